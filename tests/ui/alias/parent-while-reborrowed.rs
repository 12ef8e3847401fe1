use view_core::view;

fn main() {
    let mut buf = [0u8; 8];
    let mut whole = view!(mut buf[..]);
    let mut part = view!(mut whole[..4]);
    whole.fill(1);
    part.fill(2);
}
