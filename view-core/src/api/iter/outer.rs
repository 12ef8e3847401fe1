//! Iteration over the sub-views along the first axis.

use crate::algebra::element::element::Element;
use crate::algebra::element::rescale::MOST;
use crate::algebra::shape::extent::Extent;
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::stride::Stride;
use crate::algebra::shape::stride_list::StrideList;
use crate::api::iter::halves::{cut, Halves};
use crate::api::iter::lockstep::Lockstep;
use crate::api::iter::zipped::operand::Named;
use crate::checks::axes::RankAtLeast;
use crate::sealed::Sealed;
use crate::view::view::{StridesOf, View, ViewMut};
use core::iter::FusedIterator;
use core::marker::PhantomData;
use core::ops::Range;
use core::ptr::NonNull;

/// The strides of the axes behind the first.
pub(crate) type TailStrides<T, S, L> = <StridesOf<T, S, L> as StrideList>::Tail;
/// The layout of one sub-view: row-major if the whole is, or if its strides are known to be so.
pub(crate) type TailLayout<T, S, L> =
    <L as Layout>::Inner<<S as Shape>::Tail, TailStrides<T, S, L>, <T as Element>::Unit>;

view_macros::for_rows! { [$Outer $View $method] [OuterIter View "View::outer_iter"] [OuterIterMut ViewMut "ViewMut::outer_iter_mut"] => {
        #[doc = concat!("The sub-views along the first axis. See [`", $method, "`].")]
        pub struct $Outer<'a, T: Element, S: Shape, L: Layout> {
            ptr: NonNull<T>,
            shape: <S::Tail as Shape>::Stored,
            layout: <TailLayout<T, S, L> as Layout>::Stored<S::Tail>,
            stride: isize,
            extent: <S::Head as Extent>::Stored,
            // The positions of the first axis whose sub-views were not yielded yet (V5).
            left: Range<usize>,
            life: PhantomData<$View<'a, T, S, L>>,
        }

        impl<'a, T: Element, S: Shape, L: Layout> $Outer<'a, T, S, L> {
            #[inline(always)]
            pub(crate) fn new(view: $View<'a, T, S, L>) -> Self {
                let (shape, strides) = (view.stored_shape(), view.stored_strides());
                let tail = S::tail(shape);
                let stride =
                    <StridesOf<T, S, L> as StrideList>::Head::get(StridesOf::<T, S, L>::head(strides));
                Self {
                    ptr: view.ptr(),
                    shape: tail,
                    layout: L::inner::<S::Tail, TailStrides<T, S, L>, T::Unit>(StridesOf::<T, S, L>::tail(strides)),
                    // If the sub-views are empty, all of them have the pointer of the view (V3).
                    stride: if S::Tail::len(tail) == 0 { 0 } else { stride },
                    extent: S::head(shape),
                    left: 0..S::Head::get(S::head(shape)),
                    life: PhantomData,
                }
            }

            /// The sub-view at position `i` of the first axis.
            ///
            /// # Safety
            /// `i` has just been taken out of `left`.
            #[inline(always)]
            unsafe fn sub_view(&self, i: usize) -> $View<'a, T, S::Tail, TailLayout<T, S, L>> {
                // SAFETY: V5, as the caller promises.
                unsafe { self.sub_view_at(i as isize * self.stride) }
            }

            /// The sub-view that begins `offset` bytes behind the first element.
            ///
            /// # Safety
            /// It is that of a position that has just been taken out of `left`.
            #[inline(always)]
            unsafe fn sub_view_at(&self, offset: isize) -> $View<'a, T, S::Tail, TailLayout<T, S, L>> {
                // SAFETY: V3, `left` began as the whole first axis, so the position is on it, and the other strides stay. V5, a position leaves
                // `left` once and never comes back, an iterator is not copied, and a split (V13) divides the positions between two
                // iterators. Positions with different first indices do not overlap (V1).
                unsafe { $View::new(self.ptr.byte_offset(offset), self.shape, self.layout) }
            }
        }

        impl<'a, T: Element, S: Shape, L: Layout> Iterator for $Outer<'a, T, S, L> {
            type Item = $View<'a, T, S::Tail, TailLayout<T, S, L>>;
            #[inline(always)]
            fn next(&mut self) -> Option<Self::Item> {
                let number = self.left.next()?;
                // SAFETY: V5, the position has just been taken out.
                Some(unsafe { self.sub_view(number) })
            }
            #[inline(always)]
            fn size_hint(&self) -> (usize, Option<usize>) {
                self.left.size_hint()
            }
            #[inline(always)]
            fn nth(&mut self, n: usize) -> Option<Self::Item> {
                let number = self.left.nth(n)?;
                // SAFETY: V5, the position has just been taken out.
                Some(unsafe { self.sub_view(number) })
            }
        }
        impl<T: Element, S: Shape, L: Layout> DoubleEndedIterator for $Outer<'_, T, S, L> {
            #[inline(always)]
            fn next_back(&mut self) -> Option<Self::Item> {
                let number = self.left.next_back()?;
                // SAFETY: V5, the position has just been taken out.
                Some(unsafe { self.sub_view(number) })
            }
        }
        impl<T: Element, S: Shape, L: Layout> $Outer<'_, T, S, L> {
            /// The first `n` of the sub-views that are left, and the others, as two iterators.
            ///
            /// # Panics
            /// If fewer than `n` are left.
            #[must_use]
            pub fn split_at(self, n: usize) -> (Self, Self) {
                self.halves(n)
            }
        }
        impl<T: Element, S: Shape, L: Layout> ExactSizeIterator for $Outer<'_, T, S, L> {}
        impl<T: Element, S: Shape, L: Layout> FusedIterator for $Outer<'_, T, S, L> {}
        impl<T: Element, S: Shape, L: Layout> Sealed for $Outer<'_, T, S, L> {}
        impl<T: Element, S: Shape, L: Layout> Named for $Outer<'_, T, S, L> {}
        // SAFETY: V5, extent and stride are those of the first axis, on which `left` has the positions that were not yielded yet.
        #[diagnostic::do_not_recommend]
        unsafe impl<'a, T: Element, S: Shape, L: Layout> Lockstep for $Outer<'a, T, S, L> {
            type Shape = (S::Head, ());
            type Offset = isize;
            // Whether sub-views have gaps between them makes no difference.
            const PITCH: isize = 0;
            const PACKED: bool = false;
            const FIXED: bool = false;
            const STEADY: [bool; MOST] = [false; MOST];
            #[inline(always)]
            fn extents(&self) -> [usize; 1] {
                [S::Head::get(self.extent)]
            }
            #[inline(always)]
            fn strides(&self) -> [isize; 1] {
                [self.stride]
            }
            #[inline(always)]
            fn is_whole(&self) -> bool {
                self.left.len() == S::Head::get(self.extent)
            }
            #[inline(always)]
            fn ready(&mut self) -> usize {
                self.left.len()
            }
            #[inline(always)]
            fn ahead(&self) -> (isize, isize) {
                ((self.left.start as isize).wrapping_mul(self.stride), self.stride)
            }
            #[inline(always)]
            fn take_row(&mut self, count: usize) -> (isize, isize) {
                let row = self.ahead();
                // Safe code may ask for more than there is.
                self.left.start += count.min(self.left.len());
                row
            }
            #[inline(always)]
            unsafe fn at(&self, offset: isize) -> Self::Item {
                // SAFETY: V5, as the caller promises, the offset is that of a position on the first axis, which is yielded once.
                unsafe { self.sub_view_at(offset) }
            }
        }
        impl<T: Element, S: Shape, L: Layout> Halves for $Outer<'_, T, S, L> {
            fn halves(self, at: usize) -> (Self, Self) {
                let (first, second) = cut(self.left, at);
                (
                    Self {
                        left: first,
                        ..self
                    },
                    Self {
                        left: second,
                        ..self
                    },
                )
            }
        }
}}
impl<T: Element, S: Shape, L: Layout> Clone for OuterIter<'_, T, S, L> {
    #[inline(always)]
    fn clone(&self) -> Self {
        Self {
            left: self.left.clone(),
            ..*self
        }
    }
}
// SAFETY: V4, it gives access to the elements as the shared view does that it was made of.
unsafe impl<T: Element + Sync, S: Shape, L: Layout> Send for OuterIter<'_, T, S, L> {}
// SAFETY: V4, as above.
unsafe impl<T: Element + Sync, S: Shape, L: Layout> Sync for OuterIter<'_, T, S, L> {}
// SAFETY: V4, it gives access to the elements as the unique view does that it was made of.
unsafe impl<T: Element + Send, S: Shape, L: Layout> Send for OuterIterMut<'_, T, S, L> {}
// SAFETY: V4, as above; a shared borrow of it yields no sub-view.
unsafe impl<T: Element + Sync, S: Shape, L: Layout> Sync for OuterIterMut<'_, T, S, L> {}

impl<'a, T: Element, S: Shape, L: Layout> View<'a, T, S, L> {
    /// An iterator over the sub-views along the first axis: the rows of a matrix, the elements of a vector as views of rank 0.
    ///
    /// ```
    /// use view_core::view;
    ///
    /// let grid = [[1, 2, 3], [4, 5, 6]];
    /// let sums = view!(grid).outer_iter().map(|row| row.sum::<i32>());
    /// assert!(sums.eq([6, 15]));
    /// ```
    #[inline(always)]
    #[rustfmt::skip]
    pub fn outer_iter(&self) -> OuterIter<'a, T, S, L> where S: RankAtLeast<1> {
        OuterIter::new(*self)
    }
}

impl<'a, T: Element, S: Shape, L: Layout> ViewMut<'a, T, S, L> {
    /// An iterator over the sub-views along the first axis. See [`View::outer_iter`].
    #[inline(always)]
    #[rustfmt::skip]
    pub fn outer_iter(&self) -> OuterIter<'_, T, S, L> where S: RankAtLeast<1> {
        self.as_view().outer_iter()
    }

    /// An iterator over the sub-views along the first axis as unique views. They do not overlap, so they can be used side by side.
    #[inline(always)]
    #[rustfmt::skip]
    pub fn outer_iter_mut(&mut self) -> OuterIterMut<'_, T, S, L> where S: RankAtLeast<1> {
        OuterIterMut::new(self.reborrow())
    }

    /// Like [`outer_iter_mut`](Self::outer_iter_mut), but the sub-views live as long as the base is borrowed.
    ///
    /// ```
    /// use view_core::{shape, view, Dyn, ViewMut};
    ///
    /// fn rows<'a>(grid: ViewMut<'a, u8, shape![Dyn, 2]>) -> Vec<ViewMut<'a, u8, shape![2]>> {
    ///     grid.into_outer_iter().collect()
    /// }
    /// let mut grid = vec![[1, 2], [3, 4]];
    /// for row in &mut rows(view!(mut grid)) {
    ///     row[[0]] = 0;
    /// }
    /// assert_eq!(grid, [[0, 2], [0, 4]]);
    /// ```
    #[inline(always)]
    #[rustfmt::skip]
    pub fn into_outer_iter(self) -> OuterIterMut<'a, T, S, L> where S: RankAtLeast<1> {
        OuterIterMut::new(self)
    }
}
