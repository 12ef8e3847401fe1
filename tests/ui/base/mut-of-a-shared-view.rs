use view_core::view;

fn main() {
    let owner = [0u8; 4];
    let mut row = view!(owner[1..]);
    let _ = view!(mut row[1..]);
}
