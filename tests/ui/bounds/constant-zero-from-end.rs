use view_core::view;

const BACK: usize = 0;

fn main() {
    let grid = [[1u8, 2], [3, 4]];
    let _ = view!(grid[0, -{ BACK }]);
}
