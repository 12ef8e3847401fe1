use view_core::{shape, view};
use view_ipc::Shared;

fn print(shared: &'static Shared<u8, shape![10]>) {
    let guard = shared.lock().unwrap();
    let first = view!(guard[..2]);
    std::thread::spawn(move || println!("{first}"));
}

fn main() {
    print(Box::leak(Box::new(Shared::new([10]).unwrap())));
}
