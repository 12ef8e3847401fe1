use view_core::__::{query::*, AlignOf, By, Every, Own, StrideBytes, E2, E4, E8};
use view_core::Element;

trait First {
    type Out;
}
impl<A, B> First for (A, B) {
    type Out = A;
}
trait Second {
    type Out;
}
impl<A, B> Second for (A, B) {
    type Out = B;
}

// The stride of every second position: two times four bytes. A product of larger numbers wraps where its type does not.
type Strides = <<(Every<By<E2>>, ()) as Select<(E8, ()), (StrideBytes<E4>, ())>>::Out as Second>::Out;

#[repr(transparent)]
struct T(u64);

impl Element for T {
    type Unit = <Strides as First>::Out;
    type Align = AlignOf<8>;
    type Dtype = Own;
}

fn main() {}
