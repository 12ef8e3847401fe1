use view_core::{shape, view};
use view_ipc::Shared;

fn first(shared: &Shared<u8, shape![10]>) -> &[u8] {
    let guard = shared.lock().unwrap();
    view!(guard).as_slice()
}

fn main() {
    let shared = Shared::<u8, shape![10]>::new([10]).unwrap();
    println!("{:?}", first(&shared));
}
