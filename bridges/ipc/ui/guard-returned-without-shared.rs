use view_core::shape;
use view_ipc::{Guard, Shared};

fn locked() -> Guard<'static, u8, shape![10]> {
    let shared = Shared::<u8, shape![10]>::new([10]).unwrap();
    shared.lock().unwrap()
}

fn main() {
    let _guard = locked();
}
