use view_core::view;

fn main() {
    const AXIS: usize = 1;
    let image = [[0u8; 640]; 480];
    view!(image.permute[{ AXIS }, 1]);
}
