use view_core::{shape, view};
use view_ipc::Shared;

fn main() {
    let shared = Shared::<u8, shape![10]>::new([10]).unwrap();
    let mut guard = shared.lock().unwrap();
    let mut first = view!(mut guard[..2]);
    drop(guard);
    first.fill(1);
}
