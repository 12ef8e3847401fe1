use view_core::view;

fn main() {
    let image = [[0u8; 640]; 1];
    view!(image.broadcast[640]);
}
