use view_core::view;

fn main() {
    let slice: &[u8];
    {
        let buf = [1u8, 2, 3];
        slice = view!(buf[1..]).as_slice();
    }
    println!("{slice:?}");
}
