use std::rc::Rc;
use view_core::view;

fn main() {
    let buf = [Rc::new(1), Rc::new(2)];
    let v = view!(buf[..]);
    std::thread::scope(|scope| {
        scope.spawn(move || v.len());
    });
}
