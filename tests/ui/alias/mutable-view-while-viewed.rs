use view_core::view;

fn main() {
    let mut buf = [0u8; 8];
    let v = view!(buf[..4]);
    view!(mut buf[4..]).fill(1);
    println!("{v:?}");
}
