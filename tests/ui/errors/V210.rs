use view_core::view;

fn main() {
    let row = [0u8; 3];
    let table = view!(row.broadcast[4, 2]);
}
