use ndarray::{Array1, ArrayView1};
use view_core::view;

fn main() {
    let tail: ArrayView1<u8> = {
        let samples = Array1::from_vec(vec![1, 2, 3]);
        view!(samples[1..]).try_into().unwrap()
    };
    println!("{tail}");
}
