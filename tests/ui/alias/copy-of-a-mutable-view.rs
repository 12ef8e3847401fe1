use view_core::view;

fn main() {
    let mut buf = [0u8; 8];
    let mut a = view!(mut buf[..]);
    let mut b = a;
    a.fill(1);
    b.fill(2);
}
