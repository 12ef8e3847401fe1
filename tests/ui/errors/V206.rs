use view_core::view;

fn main() {
    let row = [0u8; 640];
    let turned = view!(row.rot90);
}
