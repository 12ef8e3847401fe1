use view_core::{shape, view};
use view_ipc::Shared;

fn main() {
    let shared = Shared::<u8, shape![10]>::new([10]).unwrap();
    let mut guard = shared.lock().unwrap();
    let borrowed = &guard;
    view!(mut borrowed[..2]).fill(1);
    view!(mut guard).fill(2);
}
