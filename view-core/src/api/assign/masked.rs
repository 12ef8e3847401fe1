//! Writing to the elements that a mask chooses.

use crate::algebra::element::element::Element;
use crate::algebra::shape::extent::Dyn;
use crate::algebra::shape::extent_ops::SameShape;
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::shape::Shape;
use crate::api::operand::{ShapeOf, Shared};
use crate::checks::same_shape::check_shapes;
use crate::error::{refuse, ViewError};
use crate::view::base::lend::Base;
use crate::view::view::ViewMut;

impl<T: Element, S: Shape, L: Layout> ViewMut<'_, T, S, L> {
    /// Overwrites the elements for which `mask` is true with clones of `value`: NumPy's `a[mask] = value`. `mask` is a view or another base of `bool`s, with
    /// the shape of this view; [`mask`](Self::mask) copies such elements.
    ///
    /// ```
    /// use view_core::view;
    ///
    /// let mut grid = [[3, -1], [-2, 4]];
    /// let negative = grid.map(|row| row.map(|x| x < 0));
    /// view!(mut grid).fill_where(&negative, 0);
    /// assert_eq!(grid, [[3, 0], [0, 4]]);
    /// ```
    ///
    /// # Panics
    /// If dynamic extents differ. Static ones are compared at compile time.
    #[inline(always)]
    #[track_caller]
    #[rustfmt::skip]
    pub fn fill_where<'b, B>(&mut self, mask: &'b B, value: T) where T: Clone, B: Base<'b, Open: Shared<'b, bool>> + ?Sized, S: SameShape<ShapeOf<'b, B>> {
        if let Err(error) = self.try_fill_where(mask, value) {
            refuse(error)
        }
    }

    /// Like [`fill_where`](Self::fill_where), but returns an error if dynamic extents differ.
    ///
    /// # Errors
    /// [`ViewError::Shape`] if dynamic extents differ. Then nothing is written.
    #[inline(always)]
    #[rustfmt::skip]
    pub fn try_fill_where<'b, B>(&mut self, mask: &'b B, value: T) -> Result<(), ViewError> where T: Clone, B: Base<'b, Open: Shared<'b, bool>> + ?Sized, S: SameShape<ShapeOf<'b, B>> {
        let mask = mask.try_open()?.view();
        self.try_zip_mut(mask)?.for_each(|(element, chosen)| {
            if *chosen {
                element.clone_from(&value);
            }
        });
        Ok(())
    }

    /// Overwrites the elements for which `mask` is true with those of `other` at the same indices: NumPy's `copyto(a, other, where=mask)`. Both are views or
    /// other bases, with the shape of this view.
    ///
    /// ```
    /// use view_core::view;
    ///
    /// let mut grid = [[1, 2], [3, 4]];
    /// view!(mut grid).assign_where(&[[true, false], [false, true]], &[[10, 20], [30, 40]]);
    /// assert_eq!(grid, [[10, 2], [3, 40]]);
    /// ```
    ///
    /// # Panics
    /// If dynamic extents differ. Static ones are compared at compile time.
    #[inline(always)]
    #[track_caller]
    #[rustfmt::skip]
    pub fn assign_where<'m, 'b, M, B>(&mut self, mask: &'m M, other: &'b B) where T: Clone + 'b, M: Base<'m, Open: Shared<'m, bool>> + ?Sized, S: SameShape<ShapeOf<'m, M>>, B: Base<'b, Open: Shared<'b, T>> + ?Sized, S: SameShape<ShapeOf<'b, B>> {
        if let Err(error) = self.try_assign_where(mask, other) {
            refuse(error)
        }
    }

    /// Like [`assign_where`](Self::assign_where), but returns an error if dynamic extents differ.
    ///
    /// # Errors
    /// [`ViewError::Shape`] if dynamic extents differ, of the mask or of `other`. Then nothing is written.
    #[inline(always)]
    #[rustfmt::skip]
    pub fn try_assign_where<'m, 'b, M, B>(&mut self, mask: &'m M, other: &'b B) -> Result<(), ViewError> where T: Clone + 'b, M: Base<'m, Open: Shared<'m, bool>> + ?Sized, S: SameShape<ShapeOf<'m, M>>, B: Base<'b, Open: Shared<'b, T>> + ?Sized, S: SameShape<ShapeOf<'b, B>> {
        let (mask, other) = (mask.try_open()?.view(), other.try_open()?.view());
        check_shapes(self.shape().as_ref(), other.shape().as_ref())?;
        self.try_zip_mut(mask)?.zip(other).for_each(|((element, chosen), from)| {
            if *chosen {
                element.clone_from(from);
            }
        });
        Ok(())
    }

    /// Overwrites the elements for which `mask` is true, in row-major order, with those of `other`, one after the other: NumPy's `a[mask] = other`. So it
    /// puts back what [`mask`](Self::mask) took out. `mask` has the shape of this view, `other` has one axis. Both are views or other bases.
    ///
    /// ```
    /// use view_core::view;
    ///
    /// let (mut grid, odd) = ([[1, 2], [3, 4]], [[true, false], [true, false]]);
    /// let doubled = view!(grid).mask(&odd).map(|x| 2 * x);
    /// view!(mut grid).assign_mask(&odd, &doubled);
    /// assert_eq!(grid, [[2, 2], [6, 4]]);
    /// ```
    ///
    /// # Panics
    /// If dynamic extents of the view and the mask differ, or if `other` has another number of elements than `mask` has `true`s.
    #[inline(always)]
    #[track_caller]
    #[rustfmt::skip]
    pub fn assign_mask<'m, 'b, M, B>(&mut self, mask: &'m M, other: &'b B) where T: Clone + 'b, M: Base<'m, Open: Shared<'m, bool>> + ?Sized, S: SameShape<ShapeOf<'m, M>>, B: Base<'b, Open: Shared<'b, T>> + ?Sized, (Dyn, ()): SameShape<ShapeOf<'b, B>> {
        if let Err(error) = self.try_assign_mask(mask, other) {
            refuse(error)
        }
    }

    /// Like [`assign_mask`](Self::assign_mask), but returns an error instead of a panic.
    ///
    /// # Errors
    /// [`ViewError::Shape`] if dynamic extents of the view and the mask differ, or if `other` has another number of elements than `mask` has `true`s.
    /// Then nothing is written.
    #[inline(always)]
    #[rustfmt::skip]
    pub fn try_assign_mask<'m, 'b, M, B>(&mut self, mask: &'m M, other: &'b B) -> Result<(), ViewError> where T: Clone + 'b, M: Base<'m, Open: Shared<'m, bool>> + ?Sized, S: SameShape<ShapeOf<'m, M>>, B: Base<'b, Open: Shared<'b, T>> + ?Sized, (Dyn, ()): SameShape<ShapeOf<'b, B>> {
        let (mask, other) = (mask.try_open()?.view(), other.try_open()?.view());
        check_shapes(self.shape().as_ref(), mask.shape().as_ref())?;
        let chosen = mask.iter().filter(|chosen| **chosen).count();
        check_shapes(&[chosen], other.shape().as_ref())?;
        let mut from = other.iter();
        self.try_zip_mut(mask)?.for_each(|(element, chosen)| {
            if *chosen {
                if let Some(from) = from.next() {
                    element.clone_from(from);
                }
            }
        });
        Ok(())
    }
}
