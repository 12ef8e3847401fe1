use view_core::{shape, view, View};

fn rows(_: View<i8, shape![4, 6]>) {}

fn main() {
    let grid = [[0u8; 6]; 4];
    rows(view!(grid[..]));
}
