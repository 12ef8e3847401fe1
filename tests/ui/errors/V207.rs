use view_core::view;

fn main() {
    let deep = [[[[[[[[[0u8; 2]; 2]; 2]; 2]; 2]; 2]; 2]; 2]; 2];
    let windows = view!(deep.windows[1, 1, 1, 1, 1, 1, 1, 1, 1]);
}
