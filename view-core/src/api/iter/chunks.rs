//! Iteration over the parts of an axis: equal ones with a rest, or a number of nearly equal ones.

use crate::algebra::element::element::Element;
use crate::algebra::index::Runtime;
use crate::algebra::number::constant::Const;
use crate::algebra::shape::axis::{Axis, Nth};
use crate::algebra::shape::depth::Behind;
use crate::algebra::shape::extent::Dyn;
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::shape::Shape;
use crate::api::iter::halves::{cut, Halves};
use crate::checks::axes::AxisOf;
use crate::error::{refuse, ViewError};
use crate::sealed::Sealed;
use crate::view::slice_any::Slices;
use crate::view::view::{View, ViewMut};
use crate::view::with_strides::{ViewMutWithStrides, ViewWithStrides};
use core::iter::FusedIterator;
use core::ops::Range;

/// The index on axis `K` that takes a range of positions.
type RangeOn<const K: usize> = Behind<Nth<K>, (Runtime<Dyn>, ())>;

/// Where the parts of an axis begin and end.
#[derive(Clone, Copy)]
struct Rule {
    /// The positions of the axis.
    length: usize,
    /// The positions of a part.
    size: usize,
    /// So many parts in front have one more.
    longer: usize,
}

impl Rule {
    /// The positions of part `i`. It begins in front of the end of the axis, or at it.
    fn part(self, i: usize) -> Range<usize> {
        let start = i * self.size + i.min(self.longer);
        let end = start.saturating_add(self.size + usize::from(i < self.longer));
        start..end.min(self.length)
    }

    /// Parts of `size` positions, and their number. The last one has what is left.
    #[track_caller]
    fn chunks(length: usize, size: usize, axis: usize) -> (Self, usize) {
        if size == 0 {
            let axis = axis as isize;
            refuse(ViewError::Tile {
                axis,
                tile: 0,
                length,
            })
        }
        let rule = Self {
            length,
            size,
            longer: 0,
        };
        (rule, length.div_ceil(size))
    }

    /// `count` parts that differ in one position at most, the longer ones in front.
    #[track_caller]
    fn split(length: usize, count: usize, axis: usize) -> (Self, usize) {
        if count == 0 {
            let axis = axis as isize;
            refuse(ViewError::Tile {
                axis,
                tile: 0,
                length,
            })
        }
        let rule = Self {
            length,
            size: length / count,
            longer: length % count,
        };
        (rule, count)
    }
}

view_macros::for_rows! { [$Chunks $View $WithStrides $method] [Chunks View ViewWithStrides "View::chunks"] [ChunksMut ViewMut ViewMutWithStrides "ViewMut::chunks_mut"] => {
        #[doc = concat!("The parts of axis `K` of a view, in their order. See [`", $method, "`].")]
        pub struct $Chunks<'a, T: Element, S: Shape, L: Layout, const K: usize> {
            view: $View<'a, T, S, L>,
            rule: Rule,
            // The numbers of the parts that were not yielded yet (V5).
            left: Range<usize>,
        }

        impl<'a, T: Element, S: Shape, L: Layout, const K: usize> $Chunks<'a, T, S, L, K>
        where
            Const<K>: AxisOf<S> + Axis,
        {
            /// Part `i`.
            ///
            /// # Safety
            /// `i` has just been taken out of `left`.
            unsafe fn at(&self, i: usize) -> <Self as Iterator>::Item {
                // SAFETY: V13, parts have different positions of axis `K`. V5, a number leaves `left` once, an iterator of unique views is not
                // copied, and a split divides the numbers.
                unsafe { self.view.twin() }.slice_axis::<K>(self.rule.part(i))
            }

            /// The first `n` of the parts that are left, and the others, as two iterators.
            ///
            /// # Panics
            /// If fewer than `n` are left.
            #[must_use]
            pub fn split_at(self, n: usize) -> (Self, Self) {
                self.halves(n)
            }
        }

        impl<'a, T: Element, S: Shape, L: Layout, const K: usize> Iterator for $Chunks<'a, T, S, L, K>
        where
            Const<K>: AxisOf<S> + Axis,
        {
            type Item = <$WithStrides<'a, T, S, L> as Slices>::Sliced<<Nth<K> as Axis>::Part, RangeOn<K>>;
            #[inline]
            fn next(&mut self) -> Option<Self::Item> {
                let i = self.left.next()?;
                // SAFETY: V5, the number has just been taken out.
                Some(unsafe { self.at(i) })
            }
            #[inline]
            fn size_hint(&self) -> (usize, Option<usize>) {
                self.left.size_hint()
            }
            #[inline]
            fn nth(&mut self, n: usize) -> Option<Self::Item> {
                let i = self.left.nth(n)?;
                // SAFETY: V5, the number has just been taken out.
                Some(unsafe { self.at(i) })
            }
        }
        impl<T: Element, S: Shape, L: Layout, const K: usize> DoubleEndedIterator for $Chunks<'_, T, S, L, K>
        where
            Const<K>: AxisOf<S> + Axis,
        {
            #[inline]
            fn next_back(&mut self) -> Option<Self::Item> {
                let i = self.left.next_back()?;
                // SAFETY: V5, the number has just been taken out.
                Some(unsafe { self.at(i) })
            }
        }
        impl<T: Element, S: Shape, L: Layout, const K: usize> ExactSizeIterator for $Chunks<'_, T, S, L, K> where Const<K>: AxisOf<S> + Axis {}
        impl<T: Element, S: Shape, L: Layout, const K: usize> FusedIterator for $Chunks<'_, T, S, L, K> where Const<K>: AxisOf<S> + Axis {}
        impl<T: Element, S: Shape, L: Layout, const K: usize> Sealed for $Chunks<'_, T, S, L, K> {}
        impl<T: Element, S: Shape, L: Layout, const K: usize> Halves for $Chunks<'_, T, S, L, K>
        where
            Const<K>: AxisOf<S> + Axis,
        {
            fn halves(self, at: usize) -> (Self, Self) {
                let (first, second) = cut(self.left, at);
                // SAFETY: V13, the two iterators have the numbers before and behind the cut, and each makes only the parts at its own.
                let view = unsafe { self.view.twin() };
                let rule = self.rule;
                (
                    Self { view, rule, left: first },
                    Self { view: self.view, rule, left: second },
                )
            }
        }
}}

impl<T: Element, S: Shape, L: Layout, const K: usize> Clone for Chunks<'_, T, S, L, K> {
    fn clone(&self) -> Self {
        let (view, rule, left) = (self.view, self.rule, self.left.clone());
        Self { view, rule, left }
    }
}

impl<'a, T: Element, S: Shape, L: Layout> View<'a, T, S, L> {
    /// An iterator over parts of `size` positions of axis `K`, in their order; the last one is shorter, if the extent is no multiple of `size`. The extent
    /// of that axis is [`Dyn`] in the parts. [`tile_iter`](Self::tile_iter) has static extents and no rest.
    ///
    /// ```
    /// use view_core::view;
    ///
    /// let grid = [[1, 2, 3, 4, 5], [6, 7, 8, 9, 0]];
    /// let sums = view!(grid).chunks::<1>(2).map(|part| part.sum::<i32>());
    /// assert!(sums.eq([1 + 2 + 6 + 7, 3 + 4 + 8 + 9, 5]));
    /// ```
    ///
    /// # Panics
    /// If `size` is 0.
    #[track_caller]
    #[rustfmt::skip]
    pub fn chunks<const K: usize>(&self, size: usize) -> Chunks<'a, T, S, L, K> where Const<K>: AxisOf<S> + Axis {
        let (rule, count) = Rule::chunks(self.shape().as_ref()[K], size, K);
        Chunks { view: *self, rule, left: 0..count }
    }

    /// An iterator over `count` parts of axis `K`, in their order, which differ in one position at most: NumPy's `array_split`. If there are fewer positions
    /// than parts, the last parts are empty.
    ///
    /// ```
    /// use view_core::view;
    ///
    /// let samples = vec![1, 2, 3, 4, 5, 6, 7];
    /// let lengths = view!(samples).split_into::<0>(3).map(|part| part.len());
    /// assert!(lengths.eq([3, 2, 2]));
    /// ```
    ///
    /// # Panics
    /// If `count` is 0.
    #[track_caller]
    #[rustfmt::skip]
    pub fn split_into<const K: usize>(&self, count: usize) -> Chunks<'a, T, S, L, K> where Const<K>: AxisOf<S> + Axis {
        let (rule, count) = Rule::split(self.shape().as_ref()[K], count, K);
        Chunks { view: *self, rule, left: 0..count }
    }
}

impl<T: Element, S: Shape, L: Layout> ViewMut<'_, T, S, L> {
    /// An iterator over parts of `size` positions of axis `K`. See [`View::chunks`].
    ///
    /// # Panics
    /// If `size` is 0.
    #[track_caller]
    #[rustfmt::skip]
    pub fn chunks<const K: usize>(&self, size: usize) -> Chunks<'_, T, S, L, K> where Const<K>: AxisOf<S> + Axis {
        self.as_view().chunks::<K>(size)
    }

    /// An iterator over `count` nearly equal parts of axis `K`. See [`View::split_into`].
    ///
    /// # Panics
    /// If `count` is 0.
    #[track_caller]
    #[rustfmt::skip]
    pub fn split_into<const K: usize>(&self, count: usize) -> Chunks<'_, T, S, L, K> where Const<K>: AxisOf<S> + Axis {
        self.as_view().split_into::<K>(count)
    }

    /// An iterator over parts of `size` positions of axis `K` as unique views. They do not overlap, so they can be used side by side, also on several
    /// threads. See [`View::chunks`].
    ///
    /// ```
    /// use view_core::view;
    ///
    /// let mut samples = vec![0; 5];
    /// for (i, mut part) in view!(mut samples).chunks_mut::<0>(2).enumerate() {
    ///     part.fill(i);
    /// }
    /// assert_eq!(samples, [0, 0, 1, 1, 2]);
    /// ```
    ///
    /// # Panics
    /// If `size` is 0.
    #[track_caller]
    #[rustfmt::skip]
    pub fn chunks_mut<const K: usize>(&mut self, size: usize) -> ChunksMut<'_, T, S, L, K> where Const<K>: AxisOf<S> + Axis {
        self.reborrow().into_chunks::<K>(size)
    }

    /// An iterator over `count` nearly equal parts of axis `K` as unique views. They do not overlap, so they can be used side by side: one for each thread.
    /// See [`View::split_into`].
    ///
    /// ```
    /// use view_core::view;
    ///
    /// let mut grid = vec![[0u8; 4]; 5];
    /// let mut view = view!(mut grid);
    /// std::thread::scope(|threads| {
    ///     for (i, mut part) in view.split_into_mut::<0>(2).enumerate() {
    ///         threads.spawn(move || part.fill(i as u8));
    ///     }
    /// });
    /// assert_eq!((grid[2], grid[3]), ([0; 4], [1; 4]));
    /// ```
    ///
    /// # Panics
    /// If `count` is 0.
    #[track_caller]
    #[rustfmt::skip]
    pub fn split_into_mut<const K: usize>(&mut self, count: usize) -> ChunksMut<'_, T, S, L, K> where Const<K>: AxisOf<S> + Axis {
        self.reborrow().into_split::<K>(count)
    }
}

/// By value: what these return lives as long as the borrow of the base.
impl<'a, T: Element, S: Shape, L: Layout> ViewMut<'a, T, S, L> {
    /// As [`chunks_mut`](Self::chunks_mut).
    #[inline(always)]
    #[track_caller]
    #[rustfmt::skip]
    pub(crate) fn into_chunks<const K: usize>(self, size: usize) -> ChunksMut<'a, T, S, L, K> where Const<K>: AxisOf<S> + Axis {
        let (rule, count) = Rule::chunks(self.shape().as_ref()[K], size, K);
        ChunksMut { view: self, rule, left: 0..count }
    }

    /// As [`split_into_mut`](Self::split_into_mut).
    #[inline(always)]
    #[track_caller]
    #[rustfmt::skip]
    pub(crate) fn into_split<const K: usize>(self, count: usize) -> ChunksMut<'a, T, S, L, K> where Const<K>: AxisOf<S> + Axis {
        let (rule, count) = Rule::split(self.shape().as_ref()[K], count, K);
        ChunksMut { view: self, rule, left: 0..count }
    }
}
