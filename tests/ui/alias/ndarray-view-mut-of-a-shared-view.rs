use ndarray::ArrayViewMut1;
use view_core::view;

fn main() {
    let samples = [1u8, 2, 3];
    let _: ArrayViewMut1<u8> = view!(samples).into();
}
