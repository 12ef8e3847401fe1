use view_core::{shape, view};

fn main() {
    let mut image = [[0u8; 4]; 4];
    let mut v = view!(mut image);
    for mut tile in v.tile_iter_mut::<shape![2, 2]>() {
        v[[0, 0]] = 1;
        tile.fill(2);
    }
}
