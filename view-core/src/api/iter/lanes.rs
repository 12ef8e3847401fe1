//! Iteration over the lanes of a view, which are its one-dimensional parts along an axis, and over its sub-views along any axis.

use crate::algebra::element::element::Element;
use crate::algebra::element::rescale::MOST;
use crate::algebra::number::constant::Const;
use crate::algebra::shape::axis::Axis;
use crate::algebra::shape::axis::Nth;
use crate::algebra::shape::axis_list::AxisList;
use crate::algebra::shape::depth::{Depth, ExtentIn, StrideIn, Without};
use crate::algebra::shape::layout::{Layout, Strided};
use crate::algebra::shape::rank::Rank;
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::size_limit::countable;
use crate::algebra::shape::stride_list::StrideList;
use crate::api::iter::outer::{OuterIter, OuterIterMut};
use crate::api::iter::parts::iterate_by_offset;
use crate::api::iter::walk::{offsets_over, Offsets};
use crate::checks::axes::AxisOf;
use crate::error::refuse;
use crate::ops::transpose::{Moved, MovedLayout};
use crate::ops::AxesOf;
use crate::view::access::PerAxis;
use crate::view::view::{View, ViewMut};
use core::marker::PhantomData;

/// The axes of a view but axis `K`.
type OtherAxes<T, S, L, K> = Without<K, AxesOf<T, S, L>>;
/// The shape of these axes.
type OtherShape<T, S, L, K> = <OtherAxes<T, S, L, K> as AxisList>::Shape;
/// The shape of one lane.
type LaneShape<T, S, L, K> = (ExtentIn<K, AxesOf<T, S, L>>, ());
/// The layout of one lane.
type LaneLayout<T, S, L, K> = Strided<(StrideIn<K, AxesOf<T, S, L>>, ())>;

/// The positions at which the lanes along axis `K` begin.
#[inline(always)]
#[track_caller]
fn starts<T: Element, S: Shape, L: Layout, K: Axis>(
    view: &View<'_, T, S, L>,
) -> Offsets<OtherShape<T, S, L, K>> {
    let others = K::Depth::without::<AxesOf<T, S, L>>(view.axes());
    let shape = OtherAxes::<T, S, L, K>::shape(others);
    if let Err(error) = countable::<(), OtherShape<T, S, L, K>>(shape) {
        refuse(error);
    }
    let (extents, strides) = grid::<T, S, L, K>(view.axes(), view.is_empty());
    offsets_over::<OtherShape<T, S, L, K>>(extents, strides)
}

/// The extents and strides of the axes but axis `K`.
#[inline(always)]
fn grid<T: Element, S: Shape, L: Layout, K: Axis>(
    axes: <AxesOf<T, S, L> as AxisList>::Stored,
    is_empty: bool,
) -> (
    PerAxis<OtherShape<T, S, L, K>, usize>,
    PerAxis<OtherShape<T, S, L, K>, isize>,
) {
    let others = K::Depth::without::<AxesOf<T, S, L>>(axes);
    let shape = OtherAxes::<T, S, L, K>::shape(others);
    let mut extents = <OtherShape<T, S, L, K> as Shape>::Rank::array(0);
    OtherShape::<T, S, L, K>::write(shape, extents.as_mut());
    let mut strides: PerAxis<OtherShape<T, S, L, K>, isize> =
        <OtherShape<T, S, L, K> as Shape>::Rank::array(0);
    // If the lanes are empty, all of them have the pointer of the view (V3).
    if !is_empty {
        let stored = OtherAxes::<T, S, L, K>::strides(others);
        <OtherAxes<T, S, L, K> as AxisList>::Strides::write(stored, strides.as_mut());
    }
    (extents, strides)
}

view_macros::for_rows! { [$Lanes $View $method] [Lanes View "View::lanes"] [LanesMut ViewMut "ViewMut::lanes_mut"] => {
        #[doc = concat!("The lanes along an axis, in row-major order of the other axes. See [`", $method, "`].")]
        pub struct $Lanes<'a, T: Element, S: Shape, L: Layout, K: Axis> {
            view: $View<'a, T, S, L>,
            // The offsets of the lanes that were not yielded yet (V5).
            left: Offsets<OtherShape<T, S, L, K>>,
            axis: PhantomData<fn() -> K>,
        }

        impl<'a, T: Element, S: Shape, L: Layout, K: Axis> $Lanes<'a, T, S, L, K> {
            /// The extents and strides of the positions at which lanes begin.
            #[inline(always)]
            fn grid(&self) -> (PerAxis<OtherShape<T, S, L, K>, usize>, PerAxis<OtherShape<T, S, L, K>, isize>) {
                grid::<T, S, L, K>(self.view.axes(), self.view.is_empty())
            }

            /// The lane that begins `offset` bytes behind the first element.
            ///
            /// # Safety
            /// The offset has just been taken out of `left`.
            #[inline(always)]
            unsafe fn part_at(
                &self,
                offset: isize,
            ) -> $View<'a, T, LaneShape<T, S, L, K>, LaneLayout<T, S, L, K>> {
                let (extent, stride) = K::Depth::of::<AxesOf<T, S, L>>(self.view.axes());
                // SAFETY: V3, the offset is that of a position on all other axes, and the lane has the positions of the view with these
                // indices. V5, an offset leaves `left` once, and an iterator is not copied. Two lanes differ in the index on another axis,
                // so they do not overlap (V1).
                unsafe {
                    $View::new(
                        self.view.ptr().byte_offset(offset),
                        (extent, ()),
                        (stride, ()),
                    )
                }
            }
        }

        iterate_by_offset!(
            $Lanes<'a, T: Element, S: Shape, L: Layout, K: Axis>,
            $View<'a, T, LaneShape<T, S, L, K>, LaneLayout<T, S, L, K>>,
            OtherShape<T, S, L, K>
        );
}}
impl<T: Element, S: Shape, L: Layout, K: Axis> Clone for Lanes<'_, T, S, L, K> {
    #[inline(always)]
    fn clone(&self) -> Self {
        Self { ..*self }
    }
}
// SAFETY: V4, it gives access to the elements as the shared view does that it was made of.
unsafe impl<T: Element + Sync, S: Shape, L: Layout, K: Axis> Send for Lanes<'_, T, S, L, K> {}
// SAFETY: V4, as above.
unsafe impl<T: Element + Sync, S: Shape, L: Layout, K: Axis> Sync for Lanes<'_, T, S, L, K> {}
// SAFETY: V4, it gives access to the elements as the unique view does that it was made of.
unsafe impl<T: Element + Send, S: Shape, L: Layout, K: Axis> Send for LanesMut<'_, T, S, L, K> {}
// SAFETY: V4, as above; a shared borrow of it yields no lane.
unsafe impl<T: Element + Sync, S: Shape, L: Layout, K: Axis> Sync for LanesMut<'_, T, S, L, K> {}

/// The axes of a view, axis `K` first.
pub(crate) type AxisFirst<T, S, L, const K: usize> = <Moved<AxesOf<T, S, L>, K, 0> as AxisList>::Shape;

impl<'a, T: Element, S: Shape, L: Layout> View<'a, T, S, L> {
    /// An iterator over the lanes along axis `K`: views of rank 1, one for each position of the other axes, in row-major order of these.
    /// The columns of a matrix are `lanes::<0>()`, its rows `lanes::<1>()`.
    ///
    /// ```
    /// use view_core::view;
    ///
    /// let grid = [[3, 1, 2], [6, 5, 4]];
    /// let largest = view!(grid).lanes::<0>().map(|column| *column.iter().max().unwrap());
    /// assert!(largest.eq([6, 5, 4]));
    /// ```
    ///
    /// # Panics
    /// If there are more lanes than can be counted. Then all of them are empty.
    #[inline(always)]
    #[track_caller]
    #[rustfmt::skip]
    pub fn lanes<const K: usize>(&self) -> Lanes<'a, T, S, L, Nth<K>> where Const<K>: Axis + AxisOf<S> {
        Lanes {
            view: *self,
            left: starts::<T, S, L, Nth<K>>(self),
            axis: PhantomData,
        }
    }

    /// An iterator over the sub-views along axis `K`: one for each position of that axis, with the other axes.
    /// [`outer_iter`](Self::outer_iter) does the same for axis 0.
    ///
    /// ```
    /// use view_core::view;
    ///
    /// let image = [[[1, 10], [2, 20]], [[3, 30], [4, 40]]];
    /// let sums = view!(image).axis_iter::<2>().map(|plane| plane.iter().sum::<i32>());
    /// assert!(sums.eq([10, 100]));
    /// ```
    #[inline(always)]
    #[rustfmt::skip]
    pub fn axis_iter<const K: usize>(&self) -> OuterIter<'a, T, AxisFirst<T, S, L, K>, MovedLayout<T, S, L, K, 0>> where Const<K>: Axis + AxisOf<S> {
        OuterIter::new(self.moved::<K, 0>())
    }
}

impl<T: Element, S: Shape, L: Layout> ViewMut<'_, T, S, L> {
    /// An iterator over the lanes along axis `K`. See [`View::lanes`].
    ///
    /// # Panics
    /// If there are more lanes than can be counted. Then all of them are empty.
    #[inline(always)]
    #[track_caller]
    #[rustfmt::skip]
    pub fn lanes<const K: usize>(&self) -> Lanes<'_, T, S, L, Nth<K>> where Const<K>: Axis + AxisOf<S> {
        self.as_view().lanes::<K>()
    }

    /// An iterator over the lanes along axis `K` as unique views. They do not overlap, so they can be used side by side.
    ///
    /// ```
    /// use view_core::view;
    ///
    /// let mut grid = [[3, 1], [6, 5]];
    /// for mut column in view!(mut grid).lanes_mut::<0>() {
    ///     column[[1]] -= column[[0]];
    /// }
    /// assert_eq!(grid, [[3, 1], [3, 4]]);
    /// ```
    ///
    /// # Panics
    /// If there are more lanes than can be counted. Then all of them are empty.
    #[inline(always)]
    #[track_caller]
    #[rustfmt::skip]
    pub fn lanes_mut<const K: usize>(&mut self) -> LanesMut<'_, T, S, L, Nth<K>> where Const<K>: Axis + AxisOf<S> {
        self.reborrow().into_lanes::<K>()
    }

    /// An iterator over the sub-views along axis `K`. See [`View::axis_iter`].
    #[inline(always)]
    #[rustfmt::skip]
    pub fn axis_iter<const K: usize>(&self) -> OuterIter<'_, T, AxisFirst<T, S, L, K>, MovedLayout<T, S, L, K, 0>> where Const<K>: Axis + AxisOf<S> {
        self.as_view().axis_iter::<K>()
    }

    /// An iterator over the sub-views along axis `K` as unique views. They do not overlap, so they can be used side by side.
    #[inline(always)]
    #[rustfmt::skip]
    pub fn axis_iter_mut<const K: usize>(&mut self) -> OuterIterMut<'_, T, AxisFirst<T, S, L, K>, MovedLayout<T, S, L, K, 0>> where Const<K>: Axis + AxisOf<S> {
        self.reborrow().into_axis_iter::<K>()
    }
}

/// By value: what these return lives as long as the borrow of the base.
impl<'a, T: Element, S: Shape, L: Layout> ViewMut<'a, T, S, L> {
    /// As [`lanes_mut`](Self::lanes_mut).
    #[inline(always)]
    #[track_caller]
    #[rustfmt::skip]
    pub(crate) fn into_lanes<const K: usize>(self) -> LanesMut<'a, T, S, L, Nth<K>> where Const<K>: Axis + AxisOf<S> {
        LanesMut {
            left: starts::<T, S, L, Nth<K>>(&self.as_view()),
            view: self,
            axis: PhantomData,
        }
    }

    /// As [`axis_iter_mut`](Self::axis_iter_mut).
    #[inline(always)]
    #[rustfmt::skip]
    pub(crate) fn into_axis_iter<const K: usize>(self) -> OuterIterMut<'a, T, AxisFirst<T, S, L, K>, MovedLayout<T, S, L, K, 0>> where Const<K>: Axis + AxisOf<S> {
        OuterIterMut::new(self.moved::<K, 0>())
    }
}
