use view_core::view;

fn main() {
    let mut grid = vec![[0u8; 6]; 4];
    let (even, third) = view!(static mut grid => [::2], [::2, 1]);
}
