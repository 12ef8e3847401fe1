use view_core::view;

fn main() {
    let buf = [0u8; 8];
    view!(buf[..]).as_cells();
}
