use view_core::shape;
use view_ipc::Shared;

fn main() {
    let error = {
        let shared = Shared::<u8, shape![10]>::new([10]).unwrap();
        shared.lock().err()
    };
    println!("{error:?}");
}
