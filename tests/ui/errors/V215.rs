use view_core::view;

fn main() {
    let image = [[0u8; 640]; 480];
    let (above, below) = view!(image).split_at::<0, 500>();
}
