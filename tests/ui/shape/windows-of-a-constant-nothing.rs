use view_core::view;

fn main() {
    const NONE: usize = 0;
    let image = [[0u8; 640]; 480];
    view!(image.windows[3, { NONE }]);
}
