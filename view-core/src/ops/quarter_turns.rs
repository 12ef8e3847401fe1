//! Quarter turns of the first two axes: NumPy's `rot90`.

use super::AxesOf;
use crate::algebra::element::element::Element;
use crate::algebra::index::{All, Every, EvidenceAfter, ItemList};
use crate::algebra::shape::axis_list::{AxisList, AxisWords};
use crate::algebra::shape::extent::Extent;
use crate::algebra::shape::layout::{Layout, Strided};
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::step::{Back, By1, Step};
use crate::algebra::shape::stride::Stride;
use crate::checks::axes::RankAtLeast;
use crate::sealed::Sealed;
use crate::view::view::{StridesOf, View, ViewMut};

/// A number of quarter turns, counter-clockwise.
pub enum Turns<const K: isize> {}
impl<const K: isize> Sealed for Turns<K> {}

/// A number of quarter turns that [`rot90`](View::rot90) takes.
#[diagnostic::on_unimplemented(
    message = "view!: `rot90` takes 0 to 3 quarter turns, or -1 to -3 [V228]",
    label = "four quarter turns are none",
    note = "help: `view!(a.rot90[5])` takes any number"
)]
pub trait QuarterTurns: Sealed {
    /// The indices that reverse the axes which run backwards in the result, before axes are exchanged.
    type Flips: ItemList;
    /// The axes of the result, for a view with the axes `X`: some of the first two are reversed, and they are exchanged if the number of turns
    /// is odd.
    type Turned<X: AxisList>: AxisList;
    /// The stored part of these axes, and the byte offset of the first element of the result. The offset is meaningless if the view is
    /// empty.
    fn turned<X: AxisList>(stored: X::Stored) -> (<Self::Turned<X> as AxisList>::Stored, isize);
}

/// The index that reverses an axis.
type Flip = Every<Back<By1>>;
/// The stride of a reversed axis.
type Backwards<D> = <Back<By1> as Step>::Of<D>;

/// The first axis of `X`.
type FirstAxis<X> = (<X as AxisList>::Extent, <X as AxisList>::Stride);
/// The first axis of `X`, reversed.
type FirstBackwards<X> = (<X as AxisList>::Extent, Backwards<<X as AxisList>::Stride>);
/// The axes of `X` behind the first.
type BehindFirst<X> = <X as AxisList>::Tail;

/// The stored part of an axis when it is reversed, and the byte offset of its last position.
#[inline(always)]
fn backwards<E: Extent, D: Stride>((extent, stride): AxisWords<E, D>) -> (AxisWords<E, Backwards<D>>, isize) {
    // It wraps only if the axis is empty, and then the offset is not used.
    let last = E::get(extent)
        .wrapping_sub(1)
        .cast_signed()
        .wrapping_mul(D::get(stride));
    ((extent, <Back<By1> as Step>::of::<D>(stride)), last)
}

impl QuarterTurns for Turns<0> {
    type Flips = ();
    type Turned<X: AxisList> = X;
    #[inline(always)]
    fn turned<X: AxisList>(stored: X::Stored) -> (X::Stored, isize) {
        (stored, 0)
    }
}

impl QuarterTurns for Turns<1> {
    type Flips = (All, (Flip, ()));
    type Turned<X: AxisList> = (
        FirstBackwards<BehindFirst<X>>,
        (FirstAxis<X>, BehindFirst<BehindFirst<X>>),
    );
    #[inline(always)]
    fn turned<X: AxisList>(stored: X::Stored) -> (<Self::Turned<X> as AxisList>::Stored, isize) {
        let (first, others) = (X::head(stored), X::tail(stored));
        let (second, last) = backwards::<
            <BehindFirst<X> as AxisList>::Extent,
            <BehindFirst<X> as AxisList>::Stride,
        >(X::Tail::head(others));
        ((second, (first, X::Tail::tail(others))), last)
    }
}

impl QuarterTurns for Turns<2> {
    type Flips = (Flip, (Flip, ()));
    type Turned<X: AxisList> = (
        FirstBackwards<X>,
        (FirstBackwards<BehindFirst<X>>, BehindFirst<BehindFirst<X>>),
    );
    #[inline(always)]
    fn turned<X: AxisList>(stored: X::Stored) -> (<Self::Turned<X> as AxisList>::Stored, isize) {
        let others = X::tail(stored);
        let (first, down) = backwards::<X::Extent, X::Stride>(X::head(stored));
        let (second, right) = backwards::<
            <BehindFirst<X> as AxisList>::Extent,
            <BehindFirst<X> as AxisList>::Stride,
        >(X::Tail::head(others));
        ((first, (second, X::Tail::tail(others))), down.wrapping_add(right))
    }
}

impl QuarterTurns for Turns<3> {
    type Flips = (Flip, ());
    type Turned<X: AxisList> = (
        FirstAxis<BehindFirst<X>>,
        (FirstBackwards<X>, BehindFirst<BehindFirst<X>>),
    );
    #[inline(always)]
    fn turned<X: AxisList>(stored: X::Stored) -> (<Self::Turned<X> as AxisList>::Stored, isize) {
        let others = X::tail(stored);
        let (first, last) = backwards::<X::Extent, X::Stride>(X::head(stored));
        ((X::Tail::head(others), (first, X::Tail::tail(others))), last)
    }
}

/// Clockwise turns, as counter-clockwise ones.
macro_rules! clockwise {
    ($($minus:literal is $k:literal)*) => {$(
        impl QuarterTurns for Turns<$minus> {
            type Flips = <Turns<$k> as QuarterTurns>::Flips;
            type Turned<X: AxisList> = <Turns<$k> as QuarterTurns>::Turned<X>;
            #[inline(always)]
            fn turned<X: AxisList>(stored: X::Stored) -> (<Self::Turned<X> as AxisList>::Stored, isize) {
                Turns::<$k>::turned::<X>(stored)
            }
        }
    )*};
}
clockwise!(-1 is 3 -2 is 2 -3 is 1);

/// The axes of the result.
type Turned<T, S, L, const TURNS: isize> = <Turns<TURNS> as QuarterTurns>::Turned<AxesOf<T, S, L>>;
/// The shape of the result.
pub(crate) type TurnedShape<T, S, L, const TURNS: isize> = <Turned<T, S, L, TURNS> as AxisList>::Shape;
/// The layout of the result: its strides, and the evidence for the alignment of the first element.
pub(crate) type TurnedLayout<T, S, L, const TURNS: isize> = Strided<
    <Turned<T, S, L, TURNS> as AxisList>::Strides,
    <<L as Layout>::Align as EvidenceAfter>::After<
        S,
        StridesOf<T, S, L>,
        <Turns<TURNS> as QuarterTurns>::Flips,
    >,
>;

view_macros::for_rows! { [$View] [View] [ViewMut] => {
        impl<'a, T: Element, S: Shape, L: Layout> $View<'a, T, S, L> {
            /// Rotates the first two axes by `TURNS` quarter turns: `.rot90[…]`, NumPy's `rot90`.
            ///
            /// A positive number rotates a matrix counter-clockwise, a negative one clockwise. `.rot90` is `rot90::<1>()`.
            ///
            /// ```
            /// use view_core::view;
            /// let matrix = [[1, 2, 3], [4, 5, 6]];
            /// assert_eq!(view!(matrix).rot90::<1>(), view!(([[3, 6], [2, 5], [1, 4]])));
            /// assert_eq!(view!(matrix).rot90::<2>(), view!(([[6, 5, 4], [3, 2, 1]])));
            /// assert_eq!(view!(matrix).rot90::<-1>(), view!(([[4, 1], [5, 2], [6, 3]])));
            /// ```
            #[inline(always)]
            pub fn rot90<const TURNS: isize>(self) -> $View<'a, T, TurnedShape<T, S, L, TURNS>, TurnedLayout<T, S, L, TURNS>> where Turns<TURNS>: QuarterTurns, S: RankAtLeast<2> {
                let (axes, first) = Turns::<TURNS>::turned::<AxesOf<T, S, L>>(self.axes());
                // The pointer of an empty view stays where it is (V3).
                let empty = self.is_empty();
                let offset = if empty { 0 } else { first };
                assert!(
                    empty
                        || L::Align::agrees::<S, StridesOf<T, S, L>, <Turns<TURNS> as QuarterTurns>::Flips>(
                            offset
                        ),
                    "view!: an alignment that contradicts the offset"
                );
                // SAFETY: V9, the same positions, with their first two indices exchanged or counted from the end; V3, the first element
                // of the result has the last index of each reversed axis; V1, the evidence follows the offset.
                unsafe {
                    $View::new(
                        self.ptr().byte_offset(offset),
                        <Turned<T, S, L, TURNS> as AxisList>::shape(axes),
                        <Turned<T, S, L, TURNS> as AxisList>::strides(axes),
                    )
                }
            }
        }
}}
