use view_core::view;

fn main() {
    let buf = [0u8; 8];
    let v = view!(buf[..]);
    v[[0]] = 1;
}
