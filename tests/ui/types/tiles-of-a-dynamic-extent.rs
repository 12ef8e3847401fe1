use view_core::{shape, view, Dyn};

fn main() {
    let mut image = [[0u8; 640]; 480];
    view!(mut image).tile_iter_mut::<shape![8, Dyn]>();
}
