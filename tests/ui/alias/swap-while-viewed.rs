use view_core::view;

fn main() {
    let mut buf = vec![0u8; 8];
    let mut other = vec![1u8; 8];
    let v = view!(buf[2..]);
    std::mem::swap(&mut buf, &mut other);
    println!("{v:?}");
}
