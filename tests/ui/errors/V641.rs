use view_core::view;

fn main() {
    let row = vec![0u8; 12];
    let grid = view!(static row.reshape[3, 4]);
}
