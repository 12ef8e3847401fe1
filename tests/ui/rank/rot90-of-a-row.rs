use view_core::view;

fn main() {
    let row = [0u8; 640];
    view!(row.rot90);
}
