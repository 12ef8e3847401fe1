//! One axis of a view of any rank: its extent, its stride, and an index on it while the axes before it are taken whole.

use crate::extent::Extent;
use crate::index::{All, ItemList};
use crate::layout::{Cut, Part, Rows};
use crate::rank::R;
use crate::sealed::Sealed;
use crate::shape::Shape;
use crate::stride::Stride;
use crate::stride_list::StrideList;

/// The number of an axis, counted from 0.
#[diagnostic::on_unimplemented(
    message = "view!: there is no axis of this number",
    label = "views have at most 16 axes",
    note = "help: axes are counted from 0, the outermost"
)]
pub trait AxisNumber: Sealed {
    /// The indices `I` from this axis on.
    type Along<I: ItemList>: ItemList;
    /// What a range on this axis leaves of a view: whole rows, if it is the first.
    type Part: Part;
    /// The extent of this axis.
    type Extent<S: Shape>: Extent;
    /// The stored part of it.
    fn extent<S: Shape>(shape: S::Words) -> <Self::Extent<S> as Extent>::Words;
    /// The stride of this axis, in bytes.
    fn stride<D: StrideList>(strides: D::Words) -> isize;
    /// The shape in which this axis has extent `E`.
    type With<S: Shape, E: Extent>: Shape;
    /// The stored part of it.
    fn with<S: Shape, E: Extent>(shape: S::Words, extent: E::Words) -> <Self::With<S, E> as Shape>::Words;
}

impl AxisNumber for R<0> {
    type Along<I: ItemList> = I;
    type Part = Rows;
    type Extent<S: Shape> = S::Head;
    #[inline(always)]
    fn extent<S: Shape>(shape: S::Words) -> <S::Head as Extent>::Words {
        S::head(shape)
    }
    #[inline(always)]
    fn stride<D: StrideList>(strides: D::Words) -> isize {
        D::Head::get(D::head(strides))
    }
    type With<S: Shape, E: Extent> = (E, S::Tail);
    #[inline(always)]
    fn with<S: Shape, E: Extent>(shape: S::Words, extent: E::Words) -> (E::Words, <S::Tail as Shape>::Words) {
        (extent, S::tail(shape))
    }
}

macro_rules! axes {
    ($($axis:literal after $before:literal,)*) => {$(
        impl AxisNumber for R<$axis> {
            type Along<I: ItemList> = (All, <R<$before> as AxisNumber>::Along<I>);
            type Part = Cut;
            type Extent<S: Shape> = <R<$before> as AxisNumber>::Extent<S::Tail>;
            #[inline(always)]
            fn extent<S: Shape>(shape: S::Words) -> <Self::Extent<S> as Extent>::Words {
                <R<$before> as AxisNumber>::extent::<S::Tail>(S::tail(shape))
            }
            #[inline(always)]
            fn stride<D: StrideList>(strides: D::Words) -> isize {
                <R<$before> as AxisNumber>::stride::<D::Tail>(D::tail(strides))
            }
            type With<S: Shape, E: Extent> = (S::Head, <R<$before> as AxisNumber>::With<S::Tail, E>);
            #[inline(always)]
            fn with<S: Shape, E: Extent>(
                shape: S::Words,
                extent: E::Words,
            ) -> <Self::With<S, E> as Shape>::Words {
                (S::head(shape), <R<$before> as AxisNumber>::with::<S::Tail, E>(S::tail(shape), extent))
            }
        }
    )*};
}
axes!(
    1 after 0, 2 after 1, 3 after 2, 4 after 3, 5 after 4, 6 after 5, 7 after 6, 8 after 7,
    9 after 8, 10 after 9, 11 after 10, 12 after 11, 13 after 12, 14 after 13, 15 after 14,
);
