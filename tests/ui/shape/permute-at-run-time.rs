use view_core::view;

fn main() {
    let image = [[0u8; 640]; 480];
    let axis = 1;
    view!(image.permute[axis, 0]);
}
