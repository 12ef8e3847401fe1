use view_core::view;

fn main() {
    let mut buf = [0u8; 8];
    let mut v = view!(mut buf[..]);
    let cells = v.reborrow().as_cells();
    v[[0]] = 1;
    cells[[0]].set(2);
}
