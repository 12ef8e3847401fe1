//! The axes in an order that only run time knows.

use crate::algebra::element::element::Element;
use crate::algebra::shape::layout::{DynLayout, Layout};
use crate::algebra::shape::rank::Rank;
use crate::algebra::shape::shape::Shape;
use crate::error::{refuse, ViewError};
use crate::view::access::PerAxis;
use crate::view::view::{View, ViewMut};

/// Checks that `order` has each axis once.
///
/// # Errors
/// [`ViewError::Axis`] with the first number that is not that of an axis, [`ViewError::Order`] with the first that occurs again.
fn check(order: &[usize]) -> Result<(), ViewError> {
    let rank = order.len();
    for (place, &axis) in order.iter().enumerate() {
        if axis >= rank {
            return Err(ViewError::Axis { axis, rank });
        }
        if order[..place].contains(&axis) {
            return Err(ViewError::Order { axis, rank });
        }
    }
    Ok(())
}

view_macros::for_rows! { [$View $Dyn] [View "DynView"] [ViewMut "DynViewMut"] => {
        impl<'a, T: Element, S: Shape, L: Layout> $View<'a, T, S, L> {
            /// The axes in an order that only run time knows: NumPy's `transpose` with a list of variables. [`permute`](Self::permute) and `.permute[…]`
            /// take constants, and keep static extents.
            ///
            /// `order` lists the axes of this view, counted from 0: the first axis of `permuted([2, 0, 1])` is axis 2 of this view. All extents and
            #[doc = concat!("strides of the result are known at run time only: it is a [`", $Dyn, "`](crate::", $Dyn, "). Evidence for an alignment beyond that of the elements is lost.")]
            ///
            /// ```
            /// use view_core::view;
            ///
            /// let block = [[[1, 2, 3], [4, 5, 6]]];
            /// let mut order = [0, 1, 2];
            /// order.rotate_right(1);
            /// let turned = view!(block).permuted(order);
            /// assert_eq!(turned.shape(), [3, 1, 2]);
            /// assert_eq!(turned, [[[1, 4]], [[2, 5]], [[3, 6]]]);
            /// ```
            ///
            /// # Panics
            /// If `order` does not have each axis once.
            #[inline(always)]
            #[track_caller]
            pub fn permuted(self, order: PerAxis<S, usize>) -> $View<'a, T, S::Dynamic, DynLayout> {
                match self.try_permuted(order) {
                    Ok(view) => view,
                    Err(error) => refuse(error),
                }
            }

            /// Like [`permuted`](Self::permuted), but returns an error if `order` does not have each axis once.
            ///
            /// # Errors
            /// [`ViewError::Axis`] with the first number that is not that of an axis, [`ViewError::Order`] with the first that occurs again.
            #[inline(always)]
            pub fn try_permuted(self, order: PerAxis<S, usize>) -> Result<$View<'a, T, S::Dynamic, DynLayout>, ViewError> {
                check(order.as_ref())?;
                let (old, steps) = (self.shape(), self.strides());
                let (mut extents, mut strides) = (S::Rank::array(0), S::Rank::array(0));
                for (place, axis) in order.into_iter().enumerate() {
                    extents.as_mut()[place] = old.as_ref()[axis];
                    strides.as_mut()[place] = steps.as_ref()[axis];
                }
                let stored = S::Dynamic::store(extents.as_ref()).zip(S::Dynamic::store_strides(strides.as_ref()));
                // There are as many extents and strides as axes, and a dynamic one can be any number.
                let (extents, strides) = stored.expect("one for each axis");
                // SAFETY: V9, the same positions, with their indices in another order: `order` has each axis once. This layout has no evidence.
                Ok(unsafe { $View::new(self.ptr(), extents, strides) })
            }
        }
}}
