// The user chooses the path of the crate: here it is a module that has everything of view-core but the proof of a field.
use view_core::{view, Element};

mod lies {
    pub use view_core::Element;

    pub mod __ {
        pub use view_core::__::*;

        macro_rules! lie {
            ($($tokens:tt)*) => {
                Member::new(0, core::ptr::null_mut())
            };
        }
        pub(crate) use lie as member;
    }
}
use lies::__::Member;

#[derive(Element)]
#[element(crate = crate::lies)]
struct Line<T> {
    number: u64,
    text: T,
}

fn main() {
    let row = [Line {
        number: 7,
        text: "a",
    }];
    println!("{}", view!(row.field(text))[[0]]);
}
