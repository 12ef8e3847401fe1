use view_core::{shape, view, ViewMut};

fn half<'v>(v: &'v mut ViewMut<u8, shape![8]>) -> ViewMut<'v, u8, shape![4]> {
    view!(mut v[..4])
}

fn main() {
    let mut buf = [0u8; 8];
    let mut v = view!(mut buf[..]);
    let (a, b) = (half(&mut v), half(&mut v));
    println!("{} {}", a.len(), b.len());
}
