use view_core::view;

fn main() {
    let image = [[0u8; 640]; 480];
    let turned = view!(image).rot90::<5>();
}
