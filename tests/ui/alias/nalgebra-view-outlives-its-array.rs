use nalgebra::{Const, VectorView};
use view_core::view;

fn main() {
    let tail: VectorView<u8, Const<2>> = {
        let samples = [1, 2, 3];
        view!(samples[1..]).try_into().unwrap()
    };
    println!("{tail}");
}
