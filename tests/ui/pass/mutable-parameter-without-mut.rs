// The twin of base/forgotten-mut: a variable that holds a mutable borrow needs no `mut` of its own.
use view_core::{shape, view, ViewMut};

fn through_a_reference(buf: &mut [u8; 4]) {
    view!(mut buf[1..]).fill(1);
    view!(mut buf[2..]).fill(2);
}

fn through_a_reference_to_a_view(v: &mut ViewMut<u8, shape![4]>) {
    view!(mut v[3..]).fill(3);
}

fn main() {
    let mut buf = [0; 4];
    through_a_reference(&mut buf);
    through_a_reference_to_a_view(&mut view!(mut buf[..]));
    assert_eq!(buf, [0, 1, 2, 3]);
}
