use view_core::view;

fn main() {
    let cube = [[[0u8; 6]; 4]; 3];
    let layer = view!(cube[..., 1, ...]);
}
