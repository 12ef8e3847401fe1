use view_core::view;

fn main() {
    let image = [[0u8; 640]; 1];
    let row = view!(image.broadcast[640]);
}
