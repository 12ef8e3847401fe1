// The twin of alias/parent-while-reborrowed.
use view_core::view;

fn main() {
    let mut buf = [0u8; 4];
    let mut whole = view!(mut buf[..]);
    view!(mut whole[..2]).fill(1);
    view!(mut whole[::2]).fill(2);
    whole[[3]] = 3;
    assert_eq!(buf, [2, 1, 2, 3]);
}
