// The user chooses the path of the crate: here it is a module that has everything of view-core but the offsets.
#![forbid(unsafe_code)]
#![allow(unused)]
use view_core::{view, Element};

mod lies {
    pub use view_core::Element;

    pub mod __ {
        pub use view_core::__::*;

        macro_rules! zero {
            ($($tokens:tt)*) => {
                0
            };
        }
        pub(crate) use zero as offset_of;
    }
}

#[derive(Element)]
#[element(crate = crate::lies)]
#[repr(C)]
struct Line<T> {
    number: u64,
    text: T,
}

fn main() {
    let row = [
        Line {
            number: 7,
            text: 'a',
        },
        Line {
            number: 8,
            text: 'b',
        },
    ];
    assert_eq!(view!(row.field(text)).as_ptr(), &raw const row[0].text);
    assert_eq!(
        view!(row.field(number)).to_vec(),
        [row[0].number, row[1].number]
    );
}
