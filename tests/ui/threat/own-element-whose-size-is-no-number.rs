use view_core::Element;
use view_core::__::{AlignOf, Own, StrideBytes, UInt, B1, E8};

#[repr(transparent)]
struct T(u64);

// A bit stands behind a number of another kind.
impl Element for T {
    type Unit = StrideBytes<UInt<E8, B1>>;
    type Align = AlignOf<8>;
    type Dtype = Own;
}

fn main() {}
