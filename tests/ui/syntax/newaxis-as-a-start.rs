use view_core::view;

fn main() {
    let newaxis = 1;
    let row = [0u8; 6];
    let _ = view!(row[newaxis..]);
}
