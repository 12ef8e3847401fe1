use view_core::{shape, Array, A64};

fn main() {
    let array = Array::<u8, shape![4]>::aligned::<A64>([4], |_| 0).unwrap();
    let _: Vec<u8> = array.into_vec();
}
