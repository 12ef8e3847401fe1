use view_core::view;

fn main() {
    let mut buf = [0u8; 8];
    let mut whole = view!(mut buf[..]);
    let mut a = view!(mut whole[..4]);
    let mut b = view!(mut whole[4..]);
    a.fill(1);
    b.fill(2);
}
