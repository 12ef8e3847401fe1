use std::cell::Cell;
use view_core::view;

fn main() {
    let buf = [Cell::new(1), Cell::new(2)];
    let v = view!(buf[..]);
    std::thread::scope(|scope| {
        scope.spawn(move || v.len());
    });
}
