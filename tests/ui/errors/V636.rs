use view_core::view;

fn main() {
    let mut grid = [[0u8; 8]; 8];
    let blocks = view!(mut grid => for (i, j) in ..2, ..2 [4*i..4*i + j + 1]);
}
