//! The empty view, which is the default where the first extent is known only at run time: as `&[]` and `&mut []` are for slices.

use crate::algebra::element::element::Element;
use crate::algebra::shape::extent::Dyn;
use crate::algebra::shape::layout::{DynLayout, RowMajor};
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::stored::Stored;
use crate::view::view::{View, ViewMut};
use core::ptr::NonNull;

macro_rules! empty {
    ($($(#[$doc:meta])* $View:ident $Layout:ty;)*) => {$(
        $(#[$doc])*
        impl<T: Element, Rest: Shape> Default for $View<'_, T, (Dyn, Rest), $Layout> {
            #[inline(always)]
            fn default() -> Self {
                // SAFETY: V1, the first extent is 0, so the view is empty, and its pointer may dangle. V15, only extents and strides of run
                // time are stored, whose types state no number.
                unsafe { $View::new(NonNull::dangling(), Stored::NIL, Stored::NIL) }
            }
        }
    )*};
}
empty! {
    /// An empty view. Every extent that the type does not state is 0.
    ///
    /// ```
    /// use view_core::{shape, Dyn, View};
    ///
    /// let pixels: View<u8, shape![Dyn, 3]> = View::default();
    /// assert_eq!(pixels.shape(), [0, 3]);
    /// ```
    View RowMajor;
    /// An empty view. Every extent that the type does not state is 0.
    View DynLayout;
    /// An empty view, so [`core::mem::take`] moves a view out of a field that is borrowed.
    ///
    /// ```
    /// use view_core::{view, Dyn, ViewMut, S1};
    ///
    /// struct Rest<'a>(ViewMut<'a, u8, S1<Dyn>>);
    /// impl<'a> Rest<'a> {
    ///     /// Takes the first `n` elements away, for as long as the buffer is borrowed.
    ///     fn take(&mut self, n: usize) -> ViewMut<'a, u8, S1<Dyn>> {
    ///         let (taken, rest) = std::mem::take(&mut self.0).split_at_dyn::<0>(n);
    ///         self.0 = rest.try_row_major().unwrap();
    ///         taken.try_row_major().unwrap()
    ///     }
    /// }
    ///
    /// let mut buffer = vec![0; 4];
    /// let mut rest = Rest(view!(mut buffer));
    /// let (mut one, mut other) = (rest.take(1), rest.take(2));
    /// one.fill(1);
    /// other.fill(2);
    /// assert_eq!(buffer, [1, 2, 2, 0]);
    /// ```
    ViewMut RowMajor;
    /// An empty view. Every extent that the type does not state is 0.
    ViewMut DynLayout;
}
