//! Views that are proven to be contiguous: `as_slice`, `rows`, and `row_major`, which gives them the default layout.

use crate::algebra::align::evidence::Evidence;
use crate::algebra::element::element::{confirmed, Element};
use crate::algebra::number::{Fails, Holds};
use crate::algebra::shape::extent::Extent;
use crate::algebra::shape::layout::{DynLayout, Layout, RowMajor, Strided};
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::stride::{DynStride, Static, Stride};
use crate::algebra::shape::stride_list::StrideList;
use crate::checks::axes::RankAtLeast;
use crate::message::say::refused_with;
use crate::view::view::{View, ViewMut};

/// A trait that users name, the unsafe trait behind it, and the unsafe trait of strides that this one needs of strided layouts.
macro_rules! contiguity {
    ($(#[$docs:meta])* $Proven:ident, $(#[$dense_docs:meta])* $Dense:ident, $(#[$packed_docs:meta])* $Packed:ident;
     message = $message:literal, label = $label:literal, note = $note:literal) => {
        refused_with! {
            message = $message, label = $label, note = $note;

            $(#[$docs])*
            pub trait $Proven<T, S>: Layout + $Dense<T, S> {}
            $(#[$dense_docs])*
            pub unsafe trait $Dense<T, S> {}
            $(#[$packed_docs])*
            pub unsafe trait $Packed<S, U>: StrideList {}
        }
        impl<T, S, L: Layout + $Dense<T, S>> $Proven<T, S> for L {}
        // SAFETY: V6, a row-major layout has no gaps, neither between rows nor in a row.
        unsafe impl<T, S: Shape, A: Evidence> $Dense<T, S> for RowMajor<A> {}
        // SAFETY: V6, the bound promises it of the strides `D`, for elements that are `T::Unit` apart, the size of a `T` (V2).
        unsafe impl<T: Element, S: Shape, D: $Packed<S, T::Unit>, A: Evidence> $Dense<T, S> for Strided<D, A> {}
        // SAFETY: V6, as above, of strides that only run time knows: for axes with one position, which do not use them.
        unsafe impl<T: Element, S: Shape<Alike<DynStride>: $Packed<S, T::Unit>>> $Dense<T, S> for DynLayout {}
    };
}
contiguity! {
    /// A layout in which the `T`s of a view of shape `S` are proven to lie in row-major order without gaps, as in a slice.
    Contiguous,
    /// The proof behind [`Contiguous`].
    ///
    /// # Safety
    /// In this layout the `T`s of a view of shape `S` lie in row-major order without gaps (V6).
    Dense,
    /// Row-major strides.
    ///
    /// # Safety
    /// `Self` are the row-major strides of the shape `S` for elements that are `U` apart. Strides of axes with fewer than two positions may
    /// be others, because they are not used (V6).
    Packed;
    message = "view!: this view is not proven to be contiguous [V232]",
    label = "needs elements in row-major order without gaps",
    note = "help: `.try_as_slice()` asks at run time, `.copy()` makes a contiguous copy"
}
contiguity! {
    /// A layout in which the `T`s along the last axis of a view of shape `S` are proven to lie side by side.
    ContiguousRows,
    /// The proof behind [`ContiguousRows`].
    ///
    /// # Safety
    /// In this layout the `T`s along the last axis of a view of shape `S` lie side by side (V6).
    DenseRows,
    /// Strides whose last one leaves no gap between neighbours.
    ///
    /// # Safety
    /// The last of the strides `Self` is `U`, or the last axis has fewer than two positions, so that it is not used (V6).
    LastPacked;
    message = "view!: the last axis of this view is not proven to be contiguous [V233]",
    label = "needs elements side by side along the last axis",
    note = "help: `.try_as_slice()` on each row asks at run time, `.copy()` makes a contiguous copy"
}

// SAFETY: V6, there is no stride.
unsafe impl<U> Packed<(), U> for () {}
// SAFETY: V6, the first stride is the pitch of the other axes, or not used, and the other strides are row-major.
unsafe impl<E: Extent, Tail: Shape, D, DTail, U: Stride> Packed<(E, Tail), U> for (D, DTail)
where
    DTail: Packed<Tail, U>,
    D: Stride + Spans<E, Tail::Pitch<U>>,
{
}

// SAFETY: V6, the only stride is `U`, or not used.
unsafe impl<E: Extent, D: Stride + Spans<E, U>, U> LastPacked<(E, ()), U> for (D, ()) {}
// SAFETY: V6, the last stride is the last of the tail.
unsafe impl<E: Extent, F: Extent, Tail: Shape, D: Stride, DTail, U> LastPacked<(E, (F, Tail)), U>
    for (D, DTail)
where
    DTail: LastPacked<(F, Tail), U>,
{
}

/// A stride that is known to be `P`, or is not used.
///
/// # Safety
/// `Self` is the stride `P`, or the extent `E` is 0 or 1, so that the stride is not used (V6).
#[diagnostic::on_unimplemented(
    message = "view!: this view is not proven to be contiguous [V232]",
    label = "needs elements side by side",
    note = "help: `.try_as_slice()` asks at run time, `.copy()` makes a contiguous copy"
)]
pub unsafe trait Spans<E, P> {}
// SAFETY: V6, the stride is not used, or it is `P`.
#[diagnostic::do_not_recommend]
unsafe impl<D: Stride, P, E: Extent> Spans<E, P> for D where E::Few: Unused<D, P> {}

/// A stride that is known to be `P`, if `Self` does not say that it is unused.
///
/// # Safety
/// `Self` is true, or `D` is the stride `P` (V6).
pub unsafe trait Unused<D, P> {}
// SAFETY: V6, an axis with one position at most does not use its stride.
unsafe impl<D, P> Unused<D, P> for Holds {}
// SAFETY: V6, equal types are equal strides, since they are static.
unsafe impl<D: Static> Unused<D, D> for Fails {}

view_macros::for_rows! { [$View] [View] [ViewMut] => {
    impl<'a, T: Element, S: Shape, L: Layout> $View<'a, T, S, L> {
        /// The same view in the default layout, [`RowMajor`]. The layout proves that it is contiguous, so nothing is checked.
        #[inline(always)]
        pub fn row_major(self) -> $View<'a, T, S> where L: Contiguous<T, S> {
            confirmed::<T>();
            // SAFETY: V6, all strides that are used are row-major already. A unique view is consumed.
            unsafe { $View::new(self.ptr(), self.stored_shape(), ()) }
        }

        /// The same view in the default layout, [`RowMajor`], or the view itself if its elements do not lie in row-major order without gaps.
        /// This is checked at run time: it is the way back from [`into_dyn_layout`](Self::into_dyn_layout).
        ///
        /// ```
        /// use view_core::{shape, view, View};
        ///
        /// let grid = [[1, 2, 3], [4, 5, 6]];
        /// let any = view!(grid).into_dyn_layout();
        /// let again: View<i32, shape![2, 3]> = any.try_row_major().unwrap();
        /// assert_eq!(again.as_slice(), [1, 2, 3, 4, 5, 6]);
        /// assert!(view!(grid[.., 1..]).into_dyn_layout().try_row_major().is_err());
        /// ```
        ///
        /// # Errors
        /// The view, unchanged, if its elements do not lie in row-major order without gaps. An empty view is contiguous.
        #[inline(always)]
        pub fn try_row_major(self) -> Result<$View<'a, T, S>, Self> {
            if !self.is_contiguous() {
                return Err(self);
            }
            // SAFETY: V6, the check found all strides that are used to be row-major. A unique view is consumed.
            Ok(unsafe { $View::new(self.ptr(), self.stored_shape(), ()) })
        }
    }
}}

impl<'a, T: Element, S: Shape, L: Layout> View<'a, T, S, L> {
    /// The elements as a slice, with the lifetime of the base's borrow. The layout proves that they are contiguous, so nothing is checked.
    ///
    /// ```
    /// use view_core::view;
    ///
    /// let grid = [[1, 2, 3], [4, 5, 6]];
    /// assert_eq!(view!(grid[1..]).as_slice(), [4, 5, 6]);
    /// ```
    #[inline(always)]
    #[rustfmt::skip]
    pub fn as_slice(&self) -> &'a [T] where L: Contiguous<T, S> {
        confirmed::<T>();
        // SAFETY: V6, the layout proves that there are no gaps.
        unsafe { self.as_slice_unchecked() }
    }
}

impl<'a, T: Element, S: Shape, L: Layout> ViewMut<'a, T, S, L> {
    /// The elements as a slice. The layout proves that they are contiguous, so nothing is checked.
    #[inline(always)]
    #[rustfmt::skip]
    pub fn as_slice(&self) -> &[T] where L: Contiguous<T, S> {
        self.as_view().as_slice()
    }

    /// The elements as a mutable slice. The layout proves that they are contiguous, so nothing is checked.
    #[inline(always)]
    #[rustfmt::skip]
    pub fn as_mut_slice(&mut self) -> &mut [T] where L: Contiguous<T, S> {
        confirmed::<T>();
        self.reborrow().into_slice()
    }

    /// Turns the view into a mutable slice of its elements, with the lifetime of the base's borrow.
    #[inline(always)]
    #[rustfmt::skip]
    pub fn into_slice(self) -> &'a mut [T] where L: Contiguous<T, S> {
        confirmed::<T>();
        // SAFETY: V6, the layout proves that there are no gaps.
        unsafe { self.into_slice_unchecked() }
    }
}

impl<'a, T: Element, M: Extent, N: Extent, L: Layout> View<'a, T, (M, (N, ())), L> {
    /// The rows of a matrix as slices. The layout proves that each row is contiguous; there may be gaps between rows.
    ///
    /// ```
    /// use view_core::view;
    ///
    /// let grid = [[1, 2, 3], [4, 5, 6]];
    /// assert!(view!(grid[.., 1..]).rows().eq([[2, 3], [5, 6]]));
    /// ```
    #[inline(always)]
    #[rustfmt::skip]
    pub fn rows(&self) -> impl ExactSizeIterator<Item = &'a [T]> + DoubleEndedIterator where L: ContiguousRows<T, (M, (N, ()))>, (M, (N, ())): RankAtLeast<1> {
        confirmed::<T>();
        let length = N::get(self.stored_shape().1 .0);
        self.outer_iter().map(move |row| {
            if length == 0 {
                return &[][..];
            }
            // SAFETY: V1 and V6, the elements of a row lie side by side.
            unsafe { core::slice::from_raw_parts(row.as_ptr(), length) }
        })
    }
}
