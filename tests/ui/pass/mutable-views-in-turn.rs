// The twin of alias/two-mutable-views: one after the other.
use view_core::view;

fn main() {
    let mut buf = [0u8; 8];
    let mut a = view!(mut buf[..4]);
    a.fill(1);
    let mut b = view!(mut buf[4..]);
    b.fill(2);
    assert_eq!(buf, [1, 1, 1, 1, 2, 2, 2, 2]);
}
