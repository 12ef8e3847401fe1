//! Splitting a view in two at a position of an axis.

use crate::algebra::element::element::Element;
use crate::algebra::index::{EvidenceAfter, OnAxis, Onward, Runtime};
use crate::algebra::number::const_len::Length;
use crate::algebra::number::constant::Const;
use crate::algebra::shape::axis::Axis;
use crate::algebra::shape::axis::Nth;
use crate::algebra::shape::axis_list::AxisList;
use crate::algebra::shape::depth::{Behind, Depth, ExtentIn, Put, StrideIn};
use crate::algebra::shape::extent::{Dyn, Extent};
use crate::algebra::shape::layout::{Layout, Part};
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::step::By1;
use crate::algebra::shape::stride::Stride;
use crate::checks::axes::{AxisOf, SplitPoint};
use crate::error::{refuse, ViewError};
use crate::ops::AxesOf;
use crate::view::view::{View, ViewMut};
use crate::view::with_strides::Explicit;

/// The axes of a view, with the extent `E` for axis `K`.
type With<K, T, S, L, E> = Put<K, E, StrideIn<K, AxesOf<T, S, L>>, AxesOf<T, S, L>>;
/// Their shape.
type ShapeWith<K, T, S, L, E> = <With<K, T, S, L, E> as AxisList>::Shape;
/// The layout of a part with the extent `E` along axis `K`, with the evidence `A` for its alignment.
type LayoutWith<K, T, S, L, E, A> =
    <<K as Axis>::Part as Part>::Layout<L, <With<K, T, S, L, E> as AxisList>::Strides, A>;
/// The evidence for the alignment of the part that the index `I` on axis `K` selects.
type SplitEvidence<K, T, S, L, I> =
    <<L as Layout>::Align as EvidenceAfter>::After<S, Explicit<T, S, L>, Behind<K, (I, ())>>;
/// The extent `N`.
type PartExtent<const N: usize> = Nth<N>;
/// The extent of axis `K` less `N`.
type OtherExtent<K, T, S, L, N> = <ExtentIn<K, AxesOf<T, S, L>> as Extent>::Less<N, By1>;

view_macros::for_rows! { [$View $Parts $At $AtDyn] [View Parts At AtDyn] [ViewMut PartsMut AtMut AtDynMut] => {
        /// Both parts, of extents `E` and `F` along axis `K`; the index `I` selects the second.
        type $Parts<'a, T, S, L, K, E, F, I> = (
            $View<'a, T, ShapeWith<K, T, S, L, E>, LayoutWith<K, T, S, L, E, <L as Layout>::Align>>,
            $View<'a, T, ShapeWith<K, T, S, L, F>, LayoutWith<K, T, S, L, F, SplitEvidence<K, T, S, L, I>>>,
        );
        /// Both parts, of which the first has `AT` positions along axis `K`.
        pub(crate) type $At<'a, T, S, L, K, const AT: usize> =
            $Parts<'a, T, S, L, K, PartExtent<AT>, OtherExtent<K, T, S, L, Nth<AT>>, Onward<Nth<AT>>>;
        /// Both parts, of run-time extents.
        pub(crate) type $AtDyn<'a, T, S, L, K> = $Parts<'a, T, S, L, K, Dyn, Dyn, Runtime<Dyn>>;

        impl<'a, T: Element, S: Shape, L: Layout> $View<'a, T, S, L> {
            /// Splits the view at position `AT` of an axis: the first part has the positions before `AT`, the second those from
            /// `AT` on. Both can be used side by side.
            ///
            /// If the extent of the axis is static, those of the parts are too, and an `AT` past the end of the axis is a compile
            /// error. An extent that is a type parameter is refused, whatever its bounds: use [`split_at_dyn`](Self::split_at_dyn), or
            /// [`with_shape`](Self::with_shape) to [`Dyn`] first. A unique view is consumed; [`split_at_mut`](ViewMut::split_at_mut) borrows it.
            ///
            /// ```
            /// use view_core::{shape, view, View};
            ///
            /// let image = [[0u8; 640]; 480];
            /// let (left, right) = view!(image).split_at::<1, 200>();
            /// assert_eq!((left.shape(), right.shape()), ([480, 200], [480, 440]));
            /// let (top, _): (View<u8, shape![3, 640]>, _) = view!(image).split_at::<0, 3>();
            /// assert_eq!(top.as_slice().len(), 1920);
            /// ```
            ///
            /// # Panics
            /// If the extent of the axis is [`Dyn`] and less than `AT`.
            #[inline(always)]
            #[track_caller]
            pub fn split_at<const AXIS: usize, const AT: usize>(self) -> $At<'a, T, S, L, Nth<AXIS>, AT> where Const<AXIS>: Axis, Const<AT>: Length + SplitPoint<S, AXIS> {
                match self.try_split_at::<AXIS, AT>() {
                    Ok(parts) => parts,
                    Err(error) => refuse(error),
                }
            }

            /// Like [`split_at`](Self::split_at), but returns an error if the extent of the axis is [`Dyn`] and less than `AT`.
            ///
            /// # Errors
            /// [`ViewError::Split`] if the extent is [`Dyn`] and less than `AT`.
            #[inline(always)]
            pub fn try_split_at<const AXIS: usize, const AT: usize>(self) -> Result<$At<'a, T, S, L, Nth<AXIS>, AT>, ViewError> where Const<AXIS>: Axis, Const<AT>: Length + SplitPoint<S, AXIS> {
                self.cut::<Nth<AXIS>, PartExtent<AT>, OtherExtent<Nth<AXIS>, T, S, L, Nth<AT>>, Onward<Nth<AT>>>(
                    AXIS, AT,
                )
            }

            /// Like [`split_at`](Self::split_at), at a position known only at run time. The extents of the parts along that axis are [`Dyn`].
            ///
            /// ```
            /// use view_core::view;
            ///
            /// let mut samples = vec![3, 1, 2, 5, 4];
            /// let middle = samples.len() / 2;
            /// let (mut low, mut high) = view!(mut samples[..]).split_at_dyn::<0>(middle);
            /// core::mem::swap(&mut low[[0]], &mut high[[0]]);
            /// assert_eq!(samples, [2, 1, 3, 5, 4]);
            /// ```
            ///
            /// # Panics
            /// If the axis has fewer than `at` positions.
            #[inline(always)]
            #[track_caller]
            pub fn split_at_dyn<const AXIS: usize>(self, at: usize) -> $AtDyn<'a, T, S, L, Nth<AXIS>> where Const<AXIS>: Axis + AxisOf<S> {
                match self.try_split_at_dyn::<AXIS>(at) {
                    Ok(parts) => parts,
                    Err(error) => refuse(error),
                }
            }

            /// Like [`split_at_dyn`](Self::split_at_dyn), but returns an error if the axis has fewer than `at` positions.
            ///
            /// # Errors
            /// [`ViewError::Split`] if the axis has fewer than `at` positions.
            #[inline(always)]
            pub fn try_split_at_dyn<const AXIS: usize>(self, at: usize) -> Result<$AtDyn<'a, T, S, L, Nth<AXIS>>, ViewError> where Const<AXIS>: Axis + AxisOf<S> {
                self.cut::<Nth<AXIS>, Dyn, Dyn, Runtime<Dyn>>(AXIS, at)
            }

            #[inline(always)]
            fn cut<K: Axis, E: Extent, F: Extent, I: OnAxis>(
                self,
                axis: usize,
                at: usize,
            ) -> Result<$Parts<'a, T, S, L, K, E, F, I>, ViewError> {
                let axes = self.axes();
                let (extent, stride) = K::Depth::of::<AxesOf<T, S, L>>(axes);
                let length = ExtentIn::<K, AxesOf<T, S, L>>::get(extent);
                let extents = length
                    .checked_sub(at)
                    .and_then(|rest| E::store(at).zip(F::store(rest)));
                let Some((before, after)) = extents else {
                    let axis = axis as isize;
                    return Err(ViewError::Split { axis, at, length });
                };
                let before =
                    K::Depth::put::<E, StrideIn<K, AxesOf<T, S, L>>, AxesOf<T, S, L>>((before, stride), axes);
                let after = K::Depth::put::<F, StrideIn<K, AxesOf<T, S, L>>, AxesOf<T, S, L>>((after, stride), axes);
                let shapes = (
                    With::<K, T, S, L, E>::shape(before),
                    With::<K, T, S, L, F>::shape(after),
                );
                let layouts = (
                    K::Part::layout::<L, _, _, L::Align>(With::<K, T, S, L, E>::strides(before)),
                    K::Part::layout::<L, _, _, SplitEvidence<K, T, S, L, I>>(With::<K, T, S, L, F>::strides(after)),
                );
                // The pointer of an empty part stays where it is (V3).
                let offset = if ShapeWith::<K, T, S, L, F>::len(shapes.1) == 0 {
                    0
                } else {
                    at as isize * StrideIn::<K, AxesOf<T, S, L>>::get(stride)
                };
                // SAFETY: V3 and V13, the parts have the positions before `at` and those from it on, and `at` is at most the extent.
                Ok(unsafe {
                    (
                        $View::new(self.ptr(), shapes.0, layouts.0),
                        $View::new(self.ptr().byte_offset(offset), shapes.1, layouts.1),
                    )
                })
            }
        }
}}
impl<T: Element, S: Shape, L: Layout> ViewMut<'_, T, S, L> {
    /// Like [`split_at`](Self::split_at), but borrows the view, which can be used again after the parts.
    ///
    /// ```
    /// use view_core::view;
    ///
    /// let mut grid = [[1, 2, 3, 4]; 2];
    /// let mut view = view!(mut grid);
    /// {
    ///     let (mut left, right) = view.split_at_mut::<1, 2>();
    ///     left.assign(&right.as_view());
    /// }
    /// view[[0, 0]] = 9;
    /// assert_eq!(grid, [[9, 4, 3, 4], [3, 4, 3, 4]]);
    /// ```
    ///
    /// # Panics
    /// If the extent of the axis is [`Dyn`] and less than `AT`.
    #[inline(always)]
    #[track_caller]
    #[rustfmt::skip]
    pub fn split_at_mut<const AXIS: usize, const AT: usize>(&mut self) -> AtMut<'_, T, S, L, Nth<AXIS>, AT> where Const<AXIS>: Axis, Const<AT>: Length + SplitPoint<S, AXIS> {
        self.reborrow().split_at::<AXIS, AT>()
    }

    /// Like [`split_at_dyn`](Self::split_at_dyn), but borrows the view, which can be used again after the parts.
    ///
    /// # Panics
    /// If the axis has fewer than `at` positions.
    #[inline(always)]
    #[track_caller]
    #[rustfmt::skip]
    pub fn split_at_dyn_mut<const AXIS: usize>(&mut self, at: usize) -> AtDynMut<'_, T, S, L, Nth<AXIS>> where Const<AXIS>: Axis + AxisOf<S> {
        self.reborrow().split_at_dyn::<AXIS>(at)
    }
}
