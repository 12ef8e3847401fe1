use view_core::{shape, view};
use view_ipc::Shared;

fn main() {
    let shared = Shared::<u8, shape![10]>::new([10]).unwrap();
    let mut guard = shared.lock().unwrap();
    let mut all = view!(mut guard);
    std::thread::scope(|scope| {
        scope.spawn(|| all.fill(1));
        scope.spawn(|| all.fill(2));
    });
}
