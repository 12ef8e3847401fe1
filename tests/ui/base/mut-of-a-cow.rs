use std::borrow::Cow;
use view_core::view;

fn main() {
    let mut samples: Cow<[u8]> = Cow::Borrowed(&[1, 2, 3]);
    let _ = view!(mut samples[1..]);
}
