use view_core::view;

fn main() {
    let row: [u8; 0] = [];
    let _ = view!(row[0]);
}
