use view_core::Element;
use view_core::__::{AlignOf, Bytes, Own, X8, E8};

#[repr(transparent)]
struct T(u64);

// A digit of a literal stands in front of a number of another kind.
impl Element for T {
    type Unit = Bytes<X8<E8>>;
    type Align = AlignOf<8>;
    type Dtype = Own;
}

fn main() {}
