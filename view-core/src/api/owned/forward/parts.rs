//! Views of a part of an array along one axis.

use crate::algebra::element::element::Element;
use crate::algebra::index::{Pick, Runtime, Stepping};
use crate::algebra::number::const_len::Length;
use crate::algebra::number::constant::Const;
use crate::algebra::shape::axis::{Axis, Nth};
use crate::algebra::shape::extent::Dyn;
use crate::algebra::shape::layout::Cut;
use crate::algebra::shape::shape::Shape;
use crate::api::owned::array::Array;
use crate::checks::axes::{AxisOf, SplitPoint};
use crate::error::ViewError;
use crate::ops::named_layouts::AlignedLayout;
use crate::ops::slice_axis::{AxisPart, On};
use crate::ops::split::{At, AtDyn, AtDynMut, AtMut};
use crate::view::base::aligned::Alignment;
use crate::view::slice_any::Slices;
use crate::view::with_strides::ViewWithStrides;
use core::ops::RangeBounds;

/// What the index `I` on axis `K` of an array leaves, in the layout `P` of a part.
type Sliced<'a, T, S, A, P, I, const K: usize> =
    <ViewWithStrides<'a, T, S, AlignedLayout<A>> as Slices>::Sliced<P, On<I, K>>;

impl<T: Element, S: Shape, A: Alignment> Array<T, S, A> {
    forward! {
        /// # Panics
        /// If `index` is not below the extent of the axis.
        #[track_caller]
        fn index_axis::<K>[const K: usize](&self, index: usize) -> Sliced<'_, T, S, A, AxisPart<K>, Pick, K> where [Const<K>: AxisOf<S> + Axis];
        /// # Errors
        /// [`ViewError::Index`] if `index` is not below the extent of the axis.
        fn try_index_axis::<K>[const K: usize](&self, index: usize) -> Result<Sliced<'_, T, S, A, AxisPart<K>, Pick, K>, ViewError> where [Const<K>: AxisOf<S> + Axis];
        /// # Panics
        /// If the range starts or ends past the end of the axis, or ends before it starts.
        #[track_caller]
        fn slice_axis::<K>[const K: usize](&self, range: impl RangeBounds<usize>) -> Sliced<'_, T, S, A, AxisPart<K>, Runtime<Dyn>, K> where [Const<K>: AxisOf<S> + Axis];
        /// # Errors
        /// [`ViewError::SliceStart`] or [`ViewError::SliceEnd`] if the range starts or ends past the end of the axis,
        /// [`ViewError::SliceOrder`] if it ends before it starts.
        fn try_slice_axis::<K>[const K: usize](&self, range: impl RangeBounds<usize>) -> Result<Sliced<'_, T, S, A, AxisPart<K>, Runtime<Dyn>, K>, ViewError> where [Const<K>: AxisOf<S> + Axis];
        /// # Panics
        /// If `step` is 0.
        #[track_caller]
        fn step_axis::<K>[const K: usize](&self, step: isize) -> Sliced<'_, T, S, A, Cut, Stepping, K> where [Const<K>: AxisOf<S> + Axis];
        /// # Errors
        /// [`ViewError::ZeroStep`] if the step is 0.
        fn try_step_axis::<K>[const K: usize](&self, step: isize) -> Result<Sliced<'_, T, S, A, Cut, Stepping, K>, ViewError> where [Const<K>: AxisOf<S> + Axis];
        /// # Panics
        /// If the extent of the axis is [`Dyn`](crate::Dyn) and less than `AT`.
        #[track_caller]
        fn split_at::<AXIS, AT>[const AXIS: usize, const AT: usize](&self) -> At<'_, T, S, AlignedLayout<A>, Nth<AXIS>, AT> where [Const<AXIS>: Axis, Const<AT>: Length + SplitPoint<S, AXIS>];
        /// # Errors
        /// [`ViewError::Split`] if the extent is [`Dyn`](crate::Dyn) and less than `AT`.
        fn try_split_at::<AXIS, AT>[const AXIS: usize, const AT: usize](&self) -> Result<At<'_, T, S, AlignedLayout<A>, Nth<AXIS>, AT>, ViewError> where [Const<AXIS>: Axis, Const<AT>: Length + SplitPoint<S, AXIS>];
        /// # Panics
        /// If the axis has fewer than `at` positions.
        #[track_caller]
        fn split_at_dyn::<AXIS>[const AXIS: usize](&self, at: usize) -> AtDyn<'_, T, S, AlignedLayout<A>, Nth<AXIS>> where [Const<AXIS>: Axis + AxisOf<S>];
        /// # Errors
        /// [`ViewError::Split`] if the axis has fewer than `at` positions.
        fn try_split_at_dyn::<AXIS>[const AXIS: usize](&self, at: usize) -> Result<AtDyn<'_, T, S, AlignedLayout<A>, Nth<AXIS>>, ViewError> where [Const<AXIS>: Axis + AxisOf<S>];
    }

    /// Splits the array as [`ViewMut::split_at`](crate::ViewMut::split_at) does.
    ///
    /// # Panics
    /// If the extent of the axis is [`Dyn`](crate::Dyn) and less than `AT`.
    #[inline(always)]
    #[track_caller]
    #[rustfmt::skip]
    pub fn split_at_mut<const AXIS: usize, const AT: usize>(&mut self) -> AtMut<'_, T, S, AlignedLayout<A>, Nth<AXIS>, AT> where Const<AXIS>: Axis, Const<AT>: Length + SplitPoint<S, AXIS> {
        self.view_mut().split_at::<AXIS, AT>()
    }

    /// Splits the array as [`ViewMut::split_at_dyn`](crate::ViewMut::split_at_dyn) does.
    ///
    /// # Panics
    /// If the axis has fewer than `at` positions.
    #[inline(always)]
    #[track_caller]
    #[rustfmt::skip]
    pub fn split_at_dyn_mut<const AXIS: usize>(&mut self, at: usize) -> AtDynMut<'_, T, S, AlignedLayout<A>, Nth<AXIS>> where Const<AXIS>: Axis + AxisOf<S> {
        self.view_mut().split_at_dyn::<AXIS>(at)
    }
}
