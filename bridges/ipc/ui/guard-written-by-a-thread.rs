use view_core::{shape, view};
use view_ipc::Shared;

fn main() {
    let shared = Shared::<u8, shape![10]>::new([10]).unwrap();
    let mut guard = shared.lock().unwrap();
    std::thread::scope(|scope| {
        scope.spawn(|| view!(mut guard).fill(1));
    });
}
