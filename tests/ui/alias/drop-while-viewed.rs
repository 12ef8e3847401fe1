use view_core::view;

fn main() {
    let buf = vec![0u8; 8];
    let v = view!(buf[2..]);
    drop(buf);
    println!("{v:?}");
}
