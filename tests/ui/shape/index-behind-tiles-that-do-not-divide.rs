use view_core::view;

fn main() {
    let row = [0_u8; 4];
    let _ = view!(row.tiles[3][1]);
}
