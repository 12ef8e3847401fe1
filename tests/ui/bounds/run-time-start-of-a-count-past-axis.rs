use view_core::view;

fn main() {
    let row = [0u8; 8];
    let start = 2;
    let _ = view!(row[start..+9]);
}
