//! Arrays whose lengths are numbers of `typenum` as bases: those of `generic-array` and `hybrid-array`, with the features of these names. Their
//! extents are static, as those of arrays are, and they can be the items of other bases.

use crate::algebra::element::nested::Nested;
use crate::algebra::shape::extent::{AsExtent, Extent};
use crate::algebra::shape::layout::RowMajor;
use crate::algebra::shape::rank::{Rank, Room};
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::size_limit::{assert_countable, is_unlimited};
use crate::algebra::shape::stored::Stored;
use crate::view::base::as_view::{viewed, AsView, AsViewMut};
use crate::view::base::lend::{Base, BaseMut, Lent};
use crate::view::view::{View, ViewMut};
use crate::view::with_strides::{ViewMutWithStrides, ViewWithStrides};
use core::ptr::NonNull;
#[cfg(feature = "generic-array")]
use generic_array::{ArrayLength, GenericArray};
#[cfg(feature = "hybrid-array")]
use hybrid_array::{Array, ArraySize};

/// Does not compile if `N` and its extent are not the same number, or if there are more elements than can be counted.
const fn assert_array<X: Nested, N: AsExtent>(length: usize) {
    assert!(matches!(<N::Extent as Extent>::STATIC, Some(extent) if extent == length));
    if is_unlimited::<X, X::Shape>() {
        assert_countable::<X::Element, (N::Extent, X::Shape)>();
    }
}

macro_rules! arrays {
    ($Array:ident, $Length:ident) => {
        impl<X, N: $Length + AsExtent> Lent for $Array<X, N> {}

        // SAFETY: V24, it is an array of `N` of its items, and `N` is a constant.
        // What the items of a base can be is said with arrays.
        #[diagnostic::do_not_recommend]
        unsafe impl<X: Nested, N: $Length + AsExtent> Nested for $Array<X, N>
        where
            <<X::Shape as Shape>::Rank as Rank>::HasRoom: Room,
        {
            type Element = X::Element;
            type Shape = (N::Extent, X::Shape);
        }

        impl<'b, X: Nested + 'b, N: $Length + AsExtent + 'b> Base<'b> for $Array<X, N> {
            type Open = ViewWithStrides<'b, X::Element, (N::Extent, X::Shape), RowMajor>;
            #[inline(always)]
            fn open(&'b self) -> Self::Open {
                const { assert_array::<X, N>(N::USIZE) };
                let start = NonNull::from(self).cast();
                // SAFETY: V24, it consists of `N` items in a row.
                unsafe {
                    View::<'b, X::Element, (N::Extent, X::Shape), RowMajor>::new(start, Stored::nil(), ())
                }
                .with_strides()
            }
        }

        impl<'b, X: Nested + 'b, N: $Length + AsExtent + 'b> BaseMut<'b> for $Array<X, N> {
            type Open = ViewMutWithStrides<'b, X::Element, (N::Extent, X::Shape), RowMajor>;
            #[inline(always)]
            fn open_mut(&'b mut self) -> Self::Open {
                const { assert_array::<X, N>(N::USIZE) };
                let start = NonNull::from(self).cast();
                // SAFETY: V24, as above, and the borrow is unique.
                unsafe {
                    ViewMut::<'b, X::Element, (N::Extent, X::Shape), RowMajor>::new(start, Stored::nil(), ())
                }
                .with_strides()
            }
        }

        viewed! {
            [X: Nested, N: $Length + AsExtent] [] $Array<X, N>: X::Element, (N::Extent, X::Shape), RowMajor;
        }
    };
}
#[cfg(feature = "generic-array")]
arrays!(GenericArray, ArrayLength);
#[cfg(feature = "hybrid-array")]
arrays!(Array, ArraySize);
