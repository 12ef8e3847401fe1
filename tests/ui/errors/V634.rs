use view_core::view;

fn main() {
    let mut grid = [[0u8; 6]; 4];
    let all = view!(mut grid => for i in ..4 [.., 2..]);
}
