use view_core::view;

fn main() {
    let image = [[0u8; 640]; 480];
    view!(image.windows[.., 3]);
    view!(image.tiles[8, ..]);
}
