use view_core::view;

fn main() {
    let mut grid = [[0u8; 6]; 4];
    let (first, rest) = view!(mut grid => [0], grid);
}
