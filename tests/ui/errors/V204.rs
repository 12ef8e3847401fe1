use view_core::view;

fn main() {
    let image = [[[0u8; 3]; 640]; 480];
    let planes = view!(image.permute[2, 0, 0]);
}
