use generic_array::{typenum::U2, GenericArray};
use view_core::view;

fn main() {
    let row = [1u8, 2, 3, 4];
    let _: &GenericArray<u8, U2> = view!(row[::2]).into();
}
