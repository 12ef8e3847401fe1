use view_core::{shape, view};
use view_ipc::Shared;

fn main() {
    let shared = Shared::<u8, shape![10]>::new([10]).unwrap();
    let mut guard = shared.lock().unwrap();
    let mut first = view!(mut guard[..6]);
    let mut second = view!(mut guard[4..]);
    first.fill(1);
    second.fill(2);
}
