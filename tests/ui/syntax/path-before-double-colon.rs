use view_core::view;

fn main() {
    let row = [0u8; 98];
    let i = 3;
    let _ = view!(row[i::2]);
}
