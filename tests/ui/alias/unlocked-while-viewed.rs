use std::sync::RwLock;
use view_core::view;

fn main() {
    let samples = RwLock::new(vec![1u8, 2, 3]);
    let mut guard = samples.write().unwrap();
    let mut tail = view!(mut guard[1..]);
    drop(guard);
    tail.fill(0);
}
