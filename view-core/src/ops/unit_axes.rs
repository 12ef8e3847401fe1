//! Dropping and adding axes of extent 1: NumPy's `squeeze` and `expand_dims`.

use crate::algebra::element::element::Element;
use crate::algebra::number::constant::Const;
use crate::algebra::shape::axis::Axis;
use crate::algebra::shape::axis::{DepthOf, Nth};
use crate::algebra::shape::axis_list::AxisList;
use crate::algebra::shape::depth::{Depth, ExtentIn, Insert, Without};
use crate::algebra::shape::extent::Extent;
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::stride::NoStride;
use crate::checks::axes::{AxisOf, PlaceIn, UnitAxis};
use crate::error::{refuse, ViewError};
use crate::ops::{AxesOf, OnAxes, OnAxesMut};
use crate::view::view::{View, ViewMut};

/// The axes without axis `I`.
pub(crate) type Dropped<X, const I: usize> = Without<Nth<I>, X>;
/// The axes, with a new one in front of axis `I`.
pub(crate) type WithUnitAxis<X, const I: usize> = Insert<Nth<I>, Const<1>, NoStride, X>;

view_macros::for_rows! { [$View $OnAxes] [View OnAxes] [ViewMut OnAxesMut] => {
        impl<'a, T: Element, S: Shape, L: Layout> $View<'a, T, S, L> {
            /// Drops all axes whose static extent is 1: NumPy's `squeeze`.
            ///
            /// An axis of dynamic extent stays, even if its extent is 1; [`squeeze_axis`](Self::squeeze_axis) drops it.
            ///
            /// ```
            /// use view_core::view;
            /// assert_eq!(view!(([[[1, 2, 3]]])).squeeze().shape(), [3]);
            /// ```
            #[inline(always)]
            pub fn squeeze(self) -> $OnAxes<'a, T, L, <AxesOf<T, S, L> as AxisList>::Squeezed> {
                let axes = AxesOf::<T, S, L>::squeezed(self.axes());
                // SAFETY: V9, the same positions: the only index on a dropped axis is 0.
                unsafe { self.along::<<AxesOf<T, S, L> as AxisList>::Squeezed>(axes) }
            }

            /// Drops axis `I`, which has extent 1: NumPy's `squeeze(axis=I)`.
            ///
            /// # Panics
            /// If the extent of the axis is dynamic and not 1.
            #[inline(always)]
            #[track_caller]
            pub fn squeeze_axis<const I: usize>(self) -> $OnAxes<'a, T, L, Dropped<AxesOf<T, S, L>, I>> where Const<I>: Axis + AxisOf<S> + UnitAxis<AxesOf<T, S, L>> {
                match self.try_squeeze_axis::<I>() {
                    Ok(view) => view,
                    Err(error) => refuse(error),
                }
            }

            /// Like [`squeeze_axis`](Self::squeeze_axis), but returns an error if the extent is dynamic and not 1.
            ///
            /// # Errors
            /// [`ViewError::Squeeze`] if the extent is dynamic and not 1.
            #[inline(always)]
            pub fn try_squeeze_axis<const I: usize>(self) -> Result<$OnAxes<'a, T, L, Dropped<AxesOf<T, S, L>, I>>, ViewError> where Const<I>: Axis + AxisOf<S> + UnitAxis<AxesOf<T, S, L>> {
                let axes = self.axes();
                let (extent, _) = DepthOf::<I>::of::<AxesOf<T, S, L>>(axes);
                let length = ExtentIn::<Nth<I>, AxesOf<T, S, L>>::get(extent);
                if length != 1 {
                    let axis = I as isize;
                    return Err(ViewError::Squeeze { axis, length });
                }
                // SAFETY: V9, the same positions: the only index on the dropped axis is 0.
                Ok(unsafe {
                    self.along::<Dropped<AxesOf<T, S, L>, I>>(DepthOf::<I>::without::<AxesOf<T, S, L>>(axes))
                })
            }

            /// Adds an axis of extent 1 in front of axis `I`: NumPy's `expand_dims`. If `I` is the rank, the new axis is the last one.
            ///
            /// ```
            /// use view_core::view;
            /// let row = [1, 2, 3];
            /// assert_eq!(view!(row).insert_axis::<0>().shape(), [1, 3]);
            /// assert_eq!(view!(row).insert_axis::<1>().shape(), [3, 1]);
            /// ```
            #[inline(always)]
            pub fn insert_axis<const I: usize>(self) -> $OnAxes<'a, T, L, WithUnitAxis<AxesOf<T, S, L>, I>> where Const<I>: Axis + PlaceIn<S> {
                let axes = DepthOf::<I>::insert::<Const<1>, NoStride, AxesOf<T, S, L>>(((), ()), self.axes());
                // SAFETY: V9, the same positions: the only index on the new axis is 0.
                unsafe { self.along::<WithUnitAxis<AxesOf<T, S, L>, I>>(axes) }
            }
        }
}}
