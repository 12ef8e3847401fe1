//! Buffers whose alignment is part of their type.

use crate::algebra::align::boundary::Boundary;
use crate::algebra::align::evidence::{Evidence, Known, Natural};
use crate::algebra::element::nested::{LengthOf, Nested};
use crate::algebra::number::const_len::Length;
use crate::algebra::number::constant::Const;
use crate::algebra::number::names::{
    E1 as U1, E16 as U16, E2 as U2, E32 as U32, E4 as U4, E64 as U64, E8 as U8,
};
use crate::algebra::number::B0;
use crate::algebra::shape::layout::RowMajor;
use crate::algebra::shape::stored::Stored;
use crate::sealed::Sealed;
use crate::view::base::lend::{assert_array, Base, BaseMut, Lent};
use crate::view::view::{View, ViewMut};
use crate::view::with_strides::{ViewMutWithStrides, ViewWithStrides};
use core::ops::{Deref, DerefMut};
use core::ptr::NonNull;

/// An alignment in bytes: [`A1`], [`A2`], … [`A64`].
pub trait Alignment: Sealed + Copy + Default {
    /// The alignment in bytes.
    const BYTES: usize;
    /// The evidence that it gives about the first element of a view.
    #[doc(hidden)]
    type Evidence: Evidence;
    /// The alignment as a number of the type level.
    #[doc(hidden)]
    type Bytes: Boundary;
}

macro_rules! alignments {
    ($($A:ident $bytes:literal $Bytes:ident $Evidence:ty;)*) => {$(
        #[doc = concat!("Alignment to at least ", stringify!($bytes), " bytes.")]
        #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(align($bytes))]
        pub struct $A;
        impl Sealed for $A {}
        impl Alignment for $A {
            const BYTES: usize = $bytes;
            type Evidence = $Evidence;
            type Bytes = $Bytes;
        }
    )*};
}
alignments! {
    A1 1 U1 Natural;
    A2 2 U2 Known<(B0, ())>;
    A4 4 U4 Known<(B0, (B0, ()))>;
    A8 8 U8 Known<(B0, (B0, (B0, ())))>;
    A16 16 U16 Known<(B0, (B0, (B0, (B0, ()))))>;
    A32 32 U32 Known<(B0, (B0, (B0, (B0, (B0, ())))))>;
    A64 64 U64 Known<(B0, (B0, (B0, (B0, (B0, (B0, ()))))))>;
}

/// A buffer `B` whose address is a multiple of `A`, in bytes: `Aligned::<A4, _>([0u8; 6])`.
///
/// The layout of its views has the evidence for this alignment, so that casts to elements of greater alignment compile. It dereferences
/// to `B`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
// `align` has no size, so `buf` starts where the struct starts, which is aligned to `A` (V2).
#[repr(C)]
pub struct Aligned<A: Alignment, B> {
    align: [A; 0],
    buf: B,
}

/// Makes a buffer whose address is a multiple of `A`, in bytes.
///
/// ```
/// use view_core::{view, Aligned, A4};
/// let buf = Aligned::<A4, _>([1u8, 2, 3, 4, 5, 6]);
/// assert_eq!(view!(buf[2..]).as_ptr() as usize % 4, 2);
/// ```
#[allow(non_snake_case)] // It is the constructor of a struct that looks like a tuple struct.
pub const fn Aligned<A: Alignment, B>(buf: B) -> Aligned<A, B> {
    Aligned { align: [], buf }
}

impl<A: Alignment, B> Aligned<A, B> {
    /// The buffer, without the alignment.
    pub fn into_inner(self) -> B {
        self.buf
    }
}

impl<A: Alignment, B> Deref for Aligned<A, B> {
    type Target = B;
    fn deref(&self) -> &B {
        &self.buf
    }
}

impl<A: Alignment, B> DerefMut for Aligned<A, B> {
    fn deref_mut(&mut self) -> &mut B {
        &mut self.buf
    }
}

impl<A: Alignment, B> Lent for Aligned<A, B> {}

impl<'b, A: Alignment + 'b, X: Nested + 'b, const N: usize> Base<'b> for Aligned<A, [X; N]>
where
    Const<N>: Length,
{
    type Open = ViewWithStrides<'b, X::Element, (LengthOf<N>, X::Shape), RowMajor<A::Evidence>>;
    #[inline(always)]
    fn open(&'b self) -> Self::Open {
        const { assert_array::<X, N>() };
        // SAFETY: V2, an array consists of as many elements in a row as its type says, and this one is aligned to `A`.
        unsafe {
            View::<'b, X::Element, (LengthOf<N>, X::Shape), RowMajor<A::Evidence>>::new(
                NonNull::from(&self.buf).cast(),
                Stored::nil(),
                (),
            )
        }
        .with_strides()
    }
}

impl<'b, A: Alignment + 'b, X: Nested + 'b, const N: usize> BaseMut<'b> for Aligned<A, [X; N]>
where
    Const<N>: Length,
{
    type Open = ViewMutWithStrides<'b, X::Element, (LengthOf<N>, X::Shape), RowMajor<A::Evidence>>;
    #[inline(always)]
    fn open_mut(&'b mut self) -> Self::Open {
        const { assert_array::<X, N>() };
        // SAFETY: V2, as above, and the borrow is unique.
        unsafe {
            ViewMut::<'b, X::Element, (LengthOf<N>, X::Shape), RowMajor<A::Evidence>>::new(
                NonNull::from(&mut self.buf).cast(),
                Stored::nil(),
                (),
            )
        }
        .with_strides()
    }
}
