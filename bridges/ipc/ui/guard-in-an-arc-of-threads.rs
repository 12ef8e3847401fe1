use std::sync::Arc;
use view_core::shape;
use view_ipc::Shared;

fn main() {
    let shared = Box::leak(Box::new(Shared::<u8, shape![10]>::new([10]).unwrap()));
    let guard = Arc::new(shared.lock().unwrap());
    let other = Arc::clone(&guard);
    std::thread::spawn(move || println!("{other:?}"));
}
