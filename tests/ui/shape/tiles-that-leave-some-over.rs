use view_core::view;

fn main() {
    let image = [[0u8; 640]; 482];
    view!(image.tiles[8, 8]);
}
