//! Elements on several threads: their iterators can be split in two, and sent.

use crate::algebra::element::element::Element;
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::shape::Shape;
use crate::api::iter::elements::{Iter, IterMut};
use crate::api::iter::halves::{cut_offsets, Halves};

view_macros::for_rows! { [$Iter] [Iter] [IterMut] => {
    impl<T: Element, S: Shape, L: Layout> Halves for $Iter<'_, T, S, L> {
        #[inline(always)]
        fn halves(self, at: usize) -> (Self, Self) {
            let (first, second) = cut_offsets(self.left, at);
            // SAFETY: V13, the two iterators have the offsets before and behind the cut, and each makes only the elements at its own.
            let view = unsafe { self.view.twin() };
            (Self { view, left: first }, Self { left: second, ..self })
        }
    }
}}
// SAFETY: V4, it gives access to the elements as the shared view does that it was made of.
unsafe impl<T: Element + Sync, S: Shape, L: Layout> Send for Iter<'_, T, S, L> {}
// SAFETY: V4, as above.
unsafe impl<T: Element + Sync, S: Shape, L: Layout> Sync for Iter<'_, T, S, L> {}
// SAFETY: V4, it gives access to the elements as the unique view does that it was made of.
unsafe impl<T: Element + Send, S: Shape, L: Layout> Send for IterMut<'_, T, S, L> {}
// SAFETY: V4, as above; a shared borrow of it yields no element.
unsafe impl<T: Element + Sync, S: Shape, L: Layout> Sync for IterMut<'_, T, S, L> {}
