use view_core::view;

fn main() {
    let image = [[[0u8; 3]; 1]; 480];
    view!(image.broadcast[2, 480, 640, 4]);
}
