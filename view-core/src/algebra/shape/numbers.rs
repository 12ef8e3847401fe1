//! Numbers as extents, and the strides of axes around them.

use crate::algebra::number::subtract::Underflow;
use crate::algebra::number::{Nat, One, Positive, UInt, UTerm, Unknown, B0, B1};
use crate::algebra::shape::extent::{AsExtent, Dyn, StrideAround};
use crate::algebra::shape::stride::{DynStride, Stride};

impl AsExtent for UTerm {
    type Extent = Self;
}
impl AsExtent for One {
    type Extent = Self;
}
impl AsExtent for Unknown {
    type Extent = Dyn;
}
impl AsExtent for Underflow {
    type Extent = Dyn;
}

impl StrideAround for UTerm {
    type Around<D: Stride> = D::Times<UTerm>;
    #[inline(always)]
    fn around<D: Stride>(_: usize, stride: D::Stored) -> <D::Times<UTerm> as Stride>::Stored {
        D::times::<UTerm>(stride)
    }
}
macro_rules! unchanged {
    ($($One:ident)*) => {$(
        impl StrideAround for $One {
            type Around<D: Stride> = D;
            #[inline(always)]
            fn around<D: Stride>(_: usize, stride: D::Stored) -> D::Stored {
                stride
            }
        }
    )*};
}
// `Unknown` is never used: it is not an extent.
unchanged!(One Unknown);
impl StrideAround for Dyn {
    type Around<D: Stride> = DynStride;
    #[inline(always)]
    fn around<D: Stride>(extent: usize, stride: D::Stored) -> isize {
        // Wraps only for a shape with an extent of zero: the base fits the address space (V2).
        (extent as isize).wrapping_mul(D::get(stride))
    }
}

macro_rules! numbers {
    ($([$($V:ident)?] $Self:ty;)*) => {$(
        impl$(<$V: Positive>)? AsExtent for $Self {
            type Extent = Self;
        }
        impl$(<$V: Positive>)? StrideAround for $Self {
            type Around<D: Stride> = D::Times<<Self as Nat>::Short>;
            #[inline(always)]
            fn around<D: Stride>(_: usize, stride: D::Stored) -> <Self::Around<D> as Stride>::Stored {
                D::times::<<Self as Nat>::Short>(stride)
            }
        }
    )*};
}
numbers! {
    [] UInt<One, B0>;
    [] UInt<One, B1>;
    [V] UInt<UInt<V, B0>, B0>;
    [V] UInt<UInt<V, B0>, B1>;
    [V] UInt<UInt<V, B1>, B0>;
    [V] UInt<UInt<V, B1>, B1>;
}
