//! Iteration over the sub-views at all positions of the first axes.

use crate::algebra::element::element::Element;
use crate::algebra::element::rescale::MOST;
use crate::algebra::number::constant::Const;
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::rank::Rank;
use crate::algebra::shape::shape::Shape;
use crate::api::iter::leading_axes::{Inner, LeadingAxes};
use crate::api::iter::parts::iterate_by_offset;
use crate::api::iter::walk::Runs;
use crate::checks::axes::RankAtLeast;
use crate::error::{refuse, ViewError};
use crate::view::access::PerAxis;
use crate::view::view::{View, ViewMut};
use core::marker::PhantomData;

/// The extents of the first axes.
type Extents<A> = <<A as LeadingAxes>::Rank as Rank>::Array<usize>;
/// The strides along the first axes.
type Strides<A> = <<A as LeadingAxes>::Rank as Rank>::Array<isize>;
/// The offsets of the sub-views that were not yielded yet.
type Left<A> = Runs<Extents<A>, Strides<A>>;

/// The extents of the first axes, and the distances of sub-views along them.
#[inline(always)]
fn grid<T: Element, S: Shape, L: Layout, A: LeadingAxes>(
    view: &View<'_, T, S, L>,
    inner: &Inner<T, S, L, A>,
) -> (Extents<A>, Strides<A>) {
    let (mut extents, mut strides) = (A::Rank::array(0), A::Rank::array(0));
    let count = A::Rank::RANK;
    extents.as_mut().copy_from_slice(&view.shape().as_ref()[..count]);
    // If the sub-views are empty, all of them have the pointer of the view (V3).
    if A::Shape::<S>::len(inner.0) > 0 {
        strides
            .as_mut()
            .copy_from_slice(&view.strides().as_ref()[..count]);
    }
    (extents, strides)
}

/// The positions at which the sub-views begin.
#[inline(always)]
#[track_caller]
fn starts<T: Element, S: Shape, L: Layout, A: LeadingAxes>(
    view: &View<'_, T, S, L>,
) -> (Left<A>, Extents<A>, Inner<T, S, L, A>) {
    let inner = A::inner::<T, S, L>(view.stored_shape(), view.stored_layout());
    let (extents, strides) = grid::<T, S, L, A>(view, &inner);
    // There may be more empty sub-views than can be counted.
    if A::Shape::<S>::len(inner.0) == 0 && !extents.as_ref().contains(&0) {
        let mut numbers = extents.as_ref().iter();
        let product = numbers.try_fold(1usize, |product, &extent| product.checked_mul(extent));
        if product.is_none() {
            refuse(ViewError::TooLarge)
        }
    }
    (Runs::new(extents, strides), extents, inner)
}

view_macros::for_rows! { [$Axes $View $shared $method] [AxesIter View (&self.view) "View::axes_iter"] [AxesIterMut ViewMut (&self.view.as_view()) "ViewMut::axes_iter_mut"] => {
        #[doc = concat!("The sub-views at all positions of the first axes, in row-major order. See [`", $method, "`].")]
        pub struct $Axes<'a, T: Element, S: Shape, L: Layout, A: LeadingAxes> {
            view: $View<'a, T, S, L>,
            inner: Inner<T, S, L, A>,
            // The offsets of the sub-views that were not yielded yet (V5).
            left: Left<A>,
            axes: PhantomData<fn() -> A>,
        }

        impl<'a, T: Element, S: Shape, L: Layout, A: LeadingAxes> $Axes<'a, T, S, L, A> {
            /// The extents and strides of the positions at which sub-views begin.
            #[inline(always)]
            fn grid(&self) -> (Extents<A>, Strides<A>) {
                grid::<T, S, L, A>($shared, &self.inner)
            }

            /// The sub-view that begins `offset` bytes behind the first element.
            ///
            /// # Safety
            /// The offset has just been taken out of `left`.
            #[inline(always)]
            unsafe fn part_at(&self, offset: isize) -> $View<'a, T, A::Shape<S>, A::Layout<T, S, L>> {
                // SAFETY: V3, the offset is that of a position on the first axes, and the other axes stay as they are. V5, an offset leaves
                // `left` once, an iterator of unique views is not copied, and a split (V13) divides the offsets. Sub-views differ in the index on
                // one of the first axes, so they do not overlap (V1).
                unsafe { $View::new(self.view.ptr().byte_offset(offset), self.inner.0, self.inner.1) }
            }
        }

        iterate_by_offset!(
            $Axes<'a, T: Element, S: Shape, L: Layout, A: LeadingAxes>,
            $View<'a, T, A::Shape<S>, A::Layout<T, S, L>>,
            A::Grid<S>
        );
}}
impl<T: Element, S: Shape, L: Layout, A: LeadingAxes> Clone for AxesIter<'_, T, S, L, A> {
    #[inline(always)]
    fn clone(&self) -> Self {
        Self { ..*self }
    }
}
// SAFETY: V4, it gives access to the elements as the shared view does that it was made of.
unsafe impl<T: Element + Sync, S: Shape, L: Layout, A: LeadingAxes> Send for AxesIter<'_, T, S, L, A> {}
// SAFETY: V4, as above.
unsafe impl<T: Element + Sync, S: Shape, L: Layout, A: LeadingAxes> Sync for AxesIter<'_, T, S, L, A> {}
// SAFETY: V4, it gives access to the elements as the unique view does that it was made of.
unsafe impl<T: Element + Send, S: Shape, L: Layout, A: LeadingAxes> Send for AxesIterMut<'_, T, S, L, A> {}
// SAFETY: V4, as above; a shared borrow of it yields no sub-view.
unsafe impl<T: Element + Sync, S: Shape, L: Layout, A: LeadingAxes> Sync for AxesIterMut<'_, T, S, L, A> {}

/// Sub-views with the indices at which they are. See [`View::indexed_axes_iter`].
#[derive(Clone)]
pub struct IndexedAxes<I, A: LeadingAxes> {
    parts: I,
    index: Extents<A>,
    extents: Extents<A>,
}

impl<I: Iterator, A: LeadingAxes> Iterator for IndexedAxes<I, A> {
    type Item = (Extents<A>, I::Item);
    #[inline(always)]
    fn next(&mut self) -> Option<Self::Item> {
        let (part, index) = (self.parts.next()?, self.index);
        let axes = self.index.as_mut().iter_mut().zip(self.extents.as_ref());
        for (index, &extent) in axes.rev() {
            *index += 1;
            if *index < extent {
                break;
            }
            *index = 0;
        }
        Some((index, part))
    }
    #[inline(always)]
    fn size_hint(&self) -> (usize, Option<usize>) {
        self.parts.size_hint()
    }
}
impl<I: ExactSizeIterator, A: LeadingAxes> ExactSizeIterator for IndexedAxes<I, A> {}
impl<I: core::iter::FusedIterator, A: LeadingAxes> core::iter::FusedIterator for IndexedAxes<I, A> {}

impl<'a, T: Element, S: Shape, L: Layout> View<'a, T, S, L> {
    /// The sub-views at all positions of the first axes.
    #[inline(always)]
    #[track_caller]
    pub(crate) fn ahead<A: LeadingAxes>(self) -> AxesIter<'a, T, S, L, A> {
        let (left, _, inner) = starts::<T, S, L, A>(&self);
        AxesIter {
            view: self,
            inner,
            left,
            axes: PhantomData,
        }
    }

    /// An iterator over the sub-views at all positions of the first `K` axes, in row-major order: the pixels of an image of shape
    /// `[height, width, 3]` are `axes_iter::<2>()`, views of shape `[3]`. [`outer_iter`](Self::outer_iter) does the same for one axis.
    ///
    /// ```
    /// use view_core::view;
    ///
    /// let image = [[[1, 2, 3], [4, 5, 6]], [[7, 8, 9], [0, 0, 0]]];
    /// let sums = view!(image).axes_iter::<2>().map(|pixel| pixel.sum::<i32>());
    /// assert!(sums.eq([6, 15, 24, 0]));
    /// ```
    ///
    /// # Panics
    /// If there are more sub-views than can be counted. Then all of them are empty.
    #[inline(always)]
    #[track_caller]
    #[rustfmt::skip]
    pub fn axes_iter<const K: usize>(&self) -> AxesIter<'a, T, S, L, Const<K>> where S: RankAtLeast<K>, Const<K>: LeadingAxes {
        self.ahead()
    }

    /// Like [`axes_iter`](Self::axes_iter), each sub-view with its index along the first `K` axes.
    ///
    /// ```
    /// use view_core::view;
    ///
    /// let image = [[[1, 2], [3, 4]], [[5, 6], [7, 8]]];
    /// let ([row, column], pixel) = view!(image).indexed_axes_iter::<2>().nth(2).unwrap();
    /// assert_eq!((row, column, pixel.to_vec()), (1, 0, vec![5, 6]));
    /// ```
    ///
    /// # Panics
    /// If there are more sub-views than can be counted. Then all of them are empty.
    #[inline(always)]
    #[track_caller]
    #[rustfmt::skip]
    pub fn indexed_axes_iter<const K: usize>(&self) -> IndexedAxes<AxesIter<'a, T, S, L, Const<K>>, Const<K>> where S: RankAtLeast<K>, Const<K>: LeadingAxes {
        let (left, extents, inner) = starts::<T, S, L, Const<K>>(self);
        let parts = AxesIter { view: *self, inner, left, axes: PhantomData };
        IndexedAxes { parts, index: <Const<K> as LeadingAxes>::Rank::array(0), extents }
    }
}

impl<T: Element, S: Shape, L: Layout> ViewMut<'_, T, S, L> {
    /// An iterator over the sub-views at all positions of the first `K` axes. See [`View::axes_iter`].
    ///
    /// # Panics
    /// If there are more sub-views than can be counted. Then all of them are empty.
    #[inline(always)]
    #[track_caller]
    #[rustfmt::skip]
    pub fn axes_iter<const K: usize>(&self) -> AxesIter<'_, T, S, L, Const<K>> where S: RankAtLeast<K>, Const<K>: LeadingAxes {
        self.as_view().axes_iter::<K>()
    }

    /// Like [`axes_iter`](View::axes_iter), each sub-view with its index. See [`View::indexed_axes_iter`].
    ///
    /// # Panics
    /// If there are more sub-views than can be counted. Then all of them are empty.
    #[inline(always)]
    #[track_caller]
    #[rustfmt::skip]
    pub fn indexed_axes_iter<const K: usize>(&self) -> IndexedAxes<AxesIter<'_, T, S, L, Const<K>>, Const<K>> where S: RankAtLeast<K>, Const<K>: LeadingAxes {
        self.as_view().indexed_axes_iter::<K>()
    }

    /// An iterator over the sub-views at all positions of the first `K` axes as unique views. They do not overlap, so they can be used side by side.
    ///
    /// ```
    /// use view_core::view;
    ///
    /// let mut image = [[[0u8; 3]; 4]; 2];
    /// for (i, mut pixel) in view!(mut image).axes_iter_mut::<2>().enumerate() {
    ///     pixel.fill(i as u8);
    /// }
    /// assert_eq!(image[1][3], [7, 7, 7]);
    /// ```
    ///
    /// # Panics
    /// If there are more sub-views than can be counted. Then all of them are empty.
    #[inline(always)]
    #[track_caller]
    #[rustfmt::skip]
    pub fn axes_iter_mut<const K: usize>(&mut self) -> AxesIterMut<'_, T, S, L, Const<K>> where S: RankAtLeast<K>, Const<K>: LeadingAxes {
        self.reborrow().into_axes_iter::<K>()
    }

    /// Like [`axes_iter_mut`](Self::axes_iter_mut), each sub-view with its index along the first `K` axes.
    ///
    /// ```
    /// use view_core::view;
    ///
    /// let mut image = [[[0; 2]; 3]; 2];
    /// for ([row, column], mut pixel) in view!(mut image).indexed_axes_iter_mut::<2>() {
    ///     pixel[[0]] = 10 * row + column;
    /// }
    /// assert_eq!(image[1][2], [12, 0]);
    /// ```
    ///
    /// # Panics
    /// If there are more sub-views than can be counted. Then all of them are empty.
    #[inline(always)]
    #[track_caller]
    #[rustfmt::skip]
    pub fn indexed_axes_iter_mut<const K: usize>(&mut self) -> IndexedAxes<AxesIterMut<'_, T, S, L, Const<K>>, Const<K>> where S: RankAtLeast<K>, Const<K>: LeadingAxes {
        self.reborrow().into_indexed_axes_iter::<K>()
    }
}

/// By value: what these return lives as long as the borrow of the base.
impl<'a, T: Element, S: Shape, L: Layout> ViewMut<'a, T, S, L> {
    /// As [`axes_iter_mut`](Self::axes_iter_mut).
    #[inline(always)]
    #[track_caller]
    #[rustfmt::skip]
    pub(crate) fn into_axes_iter<const K: usize>(self) -> AxesIterMut<'a, T, S, L, Const<K>> where S: RankAtLeast<K>, Const<K>: LeadingAxes {
        let (left, _, inner) = starts::<T, S, L, Const<K>>(&self.as_view());
        AxesIterMut { view: self, inner, left, axes: PhantomData }
    }

    /// As [`indexed_axes_iter_mut`](Self::indexed_axes_iter_mut).
    #[inline(always)]
    #[track_caller]
    #[rustfmt::skip]
    pub(crate) fn into_indexed_axes_iter<const K: usize>(self) -> IndexedAxes<AxesIterMut<'a, T, S, L, Const<K>>, Const<K>> where S: RankAtLeast<K>, Const<K>: LeadingAxes {
        let (left, extents, inner) = starts::<T, S, L, Const<K>>(&self.as_view());
        let parts = AxesIterMut { view: self, inner, left, axes: PhantomData };
        IndexedAxes { parts, index: <Const<K> as LeadingAxes>::Rank::array(0), extents }
    }
}
