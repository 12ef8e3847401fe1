//! Floats that are equal up to a difference, by the traits of the crate `approx`: `abs_diff_eq!`, `relative_eq!`, `ulps_eq!`, and the macros that assert it.

use crate::algebra::element::element::Element;
use crate::algebra::element::nested::{LengthOf, Nested};
use crate::algebra::number::const_len::Length;
use crate::algebra::number::constant::Const;
use crate::algebra::shape::extent_ops::SameShape;
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::shape::Shape;
#[cfg(feature = "alloc")]
use crate::api::owned::array::Array;
#[cfg(feature = "alloc")]
use crate::view::base::aligned::Alignment;
use crate::view::base::as_view::AsView;
use crate::view::view::{View, ViewMut};
use approx::{AbsDiffEq, RelativeEq, UlpsEq};

/// Whether the shapes are equal, and `each` holds for the elements at each index. The first pair for which it does not ends it.
#[inline(always)]
fn all<T, U, S, Z, L, M>(
    left: View<'_, T, S, L>,
    right: View<'_, U, Z, M>,
    mut each: impl FnMut(&T, &U) -> bool,
) -> bool
where
    T: Element,
    U: Element,
    S: Shape + SameShape<Z>,
    Z: Shape,
    L: Layout,
    M: Layout,
{
    match left.try_zip(right) {
        Ok(mut pairs) => pairs.all(|(left, right)| each(left, right)),
        Err(_) => false,
    }
}

macro_rules! approximate {
    ($([$($param:tt)*] [$($bound:tt)*]
        $Left:ty: $T:ty, $S:ty, $left:ident => $l:expr;
        $Right:ty: $U:ty, $Z:ty, $right:ident => $r:expr;
    )*) => {$(
        /// Compares shapes, and elements up to a difference. Views whose dynamic extents differ are not equal.
        impl<$($param)*> AbsDiffEq<$Right> for $Left
        where
            $($bound)*
            $T: AbsDiffEq<$U, Epsilon: Clone>,
            $S: SameShape<$Z>,
        {
            type Epsilon = <$T as AbsDiffEq<$U>>::Epsilon;
            fn default_epsilon() -> Self::Epsilon {
                <$T as AbsDiffEq<$U>>::default_epsilon()
            }
            fn abs_diff_eq(&self, other: &$Right, epsilon: Self::Epsilon) -> bool {
                let ($left, $right) = (self, other);
                all($l, $r, |left, right| left.abs_diff_eq(right, epsilon.clone()))
            }
        }
        /// Compares shapes, and elements up to a difference or a ratio.
        impl<$($param)*> RelativeEq<$Right> for $Left
        where
            $($bound)*
            $T: RelativeEq<$U, Epsilon: Clone>,
            $S: SameShape<$Z>,
        {
            fn default_max_relative() -> Self::Epsilon {
                <$T as RelativeEq<$U>>::default_max_relative()
            }
            fn relative_eq(&self, other: &$Right, epsilon: Self::Epsilon, max_relative: Self::Epsilon) -> bool {
                let ($left, $right) = (self, other);
                all($l, $r, |left, right| left.relative_eq(right, epsilon.clone(), max_relative.clone()))
            }
        }
        /// Compares shapes, and elements up to a difference or a number of floats between.
        impl<$($param)*> UlpsEq<$Right> for $Left
        where
            $($bound)*
            $T: UlpsEq<$U, Epsilon: Clone>,
            $S: SameShape<$Z>,
        {
            fn default_max_ulps() -> u32 {
                <$T as UlpsEq<$U>>::default_max_ulps()
            }
            fn ulps_eq(&self, other: &$Right, epsilon: Self::Epsilon, max_ulps: u32) -> bool {
                let ($left, $right) = (self, other);
                all($l, $r, |left, right| left.ulps_eq(right, epsilon.clone(), max_ulps))
            }
        }
    )*};
}
/// A view on the left, of any kind, and what it is compared with.
macro_rules! approximate_each {
    ($([$($param:tt)*] $Left:ty, $left:ident => $l:expr;)*) => {$(
        approximate! {
            [$($param)*, U: Element, Z: Shape, M: Layout] [T: Element, S: Shape,]
            $Left: T, S, $left => $l;
            View<'_, U, Z, M>: U, Z, right => *right;
            [$($param)*, U: Element, Z: Shape, M: Layout] [T: Element, S: Shape,]
            $Left: T, S, $left => $l;
            ViewMut<'_, U, Z, M>: U, Z, right => right.as_view();
            [$($param)*, X: Nested, const N: usize] [T: Element, S: Shape, Const<N>: Length,]
            $Left: T, S, $left => $l;
            [X; N]: X::Element, (LengthOf<N>, X::Shape), right => AsView::as_view(right);
        }
    )*};
}
approximate_each! {
    [T, S: Shape, L: Layout] View<'_, T, S, L>, left => *left;
    [T, S: Shape, L: Layout] ViewMut<'_, T, S, L>, left => left.as_view();
}
#[cfg(feature = "alloc")]
approximate_each! {
    [T: Element, S: Shape, A: Alignment] Array<T, S, A>, left => left.view();
}
#[cfg(feature = "alloc")]
approximate! {
    [T: Element, S: Shape, L: Layout, U: Element, Z: Shape, A: Alignment] []
    View<'_, T, S, L>: T, S, left => *left;
    Array<U, Z, A>: U, Z, right => right.view();
    [T: Element, S: Shape, L: Layout, U: Element, Z: Shape, A: Alignment] []
    ViewMut<'_, T, S, L>: T, S, left => left.as_view();
    Array<U, Z, A>: U, Z, right => right.view();
    [T: Element, S: Shape, A: Alignment, B: Alignment] []
    Array<T, S, A>: T, S, left => left.view();
    Array<T, S, B>: T, S, right => right.view();
}
