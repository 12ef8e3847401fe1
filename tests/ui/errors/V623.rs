use view_core::view;

fn main() {
    let row = [0u8; 6];
    let newaxis = 2;
    let rest = view!(row[newaxis..]);
}
