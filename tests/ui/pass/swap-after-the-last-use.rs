// The twin of alias/swap-while-viewed and alias/assign-while-viewed.
use view_core::view;

fn main() {
    let mut buf = vec![0u8; 4];
    let mut other = vec![1u8; 3];
    assert_eq!(view!(buf[2..]).len(), 2);
    std::mem::swap(&mut buf, &mut other);
    assert_eq!(buf, [1, 1, 1]);
    buf = vec![2; 2];
    assert_eq!(buf, [2, 2]);
    drop(buf);
}
