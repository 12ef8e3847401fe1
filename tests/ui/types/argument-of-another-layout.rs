use view_core::{shape, view, View};

fn row(_: View<u8, shape![3]>) {}

fn main() {
    let grid = [[0u8; 6]; 4];
    row(view!(grid[1, ::2]));
}
