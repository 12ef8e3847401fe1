use view_core::view;

fn main() {
    let mut buf = [0u8; 8];
    let a = view!(mut buf[..]);
    let mut b = a.clone();
    b.fill(2);
}
