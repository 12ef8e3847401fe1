use mdarray::Array;
use view_core::view;

fn main() {
    let array = Array::<u8>::from_elem(&[2, 3][..], 1);
    let _ = view!(array[1]);
}
