use generic_array::GenericArray;
use view_core::view;

fn main() {
    let key = GenericArray::from_array([1u8, 2, 3]);
    let _ = view!(key[3]);
}
