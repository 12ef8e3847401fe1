//! Writing to all elements of a unique view.

use crate::algebra::element::element::Element;
use crate::algebra::element::plain::is_plain;
use crate::algebra::shape::extent_ops::SameShape;
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::shape::Shape;
use crate::api::operand::{ShapeOf, ShapeOfMut, Shared, Unique};
use crate::api::transfer::{both, fixed, spread, transfer};
use crate::checks::axes::BroadcastOf;
use crate::checks::same_shape::check_shapes;
use crate::error::{refuse, ViewError};
use crate::view::base::lend::{Base, BaseMut};
use crate::view::view::{View, ViewMut};

pub mod masked;
#[cfg(feature = "alloc")]
pub mod selected;

/// Whether the strides of this view are constants.
#[inline(always)]
fn fixed_view<T: Element, S: Shape, L: Layout>(_: &View<'_, T, S, L>) -> bool {
    fixed::<T, S, L>()
}

impl<T: Element, S: Shape, L: Layout> ViewMut<'_, T, S, L> {
    /// Overwrites every element with the element of `other` at the same index. `other` is a view or another base.
    ///
    /// The shapes have to be equal. Static extents are compared at compile time, dynamic ones at run time.
    ///
    /// ```
    /// use view_core::view;
    ///
    /// let mut image = [[0; 4]; 3];
    /// view!(mut image[1.., ::2]).assign(&[[1, 2], [3, 4]]);
    /// assert_eq!(image, [[0, 0, 0, 0], [1, 0, 2, 0], [3, 0, 4, 0]]);
    /// ```
    ///
    /// # Panics
    /// If dynamic extents differ.
    #[inline(always)]
    #[track_caller]
    #[rustfmt::skip]
    pub fn assign<'b, B>(&mut self, other: &'b B) where T: Clone + 'b, B: Base<'b, Open: Shared<'b, T>> + ?Sized, S: SameShape<ShapeOf<'b, B>> {
        if let Err(error) = self.try_assign(other) {
            refuse(error)
        }
    }

    /// Like [`assign`](Self::assign), but returns an error if dynamic extents differ.
    ///
    /// # Errors
    /// [`ViewError::Shape`] if dynamic extents differ. Then nothing is written.
    #[inline(always)]
    #[rustfmt::skip]
    pub fn try_assign<'b, B>(&mut self, other: &'b B) -> Result<(), ViewError> where T: Clone + 'b, B: Base<'b, Open: Shared<'b, T>> + ?Sized, S: SameShape<ShapeOf<'b, B>> {
        let other = other.try_open()?.view();
        self.write(&other)
    }

    /// Writes the elements of a view, whose extents are compared here.
    #[inline(always)]
    fn write<Z: Shape, M: Layout>(&mut self, other: &View<'_, T, Z, M>) -> Result<(), ViewError>
    where
        T: Clone,
        S: SameShape<Z>,
    {
        if const { is_plain::<T>() } {
            check_shapes(self.shape().as_ref(), other.shape().as_ref())?;
            let strides = both::<S>(self.strides().as_ref(), other.strides().as_ref());
            let fixed = fixed::<T, S, L>() && fixed_view(other);
            // SAFETY: V35, `T` is plain, the views have one shape, and nothing else uses the elements of the unique one.
            unsafe { transfer::<T, S>(self.shape(), strides, fixed, self.as_mut_ptr(), other.as_ptr()) };
            return Ok(());
        }
        self.try_zip_mut(*other)?
            .for_each(|(to, from)| to.clone_from(from));
        Ok(())
    }

    /// Overwrites every element with that of `other` at the same index, after `other` is broadcast to the shape of this view: NumPy's
    /// `a[...] = other`. `other` is a view or another base.
    ///
    /// Shapes are compared from the last axis on. Axes of `other` of extent 1 are repeated, and so is all of it along axes that it does not have; a
    /// single value is for [`fill`](Self::fill). [`assign`](Self::assign) takes equal shapes only.
    ///
    /// ```
    /// use view_core::view;
    ///
    /// let mut grid = [[0; 3]; 2];
    /// view!(mut grid).assign_broadcast(&[1, 2, 3]);
    /// assert_eq!(grid, [[1, 2, 3], [1, 2, 3]]);
    /// view!(mut grid).assign_broadcast(&[[4], [5]]);
    /// assert_eq!(grid, [[4, 4, 4], [5, 5, 5]]);
    /// ```
    ///
    /// # Panics
    /// If a dynamic extent of `other` is neither 1 nor that of this view. Static ones are compared at compile time.
    #[inline(always)]
    #[track_caller]
    #[rustfmt::skip]
    pub fn assign_broadcast<'b, B>(&mut self, other: &'b B) where T: Clone + 'b, B: Base<'b, Open: Shared<'b, T>> + ?Sized, S: BroadcastOf<ShapeOf<'b, B>> {
        if let Err(error) = self.try_assign_broadcast(other) {
            refuse(error)
        }
    }

    /// Like [`assign_broadcast`](Self::assign_broadcast), but returns an error if a dynamic extent does not fit.
    ///
    /// # Errors
    /// [`ViewError::Broadcast`] if a dynamic extent of `other` is neither 1 nor that of this view. Then nothing is written.
    #[inline(always)]
    #[rustfmt::skip]
    pub fn try_assign_broadcast<'b, B>(&mut self, other: &'b B) -> Result<(), ViewError> where T: Clone + 'b, B: Base<'b, Open: Shared<'b, T>> + ?Sized, S: BroadcastOf<ShapeOf<'b, B>> {
        let other = other.try_open()?.view().repeated::<S>(self.stored_shape())?;
        self.write(&other)
    }

    /// Overwrites every element with a clone of `value`.
    #[inline(always)]
    #[rustfmt::skip]
    pub fn fill(&mut self, value: T) where T: Clone {
        if const { is_plain::<T>() } {
            let (extents, strides) = (self.shape(), self.strides());
            // SAFETY: V35, `T` is plain, and the positions are those of the unique view.
            unsafe { spread::<T, S>(extents, strides, fixed::<T, S, L>(), self.as_mut_ptr(), &value) };
            return;
        }
        self.iter_mut().for_each(|element| element.clone_from(&value));
    }

    /// Overwrites every element with what `f` returns: the `fill_with` of slices. `f` is called once for each element, in row-major order.
    ///
    /// ```
    /// use view_core::view;
    ///
    /// let (mut grid, mut next) = ([[0; 3]; 2], 0);
    /// view!(mut grid[.., ::-1]).fill_with(|| {
    ///     next += 1;
    ///     next
    /// });
    /// assert_eq!(grid, [[3, 2, 1], [6, 5, 4]]);
    /// ```
    ///
    /// If `f` panics, the elements so far are written.
    #[inline(always)]
    pub fn fill_with(&mut self, mut f: impl FnMut() -> T) {
        self.iter_mut().for_each(|element| *element = f());
    }

    /// Calls `f` with every element, in row-major order, to change it in place.
    #[inline(always)]
    pub fn map_inplace(&mut self, f: impl FnMut(&mut T)) {
        self.iter_mut().for_each(f);
    }
}

view_macros::for_rows! { [$View $self $view] [View self (* self)] [ViewMut self (self.as_view())] => {
        impl<T: Element + Clone, S: Shape, L: Layout> $View<'_, T, S, L> {
            /// Copies every element into `out`, a unique view or another base. `a.copy_into(&mut b)` does what
            /// [`b.assign(&a)`](ViewMut::assign) does on views.
            ///
            /// ```
            /// use view_core::view;
            /// let (grid, mut out) = ([[1, 2, 3], [4, 5, 6]], [[0; 2]; 3]);
            /// view!(grid.T).copy_into(&mut out);
            /// assert_eq!(out, [[1, 4], [2, 5], [3, 6]]);
            /// ```
            ///
            /// # Panics
            /// If dynamic extents differ. Static ones are compared at compile time.
            #[track_caller]
            pub fn copy_into<'b, B>(&self, out: &'b mut B) where T: 'b, B: BaseMut<'b, Open: Unique<'b, T>> + ?Sized, ShapeOfMut<'b, B>: SameShape<S> {
                if let Err(error) = self.try_copy_into(out) {
                    refuse(error)
                }
            }

            /// Like [`copy_into`](Self::copy_into), but returns an error if dynamic extents differ.
            ///
            /// # Errors
            /// [`ViewError::Shape`] if dynamic extents differ. Then nothing is written.
            pub fn try_copy_into<'b, B>(&$self, out: &'b mut B) -> Result<(), ViewError> where T: 'b, B: BaseMut<'b, Open: Unique<'b, T>> + ?Sized, ShapeOfMut<'b, B>: SameShape<S> {
                out.try_open_mut()?.view_mut().try_assign(&$view)
            }
        }
}}
