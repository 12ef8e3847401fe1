//! Indices and slices along one axis as methods, for code that goes without the macro. They take run-time values, so the axis has
//! a dynamic extent or none; [`split_at`](View::split_at) has static ones.

use crate::algebra::element::element::Element;
use crate::algebra::index::{Edge, Pick, Runtime, StepValue, Stepping, Stop};
use crate::algebra::number::const_len::{Const, Length};
use crate::algebra::shape::axis::Axis;
use crate::algebra::shape::axis::Nth;
use crate::algebra::shape::extent::Dyn;
use crate::algebra::shape::layout::{Cut, Layout};
use crate::algebra::shape::shape::Shape;
use crate::checks::axes::AxisOf;
use crate::error::{refuse, ViewError};
use crate::view::slice_any::Slices;
use crate::view::view::{Open, OpenMut, View, ViewMut};
use core::ops::{Bound, RangeBounds};

/// The index `I` on axis `K`.
type On<I, const K: usize> = <Nth<K> as Axis>::Behind<(I, ())>;
/// The layout of a part with one run of positions along axis `K`.
type Run<const K: usize> = <Nth<K> as Axis>::Part;

/// The ends that the macro would have made of a range.
fn ends(range: &impl RangeBounds<usize>) -> (Edge, Stop) {
    let start = match range.start_bound() {
        Bound::Included(&start) => Edge::Start(start),
        // Nothing starts behind `usize::MAX`, and the rule says so.
        Bound::Excluded(&before) => Edge::Start(before.saturating_add(1)),
        Bound::Unbounded => Edge::Start(0),
    };
    let stop = match range.end_bound() {
        Bound::Included(&last) => Stop::Through(last),
        Bound::Excluded(&stop) => Stop::Start(stop),
        Bound::Unbounded => Stop::Open,
    };
    (start, stop)
}

/// A method that applies the index `$Index` to axis `K`, and its form that returns the error.
macro_rules! method {
    ($Open:ident, $(#[$docs:meta])* $name:ident($argument:ident: $Argument:ty) -> $Part:ty, $Index:ty, $args:expr;
     $(#[$try_docs:meta])* $try_name:ident) => {
        $(#[$docs])*
        #[inline(always)]
        #[track_caller]
        #[must_use]
        pub fn $name<const K: usize>(
            self,
            $argument: $Argument,
        ) -> <$Open<'a, T, S, L> as Slices>::Sliced<$Part, On<$Index, K>>
        where
            Const<K>: AxisOf<S> + Length<Nat: Axis>,
        {
            match self.$try_name::<K>($argument) {
                Ok(view) => view,
                Err(error) => refuse(error),
            }
        }

        $(#[$try_docs])*
        #[inline(always)]
        pub fn $try_name<const K: usize>(
            self,
            $argument: $Argument,
        ) -> Result<<$Open<'a, T, S, L> as Slices>::Sliced<$Part, On<$Index, K>>, ViewError>
        where
            Const<K>: AxisOf<S> + Length<Nat: Axis>,
        {
            let args = <Nth<K> as Axis>::behind::<($Index, ())>(($args, ()));
            self.with_strides().select::<$Part, On<$Index, K>>(args, 0)
        }
    };
}

macro_rules! methods {
    ($View:ident $Open:ident) => {
        impl<'a, T: Element, S: Shape, L: Layout> $View<'a, T, S, L> {
            method! {
                $Open,
                /// Position `index` of axis `K`, which is dropped: `[.., i]` in `view!`, NumPy's `a[:, i]`.
                ///
                /// ```
                /// use view_core::view;
                /// let grid = [[1, 2, 3], [4, 5, 6]];
                /// assert_eq!(view!(grid).index_axis::<1>(2).to_vec(), [3, 6]);
                /// ```
                ///
                /// # Panics
                /// If there is no such position.
                index_axis(index: usize) -> Run<K>, Pick, index;
                /// [`index_axis`](Self::index_axis), unless there is no such position.
                ///
                /// # Errors
                /// [`ViewError::Index`] if there is no such position.
                try_index_axis
            }

            method! {
                $Open,
                /// A range of the positions of axis `K`: `[.., a..b]` in `view!`, NumPy's `a[:, a:b]`. Nothing is clamped.
                ///
                /// ```
                /// use view_core::view;
                /// let grid = [[1, 2, 3], [4, 5, 6]];
                /// assert_eq!(view!(grid).slice_axis::<1>(1..).to_vec(), [2, 3, 5, 6]);
                /// ```
                ///
                /// # Panics
                /// If an end is past the axis, or the range ends before it starts.
                slice_axis(range: impl RangeBounds<usize>) -> Run<K>, Runtime<Dyn>, ends(&range);
                /// [`slice_axis`](Self::slice_axis), unless the range does not fit the axis.
                ///
                /// # Errors
                /// [`ViewError::SliceStart`] or [`ViewError::SliceEnd`] if an end is past the axis, [`ViewError::SliceOrder`] if the
                /// range ends before it starts.
                try_slice_axis
            }

            method! {
                $Open,
                /// Every `step`-th position of axis `K`, from the last one on if `step` is negative: `[.., ::s]` in `view!`, NumPy's
                /// `a[:, ::s]`.
                ///
                /// ```
                /// use view_core::view;
                /// let grid = [[1, 2, 3], [4, 5, 6]];
                /// assert_eq!(view!(grid).step_axis::<1>(-2).to_vec(), [3, 1, 6, 4]);
                /// ```
                ///
                /// # Panics
                /// If `step` is 0.
                step_axis(step: isize) -> Cut, Stepping, ((Edge::Open, Stop::Open), StepValue::of(step));
                /// [`step_axis`](Self::step_axis), unless the step is 0.
                ///
                /// # Errors
                /// [`ViewError::ZeroStep`] if the step is 0.
                try_step_axis
            }
        }
    };
}
methods!(View Open);
methods!(ViewMut OpenMut);
