//! Views of arrays with other axes, and what there is to say of the memory.

use crate::algebra::element::element::Element;
use crate::algebra::number::constant::Const;
use crate::algebra::shape::axis::Axis;
use crate::algebra::shape::axis_list::AxisList;
use crate::algebra::shape::layout::{Cut, DynLayout};
use crate::algebra::shape::permutation::Order;
use crate::algebra::shape::shape::Shape;
use crate::api::owned::array::Array;
use crate::checks::axes::{AxisOf, OrderOf, PlaceIn, RankAtLeast, UnitAxis};
use crate::error::ViewError;
use crate::ops::diagonal::Diagonal;
use crate::ops::flip::FlippedAxis;
use crate::ops::named_layouts::AlignedLayout;
use crate::ops::quarter_turns::{QuarterTurns, TurnedLayout, TurnedShape, Turns};
use crate::ops::transpose::{Moved, Reversed, Swapped};
use crate::ops::unit_axes::{Dropped, WithUnitAxis};
use crate::ops::{AxesOf, OnAxes};
use crate::view::access::PerAxis;
use crate::view::base::aligned::Alignment;
use crate::view::slice_any::Slices;
use crate::view::view::View;
use crate::view::with_strides::ViewWithStrides;

/// The axes of an array.
type Axes<T, S, A> = AxesOf<T, S, AlignedLayout<A>>;
/// A view of an array with the axes `X`.
type With<'a, T, A, X> = OnAxes<'a, T, AlignedLayout<A>, X>;

impl<T: Element, S: Shape, A: Alignment> Array<T, S, A> {
    forward! {
        fn strides(&self) -> PerAxis<S, isize>;
        fn rank(&self) -> usize;
        fn size_bytes(&self) -> usize;
        fn as_ptr(&self) -> *const T;
        fn transpose(&self) -> With<'_, T, A, Reversed<Axes<T, S, A>>>;
        fn permute::<P>[P: Order + OrderOf<S>](&self) -> With<'_, T, A, P::Of<Axes<T, S, A>>>;
        /// # Panics
        /// If `order` does not have each axis once.
        #[track_caller]
        fn permuted(&self, order: PerAxis<S, usize>) -> View<'_, T, S::Dynamic, DynLayout>;
        /// # Errors
        /// [`ViewError::Axis`] with the first number that is not that of an axis, [`ViewError::Order`] with the first that occurs again.
        fn try_permuted(&self, order: PerAxis<S, usize>) -> Result<View<'_, T, S::Dynamic, DynLayout>, ViewError>;
        fn swap_axes::<I, J>[const I: usize, const J: usize](&self) -> With<'_, T, A, Swapped<Axes<T, S, A>, I, J>> where [Const<I>: Axis + AxisOf<S>, Const<J>: Axis + AxisOf<S>];
        fn move_axis::<FROM, TO>[const FROM: usize, const TO: usize](&self) -> With<'_, T, A, Moved<Axes<T, S, A>, FROM, TO>> where [Const<FROM>: Axis + AxisOf<S>, Const<TO>: Axis + AxisOf<S>];
        fn flip::<I>[const I: usize](&self) -> <ViewWithStrides<'_, T, S, AlignedLayout<A>> as Slices>::Sliced<Cut, FlippedAxis<I>> where [Const<I>: Axis + AxisOf<S>];
        fn rot90::<TURNS>[const TURNS: isize](&self) -> View<'_, T, TurnedShape<T, S, AlignedLayout<A>, TURNS>, TurnedLayout<T, S, AlignedLayout<A>, TURNS>> where [Turns<TURNS>: QuarterTurns, S: RankAtLeast<2>];
        fn diagonal(&self) -> With<'_, T, A, Diagonal<Axes<T, S, A>>> where [S: RankAtLeast<2>];
        fn squeeze(&self) -> With<'_, T, A, <Axes<T, S, A> as AxisList>::Squeezed>;
        /// # Panics
        /// If the extent of the axis is dynamic and not 1.
        #[track_caller]
        fn squeeze_axis::<I>[const I: usize](&self) -> With<'_, T, A, Dropped<Axes<T, S, A>, I>> where [Const<I>: Axis + AxisOf<S> + UnitAxis<Axes<T, S, A>>];
        /// # Errors
        /// [`ViewError::Squeeze`] if the extent is dynamic and not 1.
        fn try_squeeze_axis::<I>[const I: usize](&self) -> Result<With<'_, T, A, Dropped<Axes<T, S, A>, I>>, ViewError> where [Const<I>: Axis + AxisOf<S> + UnitAxis<Axes<T, S, A>>];
        fn insert_axis::<I>[const I: usize](&self) -> With<'_, T, A, WithUnitAxis<Axes<T, S, A>, I>> where [Const<I>: Axis + PlaceIn<S>];
    }

    forward! { mut:
        fn as_mut_ptr(&mut self) -> *mut T;
    }
}

impl<T: Element, A: Alignment> Array<T, (), A> {
    forward! {
        fn element(&self) -> &T;
    }
}
