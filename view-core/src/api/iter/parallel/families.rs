//! The members of a family on rayon's threads.

use crate::algebra::element::element::Element;
use crate::algebra::loops::items::MemberItems;
use crate::algebra::shape::layout::{Layout, Part};
use crate::algebra::shape::shape::Shape;
use crate::api::iter::each::Each;
use crate::api::iter::family::Family;
use crate::api::iter::halves::Halves;
use crate::api::iter::parallel::Parallel;
use rayon::iter::IntoParallelIterator;

impl<T: Element, S: Shape, L: Layout, P: Part, I: MemberItems, const R: usize, const A: usize>
    IntoParallelIterator for Family<'_, T, S, L, P, I, R, A>
where
    Self: Halves<Item: Send> + Send,
{
    type Item = <Self as Iterator>::Item;
    type Iter = Parallel<Self>;
    fn into_par_iter(self) -> Parallel<Self> {
        Parallel(self)
    }
}

impl<I: Halves + Send, U: Send, F: Fn(I::Item) -> U + Clone + Send> IntoParallelIterator for Each<I, F> {
    type Item = U;
    type Iter = Parallel<Self>;
    fn into_par_iter(self) -> Parallel<Self> {
        Parallel(self)
    }
}
