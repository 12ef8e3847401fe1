use view_core::view;

fn main() {
    let mut buf = [0u8; 8];
    let mut a = view!(mut buf[..4]);
    let mut b = view!(mut buf[4..]);
    a.fill(1);
    b.fill(2);
}
