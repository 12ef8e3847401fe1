//! Types that other crates cannot name but can compute: parts of the results of the algebra.

use view_core::Extent;
use view_core::__::query::Select;

/// The first of two types.
pub trait First {
    /// The type.
    type Out;
}
impl<A, B> First for (A, B) {
    type Out = A;
}
/// The second of two types.
pub trait Second {
    /// The type.
    type Out;
}
impl<A, B> Second for (A, B) {
    type Out = B;
}

/// The strides that the index `I` leaves of an axis of extent `E` and stride `D`.
type Strides<I, E, D> = <<(I, ()) as Select<(E, ()), (D, ())>>::Out as Second>::Out;
/// The stride that the index `I` leaves of an axis of extent `E` and stride `D`.
pub type StrideOf<I, E, D> = <Strides<I, E, D> as First>::Out;
/// The stride of an axis around one of extent `E` and stride `D`.
#[expect(type_alias_bounds, reason = "the trait of `Around` has no public name; it is a supertrait of the bound")]
pub type Around<E: Extent, D> = E::Around<D>;
