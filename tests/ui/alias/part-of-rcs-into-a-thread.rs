use std::rc::Rc;
use view_core::view;

fn in_a_thread<R: Send>(work: impl FnOnce() -> R + Send) -> R {
    std::thread::scope(|scope| scope.spawn(work).join().unwrap())
}

fn main() {
    let mut buf = [Rc::new(1), Rc::new(2)];
    let (_, mut high) = view!(mut buf[..]).split_at::<0, 1>();
    in_a_thread(move || high[[0]] = Rc::new(3));
}
