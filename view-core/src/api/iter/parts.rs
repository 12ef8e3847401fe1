//! Iterators over the parts of a view, each of which has a number: its tiles, or its sub-views along the first axis.

/// Implements the iterator traits for `$Parts`. Its field `left: Range<usize>` has the numbers of the parts that were not yielded yet. Its
/// method `at` makes the part of a number that was just taken out of `left`.
macro_rules! iterate_parts {
    ($Parts:ident<'a, $($Param:ident: $Bound:ident),+>, $Part:ty) => {
        impl<'a, $($Param: $Bound),+> Iterator for $Parts<'a, $($Param),+> {
            type Item = $Part;
            #[inline(always)]
            fn next(&mut self) -> Option<Self::Item> {
                let number = self.left.next()?;
                // SAFETY: V5, the number has just been taken out.
                Some(unsafe { self.at(number) })
            }
            #[inline(always)]
            fn size_hint(&self) -> (usize, Option<usize>) {
                self.left.size_hint()
            }
            #[inline(always)]
            fn nth(&mut self, n: usize) -> Option<Self::Item> {
                let number = self.left.nth(n)?;
                // SAFETY: V5, the number has just been taken out.
                Some(unsafe { self.at(number) })
            }
        }
        impl<$($Param: $Bound),+> DoubleEndedIterator for $Parts<'_, $($Param),+> {
            #[inline(always)]
            fn next_back(&mut self) -> Option<Self::Item> {
                let number = self.left.next_back()?;
                // SAFETY: V5, the number has just been taken out.
                Some(unsafe { self.at(number) })
            }
        }
        impl<$($Param: $Bound),+> ExactSizeIterator for $Parts<'_, $($Param),+> {}
        impl<$($Param: $Bound),+> core::iter::FusedIterator for $Parts<'_, $($Param),+> {}
        #[cfg(feature = "rayon")]
        impl<$($Param: $Bound),+> crate::sealed::Sealed for $Parts<'_, $($Param),+> {}
    };
}
pub(crate) use iterate_parts;
