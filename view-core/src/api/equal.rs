//! Equality of views: their shapes and elements are equal. Their layouts may differ. Views that are equal have one hash.

use crate::algebra::element::element::Element;
use crate::algebra::shape::extent_ops::SameShape;
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::shape::Shape;
use crate::view::view::{View, ViewMut};
use core::hash::{Hash, Hasher};

fn equal<T, U, S, Z, L, M>(left: &View<'_, T, S, L>, right: &View<'_, U, Z, M>) -> bool
where
    T: Element + PartialEq<U>,
    U: Element,
    S: Shape,
    Z: Shape,
    L: Layout,
    M: Layout,
{
    left.shape().as_ref() == right.shape().as_ref()
        && left.iter().zip(right).all(|(left, right)| left == right)
}

macro_rules! equals {
    ($($Left:ident $Right:ident $left:ident => $l:expr, $right:ident => $r:expr;)*) => {$(
        /// Compares shapes and elements. Views whose dynamic extents differ are not equal.
        impl<T, U, S, Z, L, M> PartialEq<$Right<'_, U, Z, M>> for $Left<'_, T, S, L>
        where
            T: Element + PartialEq<U>,
            U: Element,
            S: Shape + SameShape<Z>,
            Z: Shape,
            L: Layout,
            M: Layout,
        {
            fn eq(&self, other: &$Right<'_, U, Z, M>) -> bool {
                let ($left, $right) = (self, other);
                equal(&$l, &$r)
            }
        }
    )*};
}
equals! {
    View View a => *a, b => *b;
    View ViewMut a => *a, b => b.as_view();
    ViewMut View a => a.as_view(), b => *b;
    ViewMut ViewMut a => a.as_view(), b => b.as_view();
}

impl<T: Element + Eq, S: Shape + SameShape<S>, L: Layout> Eq for View<'_, T, S, L> {}
impl<T: Element + Eq, S: Shape + SameShape<S>, L: Layout> Eq for ViewMut<'_, T, S, L> {}

/// Hashes the extents, then the elements in row-major order, so views that are equal have one hash, whatever their layouts and bases are.
impl<T: Element + Hash, S: Shape, L: Layout> Hash for View<'_, T, S, L> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.shape().as_ref().hash(state);
        for element in self {
            element.hash(state);
        }
    }
}
/// As that of [`View`].
impl<T: Element + Hash, S: Shape, L: Layout> Hash for ViewMut<'_, T, S, L> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_view().hash(state);
    }
}
