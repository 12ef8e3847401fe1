use std::cell::RefCell;
use view_core::view;

fn main() {
    let samples = RefCell::new([1u8, 2, 3]);
    let mut guard = samples.borrow();
    let _ = view!(mut guard[1..]);
}
