use nalgebra::{Const, VectorViewMut};
use view_core::view;

fn main() {
    let samples = [1u8, 2, 3];
    let _: VectorViewMut<u8, Const<3>> = view!(samples).try_into().unwrap();
}
