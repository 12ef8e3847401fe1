use view_core::view;

fn main() {
    let cells = {
        let mut buf = [0u8; 8];
        view!(mut buf[..]).as_cells()
    };
    cells[[0]].set(1);
}
