//! Quarter turns of the first two axes: NumPy's `rot90`.

use super::check::RankAtLeast;
use super::{Along, AxesOf};
use crate::axis_list::AxisList;
use crate::element::Element;
use crate::error::refuse;
use crate::index::{All, Every, ItemList};
use crate::layout::{Cut, Layout};
use crate::sealed::Sealed;
use crate::shape::Shape;
use crate::slices::Slices;
use crate::step::{Back, By1};
use crate::view::{Open, OpenMut, View, ViewMut};

/// A number of quarter turns, counter-clockwise.
#[derive(Debug)]
pub enum Turns<const TURNS: isize> {}
impl<const TURNS: isize> Sealed for Turns<TURNS> {}

/// A number of quarter turns that [`rot90`](View::rot90) takes.
#[diagnostic::on_unimplemented(
    message = "view!: `rot90` takes 0 to 3 quarter turns, or -1 to -3",
    label = "four quarter turns are none",
    note = "help: `view!(a.rot90[5])` takes any number"
)]
pub trait QuarterTurns: Sealed {
    /// The axes `X`, with the first two exchanged if the number is odd.
    type Exchanged<X: AxisList>: AxisList;
    /// The stored part of that.
    fn exchanged<X: AxisList>(words: X::Words) -> <Self::Exchanged<X> as AxisList>::Words;
    /// The slices that then turn round the axes which run backwards.
    type Flips: ItemList;
}

/// The first two axes of `X` exchanged.
type Exchanged<X> = (
    (
        <<X as AxisList>::Tail as AxisList>::Extent,
        <<X as AxisList>::Tail as AxisList>::Stride,
    ),
    (
        (<X as AxisList>::Extent, <X as AxisList>::Stride),
        <<X as AxisList>::Tail as AxisList>::Tail,
    ),
);
/// An axis from its end to its start.
type Flip = Every<Back<By1>>;

macro_rules! turns {
    ($($k:literal $minus:literal: $exchanges:ident $Flips:ty;)*) => {$(
        turns!(@one $k $exchanges $Flips);
        turns!(@one $minus $exchanges $Flips);
    )*};
    (@one $k:literal keeps $Flips:ty) => {
        impl QuarterTurns for Turns<$k> {
            type Exchanged<X: AxisList> = X;
            #[inline(always)]
            fn exchanged<X: AxisList>(words: X::Words) -> X::Words {
                words
            }
            type Flips = $Flips;
        }
    };
    (@one $k:literal exchanges $Flips:ty) => {
        impl QuarterTurns for Turns<$k> {
            type Exchanged<X: AxisList> = Exchanged<X>;
            #[inline(always)]
            fn exchanged<X: AxisList>(words: X::Words) -> <Exchanged<X> as AxisList>::Words {
                let tail = X::tail(words);
                (X::Tail::head(tail), (X::head(words), X::Tail::tail(tail)))
            }
            type Flips = $Flips;
        }
    };
}
turns! {
    1 -3: exchanges (Flip, ());
    2 -2: keeps (Flip, (Flip, ()));
    3 -1: exchanges (All, (Flip, ()));
}
turns!(@one 0 keeps ());

/// The axes of a view, with the first two exchanged if `TURNS` is odd.
type Turned<T, S, L, const TURNS: isize> = <Turns<TURNS> as QuarterTurns>::Exchanged<AxesOf<T, S, L>>;
/// Their extents.
type Extents<T, S, L, const TURNS: isize> = <Turned<T, S, L, TURNS> as AxisList>::Shape;
/// The slices behind that.
type Flips<const TURNS: isize> = <Turns<TURNS> as QuarterTurns>::Flips;
/// What they select of the view `V`.
type Rotated<V, const TURNS: isize> = <V as Slices>::Sliced<Cut, Flips<TURNS>>;

macro_rules! both {
    ($View:ident $Open:ident) => {
        impl<'a, T: Element, S: Shape, L: Layout> $View<'a, T, S, L> {
            /// The first two axes turned by `TURNS` quarter turns, as by NumPy's `rot90`: a matrix is turned counter-clockwise, and
            /// clockwise if the number is negative. `.rot90` is `rot90::<1>()`.
            ///
            /// ```
            /// use view_core::view;
            /// let matrix = [[1, 2, 3], [4, 5, 6]];
            /// assert_eq!(view!(matrix).rot90::<1>(), view!(([[3, 6], [2, 5], [1, 4]])));
            /// assert_eq!(view!(matrix).rot90::<2>(), view!(([[6, 5, 4], [3, 2, 1]])));
            /// assert_eq!(view!(matrix).rot90::<-1>(), view!(([[4, 1], [5, 2], [6, 3]])));
            /// ```
            #[inline(always)]
            #[must_use]
            pub fn rot90<const TURNS: isize>(
                self,
            ) -> Rotated<$Open<'a, T, Extents<T, S, L, TURNS>, Along<L, Turned<T, S, L, TURNS>>>, TURNS>
            where
                Turns<TURNS>: QuarterTurns,
                S: RankAtLeast<2>,
            {
                let axes = Turns::<TURNS>::exchanged::<AxesOf<T, S, L>>(self.axes());
                // SAFETY: V9, the same positions, with the first two indices perhaps in another order.
                let view = unsafe { self.along::<Turned<T, S, L, TURNS>>(axes) };
                let args = <Flips<TURNS> as ItemList>::NO_ARGS.expect("static indices");
                match view.unfold().select::<Cut, Flips<TURNS>>(args, 0) {
                    Ok(view) => view,
                    Err(error) => refuse(error),
                }
            }
        }
    };
}
both!(View Open);
both!(ViewMut OpenMut);
