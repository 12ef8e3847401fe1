// A crate with the name `core`, which its own paths use as well.
#![forbid(unsafe_code)]
#![allow(unused)]
extern crate self as core;

use view_core::{view, Element};

pub mod mem {
    macro_rules! zero {
        ($($tokens:tt)*) => {
            0
        };
    }
    pub(crate) use zero as offset_of;
}

#[derive(Element)]
#[repr(C)]
struct Line<T> {
    number: u64,
    text: T,
    rest: [T; 2],
}

#[derive(Element)]
struct Plain {
    number: u64,
    flag: bool,
}

fn main() {
    let row = [
        Line { number: 1, text: 'a', rest: ['b', 'c'] },
        Line { number: 2, text: 'd', rest: ['e', 'f'] },
    ];
    assert_eq!(view!(row.field(text)).as_ptr(), &raw const row[0].text);
    assert_eq!(view!(row.field(rest)[1, 1]).as_ptr(), &raw const row[1].rest[1]);
    assert_eq!(view!(row.field(number)).to_vec(), [row[0].number, row[1].number]);
    let plain = [Plain { number: 3, flag: true }];
    assert_eq!(view!(plain.field(flag)).as_ptr(), &raw const plain[0].flag);
    assert_eq!(view!(plain.field(number)).to_vec(), [plain[0].number]);
}
