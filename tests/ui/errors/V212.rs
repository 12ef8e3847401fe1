use view_core::view;

fn main() {
    let row = [0u8; 4];
    let windows = view!(row.windows[5]);
}
