//! How many axes are in front, as a type, and what that leaves of a view.

use crate::algebra::element::element::Element;
use crate::algebra::number::constant::Const;
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::rank::{Rank, R};
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::stride_list::StrideList;
use crate::api::iter::outer::{TailLayout, TailStrides};
use crate::sealed::Sealed;
use crate::view::view::StridesOf;

/// How many axes are in front: `Const<K>`, for `K` up to 8.
#[diagnostic::on_unimplemented(
    message = "view!: `axes_iter` goes over 1 to 8 axes [V242]",
    label = "not 1 to 8",
    note = "help: `outer_iter` goes over the first axis, `iter` over all of them"
)]
pub trait LeadingAxes: Sealed {
    /// So many axes.
    #[doc(hidden)]
    type Rank: Rank;
    /// The shape of the first axes.
    #[doc(hidden)]
    type Grid<S: Shape>: Shape<Rank = Self::Rank>;
    /// The shape of a sub-view.
    #[doc(hidden)]
    type Shape<S: Shape>: Shape;
    /// The layout of a sub-view: row-major if the whole is.
    #[doc(hidden)]
    type Layout<T: Element, S: Shape, L: Layout>: Layout;
    /// The stored parts of these.
    #[doc(hidden)]
    fn inner<T: Element, S: Shape, L: Layout>(shape: S::Stored, layout: L::Stored<S>) -> Inner<T, S, L, Self>
    where
        Self: Sized;
}

/// What a sub-view stores of its shape and of its layout.
pub(crate) type Inner<T, S, L, A> = (
    <<A as LeadingAxes>::Shape<S> as Shape>::Stored,
    <<A as LeadingAxes>::Layout<T, S, L> as Layout>::Stored<<A as LeadingAxes>::Shape<S>>,
);

#[diagnostic::do_not_recommend]
impl LeadingAxes for Const<1> {
    type Rank = R<1>;
    type Grid<S: Shape> = (S::Head, ());
    type Shape<S: Shape> = S::Tail;
    type Layout<T: Element, S: Shape, L: Layout> = TailLayout<T, S, L>;
    #[inline(always)]
    fn inner<T: Element, S: Shape, L: Layout>(
        shape: S::Stored,
        layout: L::Stored<S>,
    ) -> Inner<T, S, L, Self> {
        let strides = L::strides::<T::Unit, S>(layout, shape);
        let tail = L::inner::<S::Tail, TailStrides<T, S, L>, T::Unit>(StridesOf::<T, S, L>::tail(strides));
        (S::tail(shape), tail)
    }
}

macro_rules! one_more {
    ($($k:literal $next:literal)*) => {$(
        #[diagnostic::do_not_recommend]
        impl LeadingAxes for Const<$next> {
            type Rank = R<$next>;
            type Grid<S: Shape> = (S::Head, <Const<$k> as LeadingAxes>::Grid<S::Tail>);
            type Shape<S: Shape> = <<Const<$k> as LeadingAxes>::Shape<S> as Shape>::Tail;
            type Layout<T: Element, S: Shape, L: Layout> =
                TailLayout<T, <Const<$k> as LeadingAxes>::Shape<S>, <Const<$k> as LeadingAxes>::Layout<T, S, L>>;
            #[inline(always)]
            fn inner<T: Element, S: Shape, L: Layout>(
                shape: S::Stored,
                layout: L::Stored<S>,
            ) -> Inner<T, S, L, Self> {
                let (shape, layout) = Const::<$k>::inner::<T, S, L>(shape, layout);
                Const::<1>::inner::<T, <Const<$k> as LeadingAxes>::Shape<S>, <Const<$k> as LeadingAxes>::Layout<T, S, L>>(shape, layout)
            }
        }
    )*};
}
one_more!(1 2 2 3 3 4 4 5 5 6 6 7 7 8);
