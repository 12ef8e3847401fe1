use view_core::{shape, view};
use view_ipc::Shared;

struct Last<'a> {
    bytes: Option<&'a [u8]>,
}

fn main() {
    let shared = Shared::<u8, shape![10]>::new([10]).unwrap();
    let mut last = Last { bytes: None };
    let guard = shared.lock().unwrap();
    last.bytes = Some(view!(guard[2..4]).as_slice());
    drop(guard);
    println!("{:?}", last.bytes);
}
