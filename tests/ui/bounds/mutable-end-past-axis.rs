use view_core::view;

fn main() {
    let mut row = [0u8; 98];
    let _ = view!(mut row[..99]);
}
