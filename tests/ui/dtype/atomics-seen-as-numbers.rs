use std::sync::atomic::AtomicU32;
use view_core::view;

fn main() {
    let counters = [AtomicU32::new(1), AtomicU32::new(2)];
    let _ = view!(counters.as<u32>);
}
