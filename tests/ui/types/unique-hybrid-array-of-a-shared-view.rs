use hybrid_array::{sizes::U3, Array};
use view_core::view;

fn main() {
    let row = [1u8, 2, 3];
    let _: &mut Array<u8, U3> = view!(row).into();
}
