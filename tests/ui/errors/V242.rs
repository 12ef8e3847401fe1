use view_core::view;

fn main() {
    let image = [[0u8; 640]; 480];
    let parts = view!(image).axes_iter::<0>();
}
