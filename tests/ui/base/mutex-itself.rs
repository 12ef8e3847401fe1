use std::sync::Mutex;
use view_core::view;

fn main() {
    let samples = Mutex::new([1u8, 2, 3]);
    let _ = view!(samples[1..]);
}
