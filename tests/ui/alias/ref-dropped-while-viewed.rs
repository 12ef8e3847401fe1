use std::cell::RefCell;
use view_core::view;

fn main() {
    let samples = RefCell::new([1u8, 2, 3]);
    let guard = samples.borrow();
    let tail = view!(guard[1..]);
    drop(guard);
    samples.replace([0; 3]);
    println!("{tail:?}");
}
