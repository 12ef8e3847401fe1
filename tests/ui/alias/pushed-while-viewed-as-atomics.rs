use std::sync::atomic::Ordering;
use view_core::view;

fn main() {
    let mut counts = vec![0u32; 8];
    let atomics = view!(mut counts[..]).as_atomic();
    counts.push(1);
    atomics[[0]].fetch_add(1, Ordering::Relaxed);
}
