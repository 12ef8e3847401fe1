use view_core::view;

fn main() {
    let mut grid = [[0u8; 6]; 4];
    view!(mut grid[1]).assign(&[1u16; 6]);
}
