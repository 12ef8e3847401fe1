use hybrid_array::{sizes::U3, Array};
use view_core::view;

fn main() {
    let row = vec![1u8, 2, 3];
    let _: &Array<u8, U3> = view!(row).into();
}
