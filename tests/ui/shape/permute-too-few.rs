use view_core::view;

fn main() {
    let image = [[[0u8; 3]; 640]; 480];
    view!(image.permute[1, 0]);
}
