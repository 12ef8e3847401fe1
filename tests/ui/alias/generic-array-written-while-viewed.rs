use generic_array::GenericArray;
use view_core::view;

fn main() {
    let mut key = GenericArray::from_array([1u8, 2, 3]);
    let tail = view!(key[1..]);
    key[1] = 9;
    println!("{tail}");
}
