//! Reversing an axis.

use crate::algebra::element::element::Element;
use crate::algebra::index::{Every, ItemList};
use crate::algebra::number::constant::Const;
use crate::algebra::shape::axis::Axis;
use crate::algebra::shape::axis::Nth;
use crate::algebra::shape::depth::Behind;
use crate::algebra::shape::layout::{Cut, Layout};
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::step::{Back, By1};
use crate::checks::axes::AxisOf;
use crate::view::slice_any::Slices;
use crate::view::view::{View, ViewMut};
use crate::view::with_strides::{ViewMutWithStrides, ViewWithStrides};

/// The indices that reverse axis `I` and take the axes before it whole: `[.., ::-1]` for axis 1.
pub(crate) type FlippedAxis<const I: usize> = Behind<Nth<I>, (Every<Back<By1>>, ())>;

view_macros::for_rows! { [$View $WithStrides] [View ViewWithStrides] [ViewMut ViewMutWithStrides] => {
        impl<'a, T: Element, S: Shape, L: Layout> $View<'a, T, S, L> {
            /// Reverses axis `I`: NumPy's `flip`. `flip::<1>()` is the slice `[.., ::-1]`.
            ///
            /// ```
            /// use view_core::view;
            /// let matrix = [[1, 2, 3], [4, 5, 6]];
            /// assert_eq!(view!(matrix).flip::<1>(), view!(([[3, 2, 1], [6, 5, 4]])));
            /// ```
            #[inline(always)]
            #[must_use]
            pub fn flip<const I: usize>(self) -> <$WithStrides<'a, T, S, L> as Slices>::Sliced<Cut, FlippedAxis<I>> where Const<I>: Axis + AxisOf<S> {
                let args = <FlippedAxis<I> as ItemList>::NO_ARGS.expect("a static index");
                match self.with_strides().select::<Cut, FlippedAxis<I>>(args, 0) {
                    Ok(view) => view,
                    Err(misfit) => misfit.refuse(),
                }
            }
        }
}}
