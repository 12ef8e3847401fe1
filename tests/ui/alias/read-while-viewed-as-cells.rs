use view_core::view;

fn main() {
    let mut buf = [0u8; 8];
    let cells = view!(mut buf[..]).as_cells();
    let first = buf[0];
    cells[[0]].set(first);
}
