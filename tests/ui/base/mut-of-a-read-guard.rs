use std::sync::RwLock;
use view_core::view;

fn main() {
    let samples = RwLock::new([1u8, 2, 3]);
    let mut guard = samples.read().unwrap();
    let _ = view!(mut guard[1..]);
}
