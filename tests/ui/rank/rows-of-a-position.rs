use view_core::view;

fn main() {
    let grid = [[0u8; 6]; 4];
    let cell = view!(grid[1, 2]);
    assert_eq!(cell.outer_iter().count(), 0);
}
