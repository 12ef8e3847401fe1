use std::sync::Mutex;
use view_core::view;

fn main() {
    let samples = Mutex::new([1u8, 2, 3]);
    let tail = view!((samples.lock().unwrap())[1..]);
    println!("{tail:?}");
}
