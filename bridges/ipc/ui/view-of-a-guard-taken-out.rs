use view_core::shape;
use view_ipc::Shared;

fn main() {
    let shared = Shared::<u8, shape![10]>::new([10]).unwrap();
    let mut guard = shared.lock().unwrap();
    let mut bytes = std::mem::take(&mut guard.view);
    drop(guard);
    bytes.fill(1);
}
