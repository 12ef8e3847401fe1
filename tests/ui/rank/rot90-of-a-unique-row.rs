use view_core::view;

fn main() {
    let mut image = [[0u8; 640]; 480];
    view!(mut image[0].rot90[-1]);
}
