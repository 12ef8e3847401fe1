//! Writes to the elements of arrays.

use crate::algebra::element::element::Element;
use crate::algebra::number::constant::Const;
use crate::algebra::shape::axis::Axis;
use crate::algebra::shape::extent::Dyn;
use crate::algebra::shape::extent_ops::SameShape;
use crate::algebra::shape::shape::Shape;
use crate::api::assign::selected::{Part, Selected};
use crate::api::cells::HasAtomic;
use crate::api::operand::{ShapeOf, Shared};
use crate::api::owned::array::Array;
use crate::checks::axes::{AxisOf, BroadcastOf};
use crate::error::ViewError;
use crate::ops::named_layouts::AlignedLayout;
use crate::view::base::aligned::Alignment;
use crate::view::base::lend::Base;
use crate::view::view::View;
use alloc::vec::Vec;
use core::cell::Cell;

impl<T: Element, S: Shape, A: Alignment> Array<T, S, A> {
    forward! { mut:
        /// # Panics
        /// If dynamic extents differ.
        #[track_caller]
        fn assign['b, B](&mut self, other: &'b B) where [T: Clone + 'b, B: Base<'b, Open: Shared<'b, T>> + ?Sized, S: SameShape<ShapeOf<'b, B>>];
        /// # Errors
        /// [`ViewError::Shape`] if dynamic extents differ. Then nothing is written.
        fn try_assign['b, B](&mut self, other: &'b B) -> Result<(), ViewError> where [T: Clone + 'b, B: Base<'b, Open: Shared<'b, T>> + ?Sized, S: SameShape<ShapeOf<'b, B>>];
        /// # Panics
        /// If a dynamic extent of `other` is neither 1 nor that of this array. Static ones are compared at compile time.
        #[track_caller]
        fn assign_broadcast['b, B](&mut self, other: &'b B) where [T: Clone + 'b, B: Base<'b, Open: Shared<'b, T>> + ?Sized, S: BroadcastOf<ShapeOf<'b, B>>];
        /// # Errors
        /// [`ViewError::Broadcast`] if a dynamic extent of `other` is neither 1 nor that of this array. Then nothing is written.
        fn try_assign_broadcast['b, B](&mut self, other: &'b B) -> Result<(), ViewError> where [T: Clone + 'b, B: Base<'b, Open: Shared<'b, T>> + ?Sized, S: BroadcastOf<ShapeOf<'b, B>>];
        /// # Panics
        /// If dynamic extents differ, of the mask or of `other`. Static ones are compared at compile time.
        #[track_caller]
        fn assign_where['m, 'b, M, B](&mut self, mask: &'m M, other: &'b B) where [T: Clone + 'b, M: Base<'m, Open: Shared<'m, bool>> + ?Sized, S: SameShape<ShapeOf<'m, M>>, B: Base<'b, Open: Shared<'b, T>> + ?Sized, S: SameShape<ShapeOf<'b, B>>];
        /// # Errors
        /// [`ViewError::Shape`] if dynamic extents differ, of the mask or of `other`. Then nothing is written.
        fn try_assign_where['m, 'b, M, B](&mut self, mask: &'m M, other: &'b B) -> Result<(), ViewError> where [T: Clone + 'b, M: Base<'m, Open: Shared<'m, bool>> + ?Sized, S: SameShape<ShapeOf<'m, M>>, B: Base<'b, Open: Shared<'b, T>> + ?Sized, S: SameShape<ShapeOf<'b, B>>];
        /// # Panics
        /// If dynamic extents of the array and the mask differ, or if `other` has another number of elements than `mask` has `true`s.
        #[track_caller]
        fn assign_mask['m, 'b, M, B](&mut self, mask: &'m M, other: &'b B) where [T: Clone + 'b, M: Base<'m, Open: Shared<'m, bool>> + ?Sized, S: SameShape<ShapeOf<'m, M>>, B: Base<'b, Open: Shared<'b, T>> + ?Sized, (Dyn, ()): SameShape<ShapeOf<'b, B>>];
        /// # Errors
        /// [`ViewError::Shape`] if dynamic extents of the array and the mask differ, or if `other` has another number of elements than `mask` has
        /// `true`s. Then nothing is written.
        fn try_assign_mask['m, 'b, M, B](&mut self, mask: &'m M, other: &'b B) -> Result<(), ViewError> where [T: Clone + 'b, M: Base<'m, Open: Shared<'m, bool>> + ?Sized, S: SameShape<ShapeOf<'m, M>>, B: Base<'b, Open: Shared<'b, T>> + ?Sized, (Dyn, ()): SameShape<ShapeOf<'b, B>>];
        /// # Panics
        /// If a position is not below the extent of the axis, or if a dynamic extent of `other` is neither 1 nor that of the positions.
        #[track_caller]
        fn assign_select::<K, B>['b, const K: usize, B](&mut self, positions: &[usize], other: &'b B) where [T: Clone + 'b, B: Base<'b, Open: Shared<'b, T>> + ?Sized, Const<K>: Axis + AxisOf<S>, Selected<S, K>: BroadcastOf<ShapeOf<'b, B>>];
        /// # Errors
        /// [`ViewError::Index`] with the first position that is not below the extent of the axis, [`ViewError::Broadcast`] if a dynamic extent of `other` is
        /// neither 1 nor that of the positions, [`ViewError::TooLarge`] if a view of so many positions could not be counted. Then nothing is written.
        fn try_assign_select::<K, B>['b, const K: usize, B](&mut self, positions: &[usize], other: &'b B) -> Result<(), ViewError> where [T: Clone + 'b, B: Base<'b, Open: Shared<'b, T>> + ?Sized, Const<K>: Axis + AxisOf<S>, Selected<S, K>: BroadcastOf<ShapeOf<'b, B>>];
        /// # Panics
        /// If dynamic extents differ. Static ones are compared at compile time.
        #[track_caller]
        fn fill_where['b, B](&mut self, mask: &'b B, value: T) where [T: Clone, B: Base<'b, Open: Shared<'b, bool>> + ?Sized, S: SameShape<ShapeOf<'b, B>>];
        /// # Errors
        /// [`ViewError::Shape`] if dynamic extents differ. Then nothing is written.
        fn try_fill_where['b, B](&mut self, mask: &'b B, value: T) -> Result<(), ViewError> where [T: Clone, B: Base<'b, Open: Shared<'b, bool>> + ?Sized, S: SameShape<ShapeOf<'b, B>>];
        fn fill_with(&mut self, f: impl FnMut() -> T);
        fn map_inplace_unordered(&mut self, f: impl FnMut(&mut T));
        fn as_cells(&mut self) -> View<'_, Cell<T>, S, AlignedLayout<A>>;
        fn as_atomic[X: Element](&mut self) -> View<'_, X, S, AlignedLayout<A>> where [T: HasAtomic<Atomic = X>];
    }

    forward! { mut as:
        /// # Panics
        /// If a position is not below the extent of the axis, or occurs twice.
        #[track_caller]
        fn select_mut as into_selected::<K>[const K: usize](&mut self, positions: &[usize]) -> Vec<Part<'_, T, S, AlignedLayout<A>, K>> where [Const<K>: Axis + AxisOf<S>];
        /// # Errors
        /// [`ViewError::Index`] with the first position that is not below the extent of the axis, [`ViewError::PositionTwice`] with the lowest position
        /// that occurs twice.
        fn try_select_mut as try_into_selected::<K>[const K: usize](&mut self, positions: &[usize]) -> Result<Vec<Part<'_, T, S, AlignedLayout<A>, K>>, ViewError> where [Const<K>: Axis + AxisOf<S>];
    }
}
