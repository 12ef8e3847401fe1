use std::sync::atomic::AtomicU32;
use view_core::shape;
use view_ipc::Shared;

fn main() {
    let _shared = Shared::<AtomicU32, shape![10]>::new([10]);
}
