use view_core::view;

fn main() {
    let image = [[0u8; 640]; 480];
    let row = view!(image).squeeze_axis::<0>();
}
