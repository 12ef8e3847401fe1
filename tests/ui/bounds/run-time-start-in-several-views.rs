use view_core::view;

fn main() {
    let mut row = [0u8; 8];
    let start = 2;
    let _ = view!(mut row => [..1], [start..9]);
}
