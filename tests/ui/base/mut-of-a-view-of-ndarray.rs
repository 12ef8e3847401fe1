use ndarray::Array2;
use view_core::view;

fn main() {
    let array = Array2::<u8>::zeros((2, 3));
    let mut part = array.view();
    let _ = view!(mut part[1]);
}
