use view_core::view;

fn main() {
    let mut grid = [[0u8; 6]; 4];
    let row = [1u8; 5];
    view!(mut grid[1]).assign(&view!(row[..]));
}
