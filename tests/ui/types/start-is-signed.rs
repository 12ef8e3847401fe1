use view_core::view;

fn main() {
    let row = [0u8; 4];
    let i = 1i64;
    let _ = view!(row[i..]);
}
