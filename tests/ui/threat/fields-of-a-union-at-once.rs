// Two unique references to one byte, without a read of either as the other.
use view_core::{view, Element};

#[derive(Element)]
#[attributes::as_union]
#[repr(C)]
struct Bits {
    words: [u32; 4],
    bytes: [u8; 16],
}

fn main() {
    let mut row = [Bits { words: [1; 4] }];
    let (mut words, mut bytes) = view!(mut row => .field(words)[.., 0], .field(bytes)[.., 2]);
    let (word, byte) = (&mut words[[0]], &mut bytes[[0]]);
    *word = 1;
    *byte = 2;
}
