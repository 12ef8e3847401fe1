use view_core::shape;
use view_ipc::Shared;

fn main() {
    let shared = Shared::<u8, shape![10]>::new([10]).unwrap();
    let guard = shared.lock().unwrap();
    let _second = guard.clone();
}
