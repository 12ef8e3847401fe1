use view_core::{shape, view, Array};

fn main() {
    let array = Array::<u8, shape![4]>::zeros([4]).unwrap();
    let v = view!(array[1..]);
    drop(array);
    println!("{v}");
}
