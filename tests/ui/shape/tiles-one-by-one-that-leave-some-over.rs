use view_core::{shape, view};

fn main() {
    let mut grid = [[1.0; 3]; 5];
    for mut tile in view!(mut grid).tile_iter_mut::<shape![2, 3]>() {
        tile.fill(0.0);
    }
}
