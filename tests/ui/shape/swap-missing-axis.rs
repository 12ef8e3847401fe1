use view_core::view;

fn main() {
    let image = [[0u8; 640]; 480];
    let _ = view!(image).swap_axes::<0, 2>();
}
