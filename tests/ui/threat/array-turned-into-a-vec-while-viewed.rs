use view_core::{shape, view, Array};

fn main() {
    let mut array = Array::<u8, shape![4]>::zeros();
    let mut v = view!(mut array[1..]);
    let vec = array.into_vec();
    v.fill(1);
    println!("{vec:?}");
}
