use view_core::view;

fn main() {
    let v;
    {
        let buf = [0u8; 4];
        v = view!(buf[1..]);
    }
    println!("{v:?}");
}
