use view_core::{shape, view, Array};

fn main() {
    let array = Array::<u8, shape![4]>::zeros();
    let v = view!(array[1..]);
    drop(array);
    println!("{v}");
}
