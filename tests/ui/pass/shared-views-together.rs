// The twin of alias/two-mutable-views: shared views may overlap and the base may be read.
use view_core::view;

fn main() {
    let buf = [1u8, 2, 3, 4];
    let a = view!(buf[..3]);
    let b = view!(buf[1..]);
    assert_eq!(a.to_vec(), [1, 2, 3]);
    assert_eq!(b.to_vec(), [2, 3, 4]);
    assert_eq!(buf[0], 1);
}
