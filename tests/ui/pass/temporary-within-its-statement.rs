// The twin of alias/temporary-dies-before-its-view.
use view_core::view;

fn main() {
    let sum: u8 = view!((vec![1u8, 2, 3])[1..]).iter().sum();
    assert_eq!(sum, 5);
}
