use view_core::{shape, view};
use view_ipc::Shared;

fn main() {
    let shared = Shared::<u8, shape![10]>::new([10]).unwrap();
    let guard = shared.lock().unwrap();
    let _ = view!(guard[4..12]);
}
