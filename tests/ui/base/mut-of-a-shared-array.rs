use view_core::view;

fn main() {
    let owner = [0u8; 4];
    let row = &owner;
    let _ = view!(mut row[1..]);
}
