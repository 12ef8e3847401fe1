// The twin of alias/push-while-viewed.
use view_core::view;

fn main() {
    let mut buf = vec![0u8; 4];
    let v = view!(buf[2..]);
    assert_eq!(v.len(), 2);
    buf.push(1);
    buf.clear();
    assert!(buf.is_empty());
}
