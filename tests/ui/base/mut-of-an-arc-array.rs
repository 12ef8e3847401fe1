use ndarray::ArcArray;
use view_core::view;

fn main() {
    let mut shared = ArcArray::<u8, _>::zeros((2, 3));
    let _ = view!(mut shared[1]);
}
