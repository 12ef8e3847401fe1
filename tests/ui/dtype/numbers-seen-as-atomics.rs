use std::sync::atomic::AtomicU32;
use view_core::view;

fn main() {
    let counters = [1u32; 4];
    let _ = view!(counters.as<AtomicU32>);
}
