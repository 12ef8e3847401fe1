use view_core::view;

fn main() {
    let row = Some([0u8; 4]);
    let _ = view!(row[1..]);
}
