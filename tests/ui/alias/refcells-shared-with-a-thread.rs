use std::cell::RefCell;
use view_core::view;

fn in_a_thread<R: Send>(work: impl FnOnce() -> R + Send) -> R {
    std::thread::scope(|scope| scope.spawn(work).join().unwrap())
}

fn main() {
    let buf = [RefCell::new(1), RefCell::new(2)];
    let v = view!(buf[..]);
    in_a_thread(move || *v[[0]].borrow_mut() = 3);
}
