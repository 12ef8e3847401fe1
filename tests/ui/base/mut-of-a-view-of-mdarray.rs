use mdarray::DArray;
use view_core::view;

fn main() {
    let array = DArray::<u8, 2>::from_elem([2, 3], 1);
    let mut part = array.view(1.., ..);
    let _ = view!(mut part[0]);
}
