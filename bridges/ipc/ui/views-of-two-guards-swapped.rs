use view_core::{shape, view};
use view_ipc::Shared;

fn main() {
    let a = Shared::<u8, shape![10]>::new([10]).unwrap();
    let b = Shared::<u8, shape![10]>::new([10]).unwrap();
    let mut outer = a.lock().unwrap();
    let mut first = view!(mut outer);
    {
        let mut inner = b.lock().unwrap();
        std::mem::swap(&mut first, &mut view!(mut inner));
    }
    first.fill(1);
}
