use view_core::view;

fn main() {
    let grid = vec![["a", "b"], ["c", "d"]];
    let view = view!(grid[0]);
}
