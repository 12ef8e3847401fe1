use view_core::shape;
use view_ipc::Shared;

fn total(twelve: &Shared<u8, shape![12]>) {
    println!("{twelve:?}");
}

fn main() {
    let shared = Shared::<u8, shape![10]>::new([10]).unwrap();
    total(&shared);
}
