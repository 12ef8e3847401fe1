use view_core::{shape, view};

fn main() {
    let image = [[0u8; 640]; 480];
    view!(image).tile_iter::<shape![8, 0]>();
}
