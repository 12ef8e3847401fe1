use ndarray::ArrayD;
use view_core::view;

fn main() {
    let array = ArrayD::<u8>::zeros(vec![2, 3]);
    let _ = view!(array[1]);
}
