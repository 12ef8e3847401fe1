use view_core::view;

fn main() {
    let row = [0u8; 4].as_ptr();
    let _ = view!(row[1..]);
}
