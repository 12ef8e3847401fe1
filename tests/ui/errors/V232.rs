use view_core::view;

fn main() {
    let grid = [[1, 2, 3], [4, 5, 6]];
    let column = view!(grid[.., 1]).as_slice();
}
