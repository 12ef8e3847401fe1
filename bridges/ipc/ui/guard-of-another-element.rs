use view_core::shape;
use view_ipc::{Guard, Shared};

fn print(guard: &Guard<i8, shape![10]>) {
    println!("{guard:?}");
}

fn main() {
    let shared = Shared::<u8, shape![10]>::new([10]).unwrap();
    print(&shared.lock().unwrap());
}
