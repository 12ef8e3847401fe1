use view_core::view;

fn main() {
    let mut buf = [0u8; 8];
    let mut v = view!(mut buf[..4]);
    let w = view!(buf[4..]);
    v.fill(1);
    println!("{w:?}");
}
