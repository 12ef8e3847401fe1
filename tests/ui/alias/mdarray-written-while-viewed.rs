use mdarray::{DArray, Strided, ViewMut};
use view_core::view;

fn main() {
    let mut samples = DArray::<u8, 1>::from_elem([3], 1);
    let mut back: ViewMut<u8, (usize,), Strided> = view!(mut samples[::-1]).try_into().unwrap();
    samples[1] = 0;
    back.fill(1);
}
