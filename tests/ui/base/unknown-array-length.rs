use view_core::view;

fn main() {
    let row = [0u8; 2999];
    let _ = view!(row[..]);
}
