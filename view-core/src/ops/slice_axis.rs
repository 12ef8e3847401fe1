//! Indices and slices along one axis as methods, for code that does not use the macro. They take run-time values, so the extent of a
//! sliced axis is dynamic; [`split_at`](View::split_at) has static extents.

use crate::algebra::element::element::Element;
use crate::algebra::index::value::ends;
use crate::algebra::index::{Edge, Pick, Runtime, StepValue, Stepping, Stop};
use crate::algebra::number::constant::Const;
use crate::algebra::shape::axis::Axis;
use crate::algebra::shape::axis::{DepthOf, Nth};
use crate::algebra::shape::depth::{Behind, Depth};
use crate::algebra::shape::extent::Dyn;
use crate::algebra::shape::layout::{Cut, Layout};
use crate::algebra::shape::shape::Shape;
use crate::checks::axes::AxisOf;
use crate::error::ViewError;
use crate::view::slice_any::Slices;
use crate::view::view::{View, ViewMut};
use crate::view::with_strides::{ViewMutWithStrides, ViewWithStrides};
use core::ops::RangeBounds;

/// The index `I` on axis `K`.
pub(crate) type On<I, const K: usize> = Behind<Nth<K>, (I, ())>;
/// The layout of a part that takes consecutive positions of axis `K`.
pub(crate) type AxisPart<const K: usize> = <Nth<K> as Axis>::Part;

/// A method that applies the index `$Index` to axis `K`, and its form that returns the error.
macro_rules! method {
    ($WithStrides:ident, $(#[$docs:meta])* $name:ident($argument:ident: $Argument:ty) -> $Part:ty, $Index:ty, $args:expr;
     $(#[$try_docs:meta])* $try_name:ident) => {
        $(#[$docs])*
        #[inline(always)]
        #[track_caller]
        #[must_use]
        #[rustfmt::skip]
        pub fn $name<const K: usize>(self, $argument: $Argument) -> <$WithStrides<'a, T, S, L> as Slices>::Sliced<$Part, On<$Index, K>> where Const<K>: AxisOf<S> + Axis {
            let args = DepthOf::<K>::behind::<($Index, ())>(($args, ()));
            match self.with_strides().select::<$Part, On<$Index, K>>(args, 0) {
                Ok(view) => view,
                Err(misfit) => misfit.refuse(),
            }
        }

        $(#[$try_docs])*
        #[inline(always)]
        #[rustfmt::skip]
        pub fn $try_name<const K: usize>(self, $argument: $Argument) -> Result<<$WithStrides<'a, T, S, L> as Slices>::Sliced<$Part, On<$Index, K>>, ViewError> where Const<K>: AxisOf<S> + Axis {
            let args = DepthOf::<K>::behind::<($Index, ())>(($args, ()));
            match self.with_strides().select::<$Part, On<$Index, K>>(args, 0) {
                Ok(view) => Ok(view),
                Err(misfit) => Err(misfit.error()),
            }
        }
    };
}

macro_rules! methods {
    ($View:ident $WithStrides:ident) => {
        impl<'a, T: Element, S: Shape, L: Layout> $View<'a, T, S, L> {
            method! {
                $WithStrides,
                /// Takes position `index` of axis `K` and drops the axis: `[.., i]` in `view!`, NumPy's `a[:, i]`.
                ///
                /// ```
                /// use view_core::view;
                /// let grid = [[1, 2, 3], [4, 5, 6]];
                /// assert_eq!(view!(grid).index_axis::<1>(2).to_vec(), [3, 6]);
                /// ```
                ///
                /// # Panics
                /// If `index` is not below the extent of the axis.
                index_axis(index: usize) -> AxisPart<K>, Pick, index;
                /// Like [`index_axis`](Self::index_axis), but returns an error if `index` is not below the extent of the axis.
                ///
                /// # Errors
                /// [`ViewError::Index`] if `index` is not below the extent of the axis.
                try_index_axis
            }

            method! {
                $WithStrides,
                /// Takes a range of the positions of axis `K`: `[.., a..b]` in `view!`, NumPy's `a[:, a:b]`. Unlike in NumPy, a range past
                /// the end of the axis is an error.
                ///
                /// ```
                /// use view_core::view;
                /// let grid = [[1, 2, 3], [4, 5, 6]];
                /// assert_eq!(view!(grid).slice_axis::<1>(1..).to_vec(), [2, 3, 5, 6]);
                /// ```
                ///
                /// # Panics
                /// If the range starts or ends past the end of the axis, or ends before it starts.
                slice_axis(range: impl RangeBounds<usize>) -> AxisPart<K>, Runtime<Dyn>, ends(&range);
                /// Like [`slice_axis`](Self::slice_axis), but returns an error if the range does not fit the axis.
                ///
                /// # Errors
                /// [`ViewError::SliceStart`] or [`ViewError::SliceEnd`] if the range starts or ends past the end of the axis,
                /// [`ViewError::SliceOrder`] if it ends before it starts.
                try_slice_axis
            }

            method! {
                $WithStrides,
                /// Takes every `step`-th position of axis `K`: `[.., ::s]` in `view!`, NumPy's `a[:, ::s]`. A negative step starts at the
                /// last position.
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
                /// Like [`step_axis`](Self::step_axis), but returns an error if the step is 0.
                ///
                /// # Errors
                /// [`ViewError::ZeroStep`] if the step is 0.
                try_step_axis
            }
        }
    };
}
methods!(View ViewWithStrides);
methods!(ViewMut ViewMutWithStrides);
