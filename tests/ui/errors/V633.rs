use view_core::view;

fn main() {
    let mut grid = [[0u8; 8]; 8];
    let blocks = view!(mut grid => for i in ..2 [i * i..+2]);
}
