//! Copies of arrays and of some of their elements.

use crate::algebra::element::element::Element;
use crate::algebra::shape::extent::Dyn;
use crate::algebra::shape::extent_ops::SameShape;
use crate::algebra::shape::shape::Shape;
use crate::api::operand::{ShapeOf, ShapeOfMut, Shared, Unique};
use crate::api::owned::array::Array;
use crate::api::owned::pick::Dynamic;
use crate::error::ViewError;
use crate::view::access::PerAxis;
use crate::view::base::aligned::Alignment;
use crate::view::base::lend::{Base, BaseMut};
use alloc::vec::Vec;

impl<T: Element, S: Shape, A: Alignment> Array<T, S, A> {
    forward! {
        /// # Panics
        /// If an allocation of so many elements is too large.
        fn to_vec(&self) -> Vec<T> where [T: Clone];
        /// # Panics
        /// If an allocation of so many elements is too large.
        fn copy(&self) -> Array<T, S> where [T: Clone];
        /// # Panics
        /// If an allocation of so many elements is too large.
        fn zeros_like(&self) -> Array<T, S> where [T: Clone + Default];
        /// # Panics
        /// If an allocation of so many elements is too large.
        fn full_like[U: Element + Clone](&self, value: U) -> Array<U, S>;
        /// # Panics
        /// If dynamic extents differ. Static ones are compared at compile time.
        #[track_caller]
        fn copy_into['b, B](&self, out: &'b mut B) where [T: Clone + 'b, B: BaseMut<'b, Open: Unique<'b, T>> + ?Sized, ShapeOfMut<'b, B>: SameShape<S>];
        /// # Errors
        /// [`ViewError::Shape`] if dynamic extents differ. Then nothing is written.
        fn try_copy_into['b, B](&self, out: &'b mut B) -> Result<(), ViewError> where [T: Clone + 'b, B: BaseMut<'b, Open: Unique<'b, T>> + ?Sized, ShapeOfMut<'b, B>: SameShape<S>];
        /// # Panics
        /// If dynamic extents differ. Static ones are compared at compile time.
        #[track_caller]
        fn map_into['b, U: Element + 'b, B](&self, out: &'b mut B, f: impl FnMut(&T) -> U) where [B: BaseMut<'b, Open: Unique<'b, U>> + ?Sized, ShapeOfMut<'b, B>: SameShape<S>];
        /// # Errors
        /// [`ViewError::Shape`] if dynamic extents differ. Then nothing is written.
        fn try_map_into['b, U: Element + 'b, B](&self, out: &'b mut B, f: impl FnMut(&T) -> U) -> Result<(), ViewError> where [B: BaseMut<'b, Open: Unique<'b, U>> + ?Sized, ShapeOfMut<'b, B>: SameShape<S>];
        /// # Panics
        /// If there is no such axis, if a position is not below its extent, or if an allocation of so many elements is too large.
        #[track_caller]
        fn select(&self, axis: usize, positions: &[usize]) -> Array<T, Dynamic<S>> where [T: Clone];
        /// # Errors
        /// [`ViewError::Axis`] if there is no such axis, [`ViewError::Index`] with the first position that is not below its extent,
        /// [`ViewError::TooLarge`] if an allocation of so many elements is too large.
        fn try_select(&self, axis: usize, positions: &[usize]) -> Result<Array<T, Dynamic<S>>, ViewError> where [T: Clone];
        /// # Panics
        /// If dynamic extents differ. Static ones are compared at compile time.
        #[track_caller]
        fn mask['b, B](&self, mask: &'b B) -> Array<T, (Dyn, ())> where [T: Clone, B: Base<'b, Open: Shared<'b, bool>> + ?Sized, S: SameShape<ShapeOf<'b, B>>];
        /// # Errors
        /// [`ViewError::Shape`] if dynamic extents differ.
        fn try_mask['b, B](&self, mask: &'b B) -> Result<Array<T, (Dyn, ())>, ViewError> where [T: Clone, B: Base<'b, Open: Shared<'b, bool>> + ?Sized, S: SameShape<ShapeOf<'b, B>>];
    }
}

impl<S: Shape, A: Alignment> Array<bool, S, A> {
    forward! {
        fn positions(&self) -> Vec<PerAxis<S, usize>>;
    }
}
