use view_core::view;

fn main() {
    let mut buf = [0u8; 8];
    let mut v = view!(mut buf[..]);
    let a = v.iter_mut();
    let b = v.iter_mut();
    println!("{} {}", a.len(), b.len());
}
