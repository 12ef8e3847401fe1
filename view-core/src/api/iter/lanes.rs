//! Iteration over the lanes of a view, which run along one axis, and over its sub-views along any axis.

use crate::algebra::element::element::Element;
use crate::algebra::number::const_len::{Const, Length};
use crate::algebra::shape::axis::Axis;
use crate::algebra::shape::axis::Nth;
use crate::algebra::shape::axis_list::AxisList;
use crate::algebra::shape::layout::{Layout, Strided};
use crate::algebra::shape::rank::Rank;
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::size_limit::countable;
use crate::algebra::shape::stride_list::StrideList;
use crate::api::iter::outer::{OuterIter, OuterIterMut};
use crate::api::iter::walk::Walk;
use crate::checks::axes::AxisOf;
use crate::error::refuse;
use crate::ops::transpose::{Moved, MovedLayout};
use crate::ops::AxesOf;
use crate::view::access::PerAxis;
use crate::view::view::{View, ViewMut};
use core::iter::FusedIterator;
use core::marker::PhantomData;

/// The axes of a view without axis `K`.
type Others<T, S, L, K> = <K as Axis>::Without<AxesOf<T, S, L>>;
/// Their shape.
type Across<T, S, L, K> = <Others<T, S, L, K> as AxisList>::Shape;
/// The shape of one lane.
type LaneShape<T, S, L, K> = (<K as Axis>::ExtentIn<AxesOf<T, S, L>>, ());
/// The layout of one lane.
type LaneLayout<T, S, L, K> = Strided<(<K as Axis>::StrideIn<AxesOf<T, S, L>>, ())>;

/// Where the lanes along axis `K` begin.
#[inline(always)]
#[track_caller]
fn starts<T: Element, S: Shape, L: Layout, K: Axis>(view: &View<'_, T, S, L>) -> Walk<Across<T, S, L, K>> {
    let others = K::without::<AxesOf<T, S, L>>(view.axes());
    let shape = Others::<T, S, L, K>::shape(others);
    if let Err(error) = countable::<(), Across<T, S, L, K>>(shape) {
        refuse(error);
    }
    let mut extents = <Across<T, S, L, K> as Shape>::Rank::array(0);
    Across::<T, S, L, K>::write(shape, extents.as_mut());
    let mut strides: PerAxis<Across<T, S, L, K>, isize> = <Across<T, S, L, K> as Shape>::Rank::array(0);
    // The pointers of empty lanes stay where they are (V3).
    if !view.is_empty() {
        let stored = Others::<T, S, L, K>::strides(others);
        <Others<T, S, L, K> as AxisList>::Strides::write(stored, strides.as_mut());
    }
    Walk::over(extents, strides)
}

macro_rules! lanes {
    ($Lanes:ident $View:ident $method:literal) => {
        #[doc = concat!("The lanes along an axis, in row-major order of the other axes. See [`", $method, "`].")]
        pub struct $Lanes<'a, T: Element, S: Shape, L: Layout, K: Axis> {
            view: $View<'a, T, S, L>,
            walk: Walk<Across<T, S, L, K>>,
            axis: PhantomData<fn() -> K>,
        }

        impl<'a, T: Element, S: Shape, L: Layout, K: Axis> $Lanes<'a, T, S, L, K> {
            /// The lane that begins `offset` bytes behind the first element.
            ///
            /// # Safety
            /// The walk has just given the offset.
            #[inline(always)]
            unsafe fn at(
                &self,
                offset: isize,
            ) -> $View<'a, T, LaneShape<T, S, L, K>, LaneLayout<T, S, L, K>> {
                let (extent, stride) = K::of::<AxesOf<T, S, L>>(self.view.axes());
                // SAFETY: V3, the walk goes over the positions of all other axes, and these are those of the view with the same
                // indices there; V5, the walk gives every position once, an iterator is not copied, and two lanes
                // differ in the index on another axis, so that their positions do not overlap (V1).
                unsafe {
                    $View::new(
                        self.view.ptr().byte_offset(offset),
                        (extent, ()),
                        (stride, ()),
                    )
                }
            }
        }

        impl<'a, T: Element, S: Shape, L: Layout, K: Axis> Iterator for $Lanes<'a, T, S, L, K> {
            type Item = $View<'a, T, LaneShape<T, S, L, K>, LaneLayout<T, S, L, K>>;
            #[inline(always)]
            fn next(&mut self) -> Option<Self::Item> {
                let (_, offset) = self.walk.next()?;
                // SAFETY: V5, the walk has just given it.
                Some(unsafe { self.at(offset) })
            }
            #[inline(always)]
            fn size_hint(&self) -> (usize, Option<usize>) {
                (self.walk.left(), Some(self.walk.left()))
            }
        }
        impl<T: Element, S: Shape, L: Layout, K: Axis> DoubleEndedIterator for $Lanes<'_, T, S, L, K> {
            #[inline(always)]
            fn next_back(&mut self) -> Option<Self::Item> {
                let (_, offset) = self.walk.next_back()?;
                // SAFETY: V5, the walk has just given it.
                Some(unsafe { self.at(offset) })
            }
        }
        impl<T: Element, S: Shape, L: Layout, K: Axis> ExactSizeIterator for $Lanes<'_, T, S, L, K> {}
        impl<T: Element, S: Shape, L: Layout, K: Axis> FusedIterator for $Lanes<'_, T, S, L, K> {}
    };
}
lanes!(Lanes View "View::lanes");
lanes!(LanesMut ViewMut "ViewMut::lanes_mut");

/// The axes of a view, axis `K` first.
type First<T, S, L, const K: usize> = <Moved<AxesOf<T, S, L>, K, 0> as AxisList>::Shape;

impl<'a, T: Element, S: Shape, L: Layout> View<'a, T, S, L> {
    /// The views of rank 1 along axis `K`, one for every position of the other axes, in their row-major order: the columns
    /// of a matrix are `lanes::<0>()`, its rows `lanes::<1>()`.
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
    /// If there are more lanes than can be counted, all of them empty.
    #[inline(always)]
    #[track_caller]
    pub fn lanes<const K: usize>(&self) -> Lanes<'a, T, S, L, Nth<K>>
    where
        Const<K>: Length<Nat: Axis> + AxisOf<S>,
    {
        Lanes {
            view: *self,
            walk: starts::<T, S, L, Nth<K>>(self),
            axis: PhantomData,
        }
    }

    /// The sub-views along axis `K`, which they do not have any more; [`outer_iter`](Self::outer_iter) is that of axis 0.
    ///
    /// ```
    /// use view_core::view;
    ///
    /// let image = [[[1, 10], [2, 20]], [[3, 30], [4, 40]]];
    /// let sums = view!(image).axis_iter::<2>().map(|plane| plane.iter().sum::<i32>());
    /// assert!(sums.eq([10, 100]));
    /// ```
    #[inline(always)]
    pub fn axis_iter<const K: usize>(&self) -> OuterIter<'a, T, First<T, S, L, K>, MovedLayout<T, S, L, K, 0>>
    where
        Const<K>: Length<Nat: Axis> + AxisOf<S>,
    {
        OuterIter::new(self.moved::<K, 0>())
    }
}

impl<T: Element, S: Shape, L: Layout> ViewMut<'_, T, S, L> {
    /// The views of rank 1 along axis `K`. See [`View::lanes`].
    ///
    /// # Panics
    /// If there are more lanes than can be counted, all of them empty.
    #[inline(always)]
    #[track_caller]
    pub fn lanes<const K: usize>(&self) -> Lanes<'_, T, S, L, Nth<K>>
    where
        Const<K>: Length<Nat: Axis> + AxisOf<S>,
    {
        self.as_view().lanes::<K>()
    }

    /// The unique views of rank 1 along axis `K`. They do not overlap, so they may live side by side.
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
    /// If there are more lanes than can be counted, all of them empty.
    #[inline(always)]
    #[track_caller]
    pub fn lanes_mut<const K: usize>(&mut self) -> LanesMut<'_, T, S, L, Nth<K>>
    where
        Const<K>: Length<Nat: Axis> + AxisOf<S>,
    {
        LanesMut {
            walk: starts::<T, S, L, Nth<K>>(&self.as_view()),
            view: self.reborrow(),
            axis: PhantomData,
        }
    }

    /// The sub-views along axis `K`. See [`View::axis_iter`].
    #[inline(always)]
    pub fn axis_iter<const K: usize>(&self) -> OuterIter<'_, T, First<T, S, L, K>, MovedLayout<T, S, L, K, 0>>
    where
        Const<K>: Length<Nat: Axis> + AxisOf<S>,
    {
        self.as_view().axis_iter::<K>()
    }

    /// The unique sub-views along axis `K`. They do not overlap, so they may live side by side.
    #[inline(always)]
    pub fn axis_iter_mut<const K: usize>(
        &mut self,
    ) -> OuterIterMut<'_, T, First<T, S, L, K>, MovedLayout<T, S, L, K, 0>>
    where
        Const<K>: Length<Nat: Axis> + AxisOf<S>,
    {
        OuterIterMut::new(self.reborrow().moved::<K, 0>())
    }
}
