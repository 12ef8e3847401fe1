use view_core::view;

fn main() {
    let v = view!((vec![1u8, 2, 3])[1..]);
    println!("{v:?}");
}
