use mdarray::{Strided, View};
use view_core::view;

fn main() {
    let deep = [[[[[[[1u8; 2]; 1]; 1]; 1]; 1]; 1]; 1];
    let _: View<u8, _, Strided> = view!(deep).try_into().unwrap();
}
