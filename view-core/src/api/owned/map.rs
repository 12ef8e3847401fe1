//! Arrays of what a function makes of each element.

use crate::algebra::element::element::Element;
use crate::algebra::shape::extent_ops::SameShape;
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::shape::Shape;
use crate::api::operand::{ShapeOfMut, Unique};
use crate::api::owned::array::Array;
use crate::api::owned::places::collected;
use crate::error::{refuse, ViewError};
use crate::view::base::aligned::Alignment;
use crate::view::base::lend::BaseMut;
use crate::view::view::{View, ViewMut};
use alloc::vec::Vec;

view_macros::for_rows! { [$View $self $view] [View self (* self)] [ViewMut self (self.as_view())] => {
        impl<'a, T: Element, S: Shape, L: Layout> $View<'a, T, S, L> {
            /// An array of what `f` makes of each element, in the same shape. `f` is called in row-major order. One allocation, no copy of the view.
            ///
            /// ```
            /// use view_core::view;
            ///
            /// let grid = [[1, 2, 3], [4, 5, 6]];
            /// let halves = view!(grid[.., ::2].T).map(|&x| f64::from(x) / 2.0);
            /// assert_eq!(halves.as_slice(), [0.5, 2.0, 1.5, 3.0]);
            /// ```
            ///
            /// # Panics
            /// If an allocation of so many elements is too large.
            #[inline(always)]
            pub fn map<U: Element>(&$self, f: impl FnMut(&T) -> U) -> Array<U, S> {
                let view = $view;
                let elements = collected(view.iter(), Vec::with_capacity(view.len()), f);
                Array::of(view.stored_shape(), elements)
            }

            /// Overwrites each element of `out`, a unique view or another base, with what `f` makes of the element at the same index. `f` is called in
            /// row-major order. Nothing is allocated.
            ///
            /// ```
            /// use view_core::view;
            ///
            /// let (grid, mut out) = ([[1, 2], [3, 4]], [[0.0; 2]; 2]);
            /// view!(grid.T).map_into(&mut out, |&x| f64::from(x));
            /// assert_eq!(out, [[1.0, 3.0], [2.0, 4.0]]);
            /// ```
            ///
            /// # Panics
            /// If dynamic extents differ. Static ones are compared at compile time.
            #[inline(always)]
            #[track_caller]
            pub fn map_into<'b, U: Element + 'b, B>(&$self, out: &'b mut B, f: impl FnMut(&T) -> U) where B: BaseMut<'b, Open: Unique<'b, U>> + ?Sized, ShapeOfMut<'b, B>: SameShape<S> {
                if let Err(error) = self.try_map_into(out, f) {
                    refuse(error)
                }
            }

            /// Like [`map_into`](Self::map_into), but returns an error if dynamic extents differ.
            ///
            /// # Errors
            /// [`ViewError::Shape`] if dynamic extents differ. Then nothing is written.
            #[inline(always)]
            pub fn try_map_into<'b, U: Element + 'b, B>(&$self, out: &'b mut B, mut f: impl FnMut(&T) -> U) -> Result<(), ViewError> where B: BaseMut<'b, Open: Unique<'b, U>> + ?Sized, ShapeOfMut<'b, B>: SameShape<S> {
                out.try_open_mut()?.view_mut().try_zip_mut($view)?.for_each(|(out, element)| *out = f(element));
                Ok(())
            }

            /// An array of this shape whose elements are all `T::default()`, which is zero for numbers: NumPy's `zeros_like`.
            ///
            /// # Panics
            /// If an allocation of so many elements is too large.
            pub fn zeros_like(&self) -> Array<T, S>
            where
                T: Clone + Default,
            {
                self.full_like(T::default())
            }

            /// An array of this shape whose elements are all clones of `value`, which can be of another type: NumPy's `full_like`.
            ///
            /// ```
            /// use view_core::view;
            ///
            /// let grid = [[1, 2, 3], [4, 5, 6]];
            /// assert_eq!(view!(grid.T).full_like(0.5).view().strides(), [16, 8]);
            /// ```
            ///
            /// # Panics
            /// If an allocation of so many elements is too large.
            pub fn full_like<U: Element + Clone>(&self, value: U) -> Array<U, S> {
                Array::of(self.stored_shape(), alloc::vec![value; self.len()])
            }
        }
}}

impl<T: Element, S: Shape, A: Alignment> Array<T, S, A> {
    /// An array of what `f` makes of each element, in the same shape. See [`View::map`].
    ///
    /// # Panics
    /// If an allocation of so many elements is too large.
    pub fn map<U: Element>(&self, f: impl FnMut(&T) -> U) -> Array<U, S> {
        self.view().map(f)
    }
}
