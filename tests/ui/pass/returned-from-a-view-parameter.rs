// The twin of alias/return-a-view-of-a-local: a view of the caller's memory may be returned.
use view_core::{shape, view, View};

fn rows<'a>(buf: &'a [u8; 4]) -> View<'a, u8, shape![2]> {
    view!(buf[..2])
}

fn sub<'a>(v: View<'a, u8, shape![2]>) -> View<'a, u8, shape![1]> {
    view!(v[1..])
}

fn main() {
    let buf = [1, 2, 3, 4];
    let last = {
        let rows = rows(&buf);
        sub(rows)
    };
    assert_eq!(last.to_vec(), [2]);
}
