//! Iterators over the parts of a view that begin at an offset: its lanes and its tiles.

/// Implements the iterator traits for `$Parts`. Its field `left: Offsets<…>` has the offsets of the parts that were not yielded yet. Its method
/// `part_at` makes the part at an offset that was just taken out of `left`. Its method `grid` has the extents and strides of the shape `$Grid`, of which
/// `left` was made.
macro_rules! iterate_by_offset {
    ($Parts:ident<'a, $($Param:ident: $Bound:ident),+>, $Part:ty, $Grid:ty) => {
        impl<'a, $($Param: $Bound),+> Iterator for $Parts<'a, $($Param),+> {
            type Item = $Part;
            #[inline(always)]
            fn next(&mut self) -> Option<Self::Item> {
                let offset = self.left.next()?;
                // SAFETY: V5, the offset has just been taken out.
                Some(unsafe { self.part_at(offset) })
            }
            #[inline(always)]
            fn size_hint(&self) -> (usize, Option<usize>) {
                (self.left.left(), Some(self.left.left()))
            }
            #[inline]
            fn nth(&mut self, n: usize) -> Option<Self::Item> {
                self.left.skip(n);
                self.next()
            }
            #[inline]
            fn count(self) -> usize {
                self.left.left()
            }
            #[inline]
            fn last(mut self) -> Option<Self::Item> {
                self.next_back()
            }
            /// Runs nested loops over the axes.
            #[inline(always)]
            fn fold<B, F: FnMut(B, Self::Item) -> B>(mut self, init: B, mut f: F) -> B {
                let mut acc = init;
                while let Some((first, count, step)) = self.left.next_run() {
                    let mut i = 0;
                    while i < count {
                        let offset = first.wrapping_add(step.wrapping_mul(i as isize));
                        // SAFETY: V5, the run has just been taken out, and the loop has each of its offsets once.
                        acc = f(acc, unsafe { self.part_at(offset) });
                        i += 1;
                    }
                }
                acc
            }
        }
        impl<$($Param: $Bound),+> DoubleEndedIterator for $Parts<'_, $($Param),+> {
            #[inline(always)]
            fn next_back(&mut self) -> Option<Self::Item> {
                let offset = self.left.next_back()?;
                // SAFETY: V5, the offset has just been taken out.
                Some(unsafe { self.part_at(offset) })
            }
            #[inline]
            fn nth_back(&mut self, n: usize) -> Option<Self::Item> {
                self.left.skip_back(n);
                self.next_back()
            }
        }
        impl<$($Param: $Bound),+> $Parts<'_, $($Param),+> {
            /// The first `n` of the items that are left, and the others, as two iterators.
            ///
            /// # Panics
            /// If fewer than `n` are left.
            #[must_use]
            pub fn split_at(self, n: usize) -> (Self, Self) {
                crate::api::iter::halves::Halves::halves(self, n)
            }
        }
        impl<$($Param: $Bound),+> ExactSizeIterator for $Parts<'_, $($Param),+> {}
        impl<$($Param: $Bound),+> core::iter::FusedIterator for $Parts<'_, $($Param),+> {}
        impl<$($Param: $Bound),+> crate::sealed::Sealed for $Parts<'_, $($Param),+> {}
        impl<$($Param: $Bound),+> crate::api::iter::zipped::operand::Named for $Parts<'_, $($Param),+> {}
        // SAFETY: V5, `grid` is what `left` was made of.
        #[diagnostic::do_not_recommend]
        unsafe impl<'a, $($Param: $Bound),+> crate::api::iter::lockstep::Lockstep for $Parts<'a, $($Param),+> {
            type Shape = $Grid;
            type Offset = isize;
            // Whether parts have gaps between them makes no difference.
            const PITCH: isize = 0;
            const PACKED: bool = false;
            const FIXED: bool = false;
            const STEADY: [bool; MOST] = [false; MOST];
            #[inline(always)]
            fn extents(&self) -> PerAxis<$Grid, usize> {
                self.grid().0
            }
            #[inline(always)]
            fn strides(&self) -> PerAxis<$Grid, isize> {
                self.grid().1
            }
            #[inline(always)]
            fn is_whole(&self) -> bool {
                self.left.is_whole()
            }
            #[inline(always)]
            fn ready(&mut self) -> usize {
                self.left.ready()
            }
            #[inline(always)]
            fn ahead(&self) -> (isize, isize) {
                self.left.ahead()
            }
            #[inline(always)]
            fn take_row(&mut self, count: usize) -> (isize, isize) {
                self.left.take(count)
            }
            #[inline(always)]
            unsafe fn at(&self, offset: isize) -> $Part {
                // SAFETY: V5, as the caller promises, the offset is one of `left`, and its part is yielded once.
                unsafe { self.part_at(offset) }
            }
        }
        impl<$($Param: $Bound),+> crate::api::iter::halves::Halves for $Parts<'_, $($Param),+> {
            fn halves(self, at: usize) -> (Self, Self) {
                let (first, second) = crate::api::iter::halves::cut_offsets(self.left, at);
                // SAFETY: V13, the two iterators have the offsets before and behind the cut, and each makes only the parts at its own.
                let view = unsafe { self.view.twin() };
                (Self { view, left: first, ..self }, Self { left: second, ..self })
            }
        }
    };
}
pub(crate) use iterate_by_offset;
