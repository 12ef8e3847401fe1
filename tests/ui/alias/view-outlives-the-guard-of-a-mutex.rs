use std::sync::Mutex;
use view_core::view;

fn main() {
    let samples = Mutex::new([1u8, 2, 3]);
    let tail = {
        let guard = samples.lock().unwrap();
        view!(guard[1..])
    };
    println!("{tail:?}");
}
