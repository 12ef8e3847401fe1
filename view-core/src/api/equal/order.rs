//! The order of views: that of their elements in row-major order, as of slices, and then that of their shapes.

use crate::algebra::element::element::Element;
use crate::algebra::shape::extent::Extent;
use crate::algebra::shape::extent_ops::SameShape;
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::shape::Shape;
#[cfg(feature = "alloc")]
use crate::api::owned::array::Array;
#[cfg(feature = "alloc")]
use crate::view::base::aligned::Alignment;
use crate::view::view::{View, ViewMut};
use core::cmp::Ordering;

// Views of rank 0 have no order, so that `.partial_cmp(…)` is that of the element.
macro_rules! ordered {
    ($([$($param:tt)*] $Left:ident [$($left:tt)*] $Right:ident [$($right:tt)*], $view:ident => $of:expr;)*) => {$(
        /// Compares the elements one by one in row-major order, as slices do: the first two that differ decide. If there are none, fewer elements are less;
        /// and of equally many elements the shapes decide, so only views that are equal compare as equal.
        impl<T, U, E, F, S, Z, $($param)*> PartialOrd<$Right<$($right)*>> for $Left<$($left)*>
        where
            T: Element + PartialOrd<U>,
            U: Element,
            E: Extent,
            F: Extent,
            S: Shape,
            Z: Shape,
            (E, S): SameShape<(F, Z)>,
        {
            fn partial_cmp(&self, other: &$Right<$($right)*>) -> Option<Ordering> {
                let $view = self;
                let left = $of;
                let $view = other;
                let right = $of;
                match left.iter().partial_cmp(right.iter()) {
                    Some(Ordering::Equal) => Some(left.shape().as_ref().cmp(right.shape().as_ref())),
                    other => other,
                }
            }
        }
    )*};
}
ordered! {
    [L: Layout, M: Layout] View ['_, T, (E, S), L] View ['_, U, (F, Z), M], view => *view;
    [L: Layout, M: Layout] ViewMut ['_, T, (E, S), L] ViewMut ['_, U, (F, Z), M], view => view.as_view();
}
/// As views do.
#[cfg(feature = "alloc")]
impl<T, E, S, A, B> PartialOrd<Array<T, (E, S), B>> for Array<T, (E, S), A>
where
    T: Element + PartialOrd,
    E: Extent,
    S: Shape,
    A: Alignment,
    B: Alignment,
{
    fn partial_cmp(&self, other: &Array<T, (E, S), B>) -> Option<Ordering> {
        self.view().partial_cmp(&other.view())
    }
}

// Views have no `Ord`: its `max(self, other)` and `min` would stand in the way of their own, which take a reference.
/// As [`PartialOrd`] does.
#[cfg(feature = "alloc")]
impl<T: Element + Ord, E: Extent, S: Shape, A: Alignment> Ord for Array<T, (E, S), A> {
    fn cmp(&self, other: &Self) -> Ordering {
        let elements = self.as_slice().cmp(other.as_slice());
        elements.then_with(|| self.shape().as_ref().cmp(other.shape().as_ref()))
    }
}
