//! Axes behind others: those of a field that is an array, and those inside of windows and tiles.

use crate::algebra::align::evidence::Evidence;
use crate::algebra::shape::extent::{Extent, StrideAround};
use crate::algebra::shape::extent_ops::Meet;
use crate::algebra::shape::layout::{Layout, RowMajor, Strided};
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::stride::Stride;
use crate::algebra::shape::stride_list::StrideList;
use crate::sealed::Sealed;

/// A shape, with other axes appended.
pub trait Append: Sealed {
    /// These axes, then those of `Z`.
    type Then<Z: Shape>: Shape;
    /// Their stored part.
    fn then<Z: Shape>(stored: <Self as Shape>::Stored, more: Z::Stored) -> <Self::Then<Z> as Shape>::Stored
    where
        Self: Shape;
    /// The positions of windows of extents `K`, then the axes of `Z`.
    type Windowed<K: Shape, Z: Shape>: Shape;
    /// The positions of tiles of extents `K`, then the axes of `Z`.
    type Tiled<K: Shape, Z: Shape>: Shape;
    /// The strides `D` of structs, around the axes of a field that has this shape.
    type Within<D: StrideList>: StrideList<Stored = D::Stored>;
    /// The layout of the view of a field, with strides `D`, if the view of the elements has this shape: for a single element it is
    /// row-major.
    type FieldLayout<D: StrideList, A: Evidence>: Layout;
    /// The stored part of that, for a view of shape `S`.
    fn field_layout<S: Shape, D: StrideList, A: Evidence>(
        strides: D::Stored,
    ) -> <Self::FieldLayout<D, A> as Layout>::Stored<S>;
}
impl Append for () {
    type Then<Z: Shape> = Z;
    #[inline(always)]
    fn then<Z: Shape>((): (), more: Z::Stored) -> Z::Stored {
        more
    }
    type Windowed<K: Shape, Z: Shape> = Z;
    type Tiled<K: Shape, Z: Shape> = Z;
    type Within<D: StrideList> = D;
    type FieldLayout<D: StrideList, A: Evidence> = RowMajor<A>;
    #[inline(always)]
    fn field_layout<S: Shape, D: StrideList, A: Evidence>(_: D::Stored) {}
}
impl<E: Extent, Tail: Shape> Append for (E, Tail) {
    type Then<Z: Shape> = (E, Tail::Then<Z>);
    #[inline(always)]
    fn then<Z: Shape>(stored: <Self as Shape>::Stored, more: Z::Stored) -> <Self::Then<Z> as Shape>::Stored {
        (stored.0, Tail::then::<Z>(stored.1, more))
    }
    type Windowed<K: Shape, Z: Shape> = (<K::Head as Meet>::WindowsOn<E>, Tail::Windowed<K::Tail, Z>);
    type Tiled<K: Shape, Z: Shape> = (<K::Head as Meet>::TilesOn<E>, Tail::Tiled<K::Tail, Z>);
    type Within<D: StrideList> = D::Enclosing;
    type FieldLayout<D: StrideList, A: Evidence> = Strided<D, A>;
    #[inline(always)]
    fn field_layout<S: Shape, D: StrideList, A: Evidence>(strides: D::Stored) -> D::Stored {
        strides
    }
}

/// Strides, with those of other axes appended.
pub trait AppendStrides: Sealed {
    /// These strides, then those of `Z`.
    type Then<Z: StrideList>: StrideList;
    /// Their stored part.
    fn then<Z: StrideList>(
        stored: <Self as StrideList>::Stored,
        more: Z::Stored,
    ) -> <Self::Then<Z> as StrideList>::Stored
    where
        Self: StrideList;
    /// The strides of tiles of extents `K`, then those of `Z`.
    type Tiled<K: Shape, Z: StrideList>: StrideList;
    /// These strides, of structs, around those of a field.
    type Enclosing: StrideList<Stored = <Self as StrideList>::Stored>
    where
        Self: StrideList;
}
impl AppendStrides for () {
    type Enclosing = ();
    type Tiled<K: Shape, Z: StrideList> = Z;
    type Then<Z: StrideList> = Z;
    #[inline(always)]
    fn then<Z: StrideList>((): (), more: Z::Stored) -> Z::Stored {
        more
    }
}
impl<D: Stride, Tail: StrideList> AppendStrides for (D, Tail) {
    type Enclosing = (D::Enclosing, Tail::Enclosing);
    type Tiled<K: Shape, Z: StrideList> = (<K::Head as StrideAround>::Around<D>, Tail::Tiled<K::Tail, Z>);
    type Then<Z: StrideList> = (D, Tail::Then<Z>);
    #[inline(always)]
    fn then<Z: StrideList>(
        stored: <Self as StrideList>::Stored,
        more: Z::Stored,
    ) -> <Self::Then<Z> as StrideList>::Stored {
        (stored.0, Tail::then::<Z>(stored.1, more))
    }
}
