use view_core::view;

fn main() {
    let mut grid = [[0u8; 6]; 4];
    view!(mut grid[1]).assign(&(5u8, 6u8));
}
