use view_core::view;

fn main() {
    let mut buf = [0u8; 8];
    let v = view!(buf[2..]);
    buf[0] = 1;
    println!("{v:?} {buf:?}");
}
