use view_core::view;

fn main() {
    let row = [0u8; 4];
    let _ = view!(mut row[1..]);
}
