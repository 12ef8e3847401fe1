//! What elements can be seen as.

use crate::algebra::element::cast_rules::Beyond;
use crate::algebra::element::cast_rules::{CastAnswerOf, ChangeOf, LayoutAs, SameSize, ShapeAs, StridesAs};
use crate::algebra::element::element::Element;
use crate::algebra::element::size_change::Sizes;
use crate::algebra::element::validity::{Answered, Valid};
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::stride_list::StrideList;
use crate::message::say::{Accepted, Settles};

/// An element that `T`s of shape `S`, with strides `D` in the layout `L`, can be seen as, as far as the types know. Whether the types refuse
/// it is known to rustc only if it is no question of a type parameter; [`CastAnswerOf`] is the answer as a value.
///
/// `Z` and `K` are shape and layout of the result. They are parameters and not associated types, so that there is one predicate to prove.
/// `V` is the answer that the bytes are valid; without it the questions about sizes and alignments are not asked. `G` says whether the
/// answer is known: see [`Settles`].
///
/// # Safety
/// The bytes of the view are `Self`s of shape `Z` in the layout `K`, and `recast` returns the stored parts of both (V15). If `G`
/// leaves the answer open and it is a refusal, or if the types do not know all sizes and strides, this holds once
/// [`check`](crate::ops::cast::check) has returned no error (V10 (b) and (c)).
pub unsafe trait CastFrom<T, S: Shape, D: StrideList, L, Z: Shape, K: Layout, V = Valid, G = ()> {
    /// The stored parts of shape and layout.
    fn recast(shape: S::Stored, strides: D::Stored) -> (Z::Stored, K::Stored<Z>);
}
// SAFETY: V10 (b) and (c), the questions of `CastAnswer` ask for these conditions one by one. If the answer accepts, all of them are answered
// with yes; if not, `check` asks for the same.
unsafe impl<U: Element, T: Element, S: Shape, D: StrideList, L: Layout, V, A, G>
    CastFrom<T, S, D, L, ShapeAs<S, T, U>, LayoutAs<T, U, D, L>, V, G> for U
where
    V: Answered<Ask<CastAnswerOf<S, T, U, D, L>> = A>,
    G: Settles<A, Then: Accepted>,
{
    #[inline(always)]
    fn recast(
        shape: S::Stored,
        strides: D::Stored,
    ) -> (
        <ShapeAs<S, T, U> as Shape>::Stored,
        <LayoutAs<T, U, D, L> as Layout>::Stored<ShapeAs<S, T, U>>,
    ) {
        let strides = SameSize::<T, U>::strides::<D, U::Unit>(strides);
        (
            S::resized::<ChangeOf<T, U>>(shape),
            L::rows::<ShapeAs<S, T, U>, StridesAs<D, T, U>, Beyond<T, U, L>>(strides),
        )
    }
}
