use view_core::{shape, view};

fn main() {
    let mut image = [[0u8; 4]; 4];
    let mut v = view!(mut image);
    let tiles = v.tile_iter_mut::<shape![2, 2]>();
    let others = v.tile_iter_mut::<shape![4, 1]>();
    println!("{} {}", tiles.len(), others.len());
}
