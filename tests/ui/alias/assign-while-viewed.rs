use view_core::view;

fn main() {
    let mut buf = vec![0u8; 8];
    let v = view!(buf[2..]);
    buf = vec![1; 8];
    println!("{v:?} {buf:?}");
}
