use view_core::view;

fn main() {
    let mut buf = vec![0u8; 8];
    let v = view!(buf[2..]);
    let taken = std::mem::take(&mut buf);
    println!("{v:?} {taken:?}");
}
