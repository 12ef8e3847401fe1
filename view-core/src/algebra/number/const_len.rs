//! Type-level numbers for constants: a table, since stable Rust cannot compute them.

use crate::algebra::number::constant::Const;
use crate::algebra::number::{Nat, Number, UInt, UTerm, B0, B1};
use crate::sealed::Sealed;
use core::marker::PhantomData;

/// A constant that is an extent: all up to 2048, and above that common sizes of images, audio buffers and packets, the powers of
/// two and of ten, and the numbers below powers of two.
///
/// [`shape!`](crate::shape!) and [`view!`](crate::view!) have no such limit. They write other extents, such as 2049, with types
/// that are not public.
pub trait Length: Sealed {
    /// The number of the crate `typenum`, for crates that take those, such as `generic-array` and `hybrid-array`. The way back is
    /// [`AsExtent`](crate::AsExtent).
    ///
    /// ```
    /// use view_core::{Const, Length};
    ///
    /// let sixteen: <Const<16> as Length>::Nat = typenum::U16::default();
    /// # let _ = sixteen;
    /// ```
    type Nat: Nat;
}
#[rustfmt::skip] // rustc shows this line in errors.
impl<const N: usize> Length for Const<N> where Table: Row<N> {
    type Nat = <Table as Row<N>>::Nat;
}

// Not by `markers!`: rustc shows this line where a bound on `Const<N>` is missing.
/// The table of lengths.
#[derive(Debug, Clone, Copy)]
pub enum Table {}
impl Sealed for Table {}

/// One row of it.
#[diagnostic::on_unimplemented(
    message = "view!: the length {N} has no type-level number [V231]",
    label = "view! knows the lengths up to 2048, and the common image, audio and packet sizes above",
    note = "help: view it as a slice, `view!((buf[..]) …)`, whose length is checked at run time, with `.reshape[…]` for its shape; an index is written as a literal; for a const generic add `where Const<{N}>: Length`"
)]
pub trait Row<const N: usize>: Sealed {
    /// The number.
    type Nat: Nat;
}

impl<const N: usize> Number for Const<N>
where
    Const<N>: Length,
{
    const VALUE: usize = N;
    type TakenFrom<M: Nat> = <Of<N> as Number>::TakenFrom<M>;
    type TakenFromBorrowed<M: Nat> = <Of<N> as Number>::TakenFromBorrowed<M>;
    type Within<M: Nat> = <Of<N> as Number>::Within<M>;
    type Below<M: Nat> = <Of<N> as Number>::Below<M>;
    type Nat = Of<N>;
    type LowBits = <Of<N> as Number>::LowBits;
    type Low4 = <Of<N> as Number>::Low4;
    type Low2 = <Of<N> as Number>::Low2;
}
type Of<const N: usize> = <Const<N> as Length>::Nat;

/// The number `N`, as the macro writes it: it names the block of the table that has the row, so that rustc finds the row at once.
#[derive(Debug)]
pub struct Lit<const N: usize, Block>(PhantomData<Block>);
impl<const N: usize, Block> Sealed for Lit<N, Block> {}
impl<const N: usize, Block: Row<N>> Number for Lit<N, Block> {
    const VALUE: usize = N;
    type TakenFrom<M: Nat> = <Block::Nat as Number>::TakenFrom<M>;
    type TakenFromBorrowed<M: Nat> = <Block::Nat as Number>::TakenFromBorrowed<M>;
    type Within<M: Nat> = <Block::Nat as Number>::Within<M>;
    type Below<M: Nat> = <Block::Nat as Number>::Below<M>;
    type Nat = Block::Nat;
    type LowBits = <Block::Nat as Number>::LowBits;
    type Low4 = <Block::Nat as Number>::Low4;
    type Low2 = <Block::Nat as Number>::Low2;
}

view_macros::lengths! {}
