//! Equality of views with arrays, slices and `Vec`s, on either side: as that of two views.

use crate::algebra::element::element::Element;
use crate::algebra::element::nested::{LengthOf, Nested};
use crate::algebra::number::const_len::Length;
use crate::algebra::number::constant::Const;
use crate::algebra::shape::extent::Dyn;
use crate::algebra::shape::extent_ops::SameShape;
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::shape::Shape;
use crate::api::equal::equal;
#[cfg(feature = "alloc")]
use crate::api::owned::array::Array;
#[cfg(feature = "alloc")]
use crate::view::base::aligned::Alignment;
use crate::view::base::as_view::AsView;
use crate::view::view::{View, ViewMut};
#[cfg(feature = "alloc")]
use alloc::vec::Vec;

/// Compares `$Left` with `$Right`, and the other way round. Behind each type are the shape and the elements that it has, and the view of it.
macro_rules! equals {
    ($([$($param:tt)*] [$($bound:tt)*]
        $Left:ty: $T:ty, $S:ty, $left:ident => $l:expr;
        $Right:ty: $U:ty, $Z:ty, $right:ident => $r:expr;
    )*) => {$(
        /// Compares shapes and elements, as views do.
        impl<$($param)*> PartialEq<$Right> for $Left
        where
            $($bound)*
            $T: PartialEq<$U>,
            $S: SameShape<$Z>,
        {
            fn eq(&self, other: &$Right) -> bool {
                let ($left, $right) = (self, other);
                equal(&$l, &$r)
            }
        }

        /// Compares shapes and elements, as views do.
        impl<$($param)*> PartialEq<$Left> for $Right
        where
            $($bound)*
            $U: PartialEq<$T>,
            $Z: SameShape<$S>,
        {
            fn eq(&self, other: &$Left) -> bool {
                let ($left, $right) = (other, self);
                equal(&$r, &$l)
            }
        }
    )*};
}

/// The same with each form of nested arrays.
macro_rules! equals_nested {
    ($([$($param:tt)*] [$($bound:tt)*] $Left:ty, $left:ident => $l:expr;)*) => {$(
        equals! {
            [$($param)*, X: Nested, const N: usize] [$($bound)* Const<N>: Length,]
            $Left: T, S, $left => $l;
            [X; N]: X::Element, (LengthOf<N>, X::Shape), right => AsView::as_view(right);
            [$($param)*, X: Nested, const N: usize] [$($bound)* Const<N>: Length,]
            $Left: T, S, $left => $l;
            &[X; N]: X::Element, (LengthOf<N>, X::Shape), right => AsView::as_view(*right);
            [$($param)*, X: Nested] [$($bound)*]
            $Left: T, S, $left => $l;
            [X]: X::Element, (Dyn, X::Shape), right => AsView::as_view(right);
            [$($param)*, X: Nested] [$($bound)*]
            $Left: T, S, $left => $l;
            &[X]: X::Element, (Dyn, X::Shape), right => AsView::as_view(*right);
        }
        #[cfg(feature = "alloc")]
        equals! {
            [$($param)*, X: Nested] [$($bound)*]
            $Left: T, S, $left => $l;
            Vec<X>: X::Element, (Dyn, X::Shape), right => AsView::as_view(right.as_slice());
        }
    )*};
}
equals_nested! {
    [T: Element, S: Shape, L: Layout] [] View<'_, T, S, L>, left => *left;
    [T: Element, S: Shape, L: Layout] [] ViewMut<'_, T, S, L>, left => left.as_view();
}
#[cfg(feature = "alloc")]
equals_nested! {
    [T: Element, S: Shape, A: Alignment] [] Array<T, S, A>, left => left.view();
}
#[cfg(feature = "alloc")]
equals! {
    [T: Element, S: Shape, L: Layout, U: Element, Z: Shape, A: Alignment] []
    View<'_, T, S, L>: T, S, left => *left;
    Array<U, Z, A>: U, Z, right => right.view();
    [T: Element, S: Shape, L: Layout, U: Element, Z: Shape, A: Alignment] []
    ViewMut<'_, T, S, L>: T, S, left => left.as_view();
    Array<U, Z, A>: U, Z, right => right.view();
}
