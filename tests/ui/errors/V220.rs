use view_core::view;

fn main() {
    let image = [[0u8; 640]; 480];
    let left_half = view!(image[.., ..320].reshape[_]);
}
