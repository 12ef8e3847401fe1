#![allow(non_upper_case_globals)]

use view_core::Element;

trait __Fields<S, W, X> {
    type Placement;
    const OFFSET: usize;
}
const check: [u8; 98] = [0; 98];

#[derive(Element, Clone, Copy)]
struct Smuggled {
    a: [u8; {
        enum W {}
        impl __Fields<Smuggled, W, bool>
            for view_core::__::Key<view_core::__::Name<{ size_of_val(&check) as u128 }, ()>>
        {
            type Placement = view_core::__::Somewhere;
            const OFFSET: usize = 0;
        }
        1
    }],
}

fn main() {
    let row = [Smuggled { a: [3] }];
    let _ = view_core::view!(row.field(b));
}
