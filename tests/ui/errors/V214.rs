use view_core::view;

fn main() {
    let row = [0u8; 10];
    let tiles = view!(row.tiles[4]);
}
