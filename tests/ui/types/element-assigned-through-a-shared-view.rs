use view_core::view;

fn main() {
    let row = [0u8; 4];
    let v = view!(row[1..]);
    v[[0]] = 1;
}
