// The twin of alias/same-field-twice.
use view_core::view;

struct Frame {
    px: [u8; 4],
    count: usize,
}

fn main() {
    let mut frame = Frame { px: [0; 4], count: 0 };
    let mut v = view!(mut frame.px[1..]);
    frame.count += v.len();
    v.fill(frame.count as u8);
    assert_eq!(frame.px, [0, 3, 3, 3]);
}
