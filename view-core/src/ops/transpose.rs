//! Operations that change the order of the axes.

use crate::algebra::element::element::Element;
use crate::algebra::number::constant::Const;
use crate::algebra::shape::axis::Axis;
use crate::algebra::shape::axis::{DepthOf, Nth};
use crate::algebra::shape::axis_list::AxisList;
use crate::algebra::shape::depth::{Depth, ExtentIn, Insert, Put, StrideIn, Without};
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::permutation::Order;
use crate::algebra::shape::shape::Shape;
use crate::checks::axes::{AxisOf, OrderOf};
use crate::ops::{Along, AxesOf, OnAxes, OnAxesMut};
use crate::view::view::{View, ViewMut};

/// The axes from last to first.
pub(crate) type Reversed<X> = <X as AxisList>::Reversed<()>;
/// The axes, with `I` and `J` exchanged.
pub(crate) type Swapped<X, const I: usize, const J: usize> = Put<
    Nth<I>,
    ExtentIn<Nth<J>, X>,
    StrideIn<Nth<J>, X>,
    Put<Nth<J>, ExtentIn<Nth<I>, X>, StrideIn<Nth<I>, X>, X>,
>;
/// The axes, with axis `FROM` at the place `TO`.
pub(crate) type Moved<X, const FROM: usize, const TO: usize> =
    Insert<Nth<TO>, ExtentIn<Nth<FROM>, X>, StrideIn<Nth<FROM>, X>, Without<Nth<FROM>, X>>;
/// The layout of that.
pub(crate) type MovedLayout<T, S, L, const FROM: usize, const TO: usize> =
    Along<L, Moved<AxesOf<T, S, L>, FROM, TO>>;

view_macros::for_rows! { [$View $OnAxes] [View OnAxes] [ViewMut OnAxesMut] => {
        impl<'a, T: Element, S: Shape, L: Layout> $View<'a, T, S, L> {
            /// Reverses the order of the axes: `.T`.
            ///
            /// ```
            /// use view_core::view;
            /// let matrix = [[1, 2, 3], [4, 5, 6]];
            /// assert_eq!(view!(matrix).transpose(), view!(([[1, 4], [2, 5], [3, 6]])));
            /// ```
            #[inline(always)]
            pub fn transpose(self) -> $OnAxes<'a, T, L, Reversed<AxesOf<T, S, L>>> {
                let axes = AxesOf::<T, S, L>::reversed::<()>(self.axes(), ());
                // SAFETY: V9, the same positions, with their indices in another order.
                unsafe { self.along::<Reversed<AxesOf<T, S, L>>>(axes) }
            }

            /// The axes in the order `P`: `.permute[…]`, NumPy's `transpose` with a list.
            ///
            /// `P` lists the axes of this view, counted from 0: the first axis of `permute::<shape![2, 0, 1]>()` is axis 2 of this view.
            ///
            /// ```
            /// use view_core::{shape, view};
            /// let image = [[[0u8; 3]; 640]; 480];
            /// let planes = view!(image).permute::<shape![2, 0, 1]>();
            /// assert_eq!(planes.shape(), [3, 480, 640]);
            /// assert_eq!(planes.strides(), [1, 1920, 3]);
            /// ```
            #[inline(always)]
            pub fn permute<P: Order + OrderOf<S>>(self) -> $OnAxes<'a, T, L, P::Of<AxesOf<T, S, L>>> {
                let axes = P::of::<AxesOf<T, S, L>>(self.axes());
                // SAFETY: V9, the same positions: `OrderOf` proved that `P` has every axis once.
                unsafe { self.along::<P::Of<AxesOf<T, S, L>>>(axes) }
            }

            /// Exchanges axes `I` and `J`: NumPy's `swapaxes`.
            ///
            /// ```
            /// use view_core::view;
            /// let image = [[[0u8; 3]; 640]; 480];
            /// assert_eq!(view!(image).swap_axes::<0, 1>().shape(), [640, 480, 3]);
            /// ```
            #[inline(always)]
            pub fn swap_axes<const I: usize, const J: usize>(self) -> $OnAxes<'a, T, L, Swapped<AxesOf<T, S, L>, I, J>> where Const<I>: Axis + AxisOf<S>, Const<J>: Axis + AxisOf<S> {
                let axes = self.axes();
                let (first, second) = (
                    DepthOf::<I>::of::<AxesOf<T, S, L>>(axes),
                    DepthOf::<J>::of::<AxesOf<T, S, L>>(axes),
                );
                let axes = DepthOf::<I>::put(second, DepthOf::<J>::put(first, axes));
                // SAFETY: V9, the same positions, with their indices in another order.
                unsafe { self.along::<Swapped<AxesOf<T, S, L>, I, J>>(axes) }
            }

            /// Moves axis `FROM` to the place `TO`; the other axes keep their order: NumPy's `moveaxis`.
            ///
            /// ```
            /// use view_core::view;
            /// let image = [[[0u8; 3]; 640]; 480];
            /// assert_eq!(view!(image).move_axis::<2, 0>().shape(), [3, 480, 640]);
            /// ```
            #[inline(always)]
            pub fn move_axis<const FROM: usize, const TO: usize>(self) -> $OnAxes<'a, T, L, Moved<AxesOf<T, S, L>, FROM, TO>> where Const<FROM>: Axis + AxisOf<S>, Const<TO>: Axis + AxisOf<S> {
                self.moved::<FROM, TO>()
            }

            /// [`move_axis`](Self::move_axis) for callers that know that both axes exist.
            #[inline(always)]
            pub(crate) fn moved<const FROM: usize, const TO: usize>(
                self,
            ) -> $OnAxes<'a, T, L, Moved<AxesOf<T, S, L>, FROM, TO>>
            where
                Const<FROM>: Axis,
                Const<TO>: Axis,
            {
                let axes = self.axes();
                let axis = DepthOf::<FROM>::of::<AxesOf<T, S, L>>(axes);
                let axes = DepthOf::<TO>::insert(axis, DepthOf::<FROM>::without::<AxesOf<T, S, L>>(axes));
                // SAFETY: V9, the same positions, with their indices in another order.
                unsafe { self.along::<Moved<AxesOf<T, S, L>, FROM, TO>>(axes) }
            }
        }
}}
