//! Elements of arrays that change places.

use crate::algebra::element::element::Element;
use crate::algebra::number::constant::Const;
use crate::algebra::shape::axis::Axis;
use crate::algebra::shape::extent::Extent;
use crate::algebra::shape::shape::Shape;
use crate::api::order::sortable::Sortable;
use crate::api::owned::array::Array;
use crate::checks::axes::AxisOf;
use crate::error::ViewError;
use crate::view::access::PerAxis;
use crate::view::base::aligned::Alignment;
use core::cmp::Ordering;

impl<T: Element, E: Extent, Rest: Shape, A: Alignment> Array<T, (E, Rest), A> {
    forward! { mut:
        /// # Panics
        /// If a number is not below the extent of its axis.
        #[track_caller]
        fn swap(&mut self, first: PerAxis<(E, Rest), usize>, second: PerAxis<(E, Rest), usize>);
        /// # Errors
        /// [`ViewError::Index`] with the first number that is not below the extent of its axis. Then nothing is exchanged.
        fn try_swap(&mut self, first: PerAxis<(E, Rest), usize>, second: PerAxis<(E, Rest), usize>) -> Result<(), ViewError>;
    }
}

impl<T: Element, S: Shape, A: Alignment> Array<T, S, A> {
    forward! { mut:
        /// # Panics
        /// If a position is not below the extent of the axis.
        #[track_caller]
        fn swap_axis::<K>[const K: usize](&mut self, first: usize, second: usize) where [Const<K>: Axis + AxisOf<S>];
        /// # Errors
        /// [`ViewError::Index`] with the first position that is not below the extent of the axis. Then nothing is exchanged.
        fn try_swap_axis::<K>[const K: usize](&mut self, first: usize, second: usize) -> Result<(), ViewError> where [Const<K>: Axis + AxisOf<S>];
        fn reverse_axis::<K>[const K: usize](&mut self) where [Const<K>: Axis + AxisOf<S>];
        /// # Panics
        /// If `n` is more than the extent of the axis.
        #[track_caller]
        fn rotate_axis::<K>[const K: usize](&mut self, n: usize) where [Const<K>: Axis + AxisOf<S>];
        /// # Errors
        /// [`ViewError::Split`] if `n` is more than the extent of the axis. Then nothing is moved.
        fn try_rotate_axis::<K>[const K: usize](&mut self, n: usize) -> Result<(), ViewError> where [Const<K>: Axis + AxisOf<S>];
        /// # Panics
        /// If `n` is not below the extent of the axis, if a comparison panics, or if an allocation for one lane is too large.
        #[track_caller]
        fn select_nth_axis::<K>[const K: usize](&mut self, n: usize) where [T: Sortable, Const<K>: Axis + AxisOf<S>];
        /// # Panics
        /// If `n` is not below the extent of the axis, if a comparison panics, or if an allocation for one lane is too large.
        #[track_caller]
        fn select_nth_axis_by::<K>[const K: usize](&mut self, n: usize, compare: impl FnMut(&T, &T) -> Ordering) where [Const<K>: Axis + AxisOf<S>];
        /// # Errors
        /// [`ViewError::Index`] if `n` is not below the extent of the axis. Then nothing is moved.
        ///
        /// # Panics
        /// If a comparison panics, or an allocation for one lane is too large.
        fn try_select_nth_axis_by::<K>[const K: usize](&mut self, n: usize, compare: impl FnMut(&T, &T) -> Ordering) -> Result<(), ViewError> where [Const<K>: Axis + AxisOf<S>];
        /// # Panics
        /// If a comparison panics, or an allocation for one lane is too large.
        fn sort_axis::<K>[const K: usize](&mut self) where [T: Sortable, Const<K>: Axis + AxisOf<S>];
        /// # Panics
        /// If a comparison panics, or an allocation for one lane is too large.
        fn sort_axis_by::<K>[const K: usize](&mut self, compare: impl FnMut(&T, &T) -> Ordering) where [Const<K>: Axis + AxisOf<S>];
        /// # Panics
        /// If a comparison panics, or an allocation for one lane is too large.
        fn sort_axis_by_key::<K, X>[const K: usize, X: Ord](&mut self, key: impl FnMut(&T) -> X) where [Const<K>: Axis + AxisOf<S>];
        /// # Panics
        /// If a comparison panics, or an allocation for one lane is too large.
        fn sort_axis_unstable::<K>[const K: usize](&mut self) where [T: Sortable, Const<K>: Axis + AxisOf<S>];
        /// # Panics
        /// If a comparison panics, or an allocation for one lane is too large.
        fn sort_axis_unstable_by::<K>[const K: usize](&mut self, compare: impl FnMut(&T, &T) -> Ordering) where [Const<K>: Axis + AxisOf<S>];
    }
}

impl<T: Element, E: Extent, A: Alignment> Array<T, (E, ()), A> {
    forward! { mut:
        fn reverse(&mut self);
        /// # Panics
        /// If a comparison panics.
        fn sort(&mut self) where [T: Sortable];
        /// # Panics
        /// If a comparison panics.
        fn sort_by(&mut self, compare: impl FnMut(&T, &T) -> Ordering);
        /// # Panics
        /// If a comparison panics.
        fn sort_by_key[X: Ord](&mut self, key: impl FnMut(&T) -> X);
        /// # Panics
        /// If a comparison panics.
        fn sort_unstable(&mut self) where [T: Sortable];
    }
}
