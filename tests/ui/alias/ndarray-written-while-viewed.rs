use ndarray::{Array1, ArrayViewMut1};
use view_core::view;

fn main() {
    let mut samples = Array1::from_vec(vec![1u8, 2, 3]);
    let mut tail: ArrayViewMut1<u8> = view!(mut samples[1..]).try_into().unwrap();
    samples[1] = 0;
    tail.fill(1);
}
