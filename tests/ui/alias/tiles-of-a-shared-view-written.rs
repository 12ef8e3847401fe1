use view_core::{shape, view};

fn main() {
    let image = [[0u8; 4]; 4];
    for tile in view!(image).tile_iter_mut::<shape![2, 2]>() {
        println!("{}", tile.len());
    }
}
