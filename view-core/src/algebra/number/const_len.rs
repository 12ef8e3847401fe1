//! Type-level numbers for constants: a table, since stable Rust cannot compute them.

use crate::algebra::number::constant::Const;
use crate::algebra::number::{Nat, Number, UInt, B0, B1};
use crate::sealed::Sealed;
use typenum::consts::*;

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
    type Nat = <<Table as Row<N>>::Nat as Listed>::Nat;
}

// Not by `markers!`: rustc shows this line where a bound on `Const<N>` is missing.
/// The table of lengths.
#[derive(Clone, Copy)]
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
    type Nat: Listed;
}

/// A number of the table. It says less than `Nat`, of which rustc would prove each supertrait in each row.
pub trait Listed: Sealed {
    /// The number.
    type Nat: Nat;
}
impl<N: Nat> Listed for N {
    type Nat = N;
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

/// The number `N`, as the macro writes it. It is `64 · HIGH + LOW`, so that rustc finds its binary number in two short tables.
pub enum Lit<const N: usize, const HIGH: usize, const LOW: usize> {}
impl<const N: usize, const HIGH: usize, const LOW: usize> Sealed for Lit<N, HIGH, LOW> {}
impl<const N: usize, const HIGH: usize, const LOW: usize> Number for Lit<N, HIGH, LOW>
where
    Blocks: Block<HIGH> + Slot<LOW>,
{
    const VALUE: usize = {
        assert!(N == 64 * HIGH + LOW, "view!: a position that contradicts itself");
        N
    };
    type TakenFrom<M: Nat> = <InBlock<HIGH, LOW> as Number>::TakenFrom<M>;
    type TakenFromBorrowed<M: Nat> = <InBlock<HIGH, LOW> as Number>::TakenFromBorrowed<M>;
    type Within<M: Nat> = <InBlock<HIGH, LOW> as Number>::Within<M>;
    type Below<M: Nat> = <InBlock<HIGH, LOW> as Number>::Below<M>;
    type Nat = InBlock<HIGH, LOW>;
    type LowBits = <InBlock<HIGH, LOW> as Number>::LowBits;
    type Low4 = <InBlock<HIGH, LOW> as Number>::Low4;
    type Low2 = <InBlock<HIGH, LOW> as Number>::Low2;
}
/// `64 · HIGH + LOW`
type InBlock<const HIGH: usize, const LOW: usize> =
    <Blocks as Slot<LOW>>::Behind<<Blocks as Block<HIGH>>::Nat>;

/// The blocks of 64 numbers.
pub enum Blocks {}
impl Sealed for Blocks {}

/// One block of numbers.
pub trait Block<const HIGH: usize>: Sealed {
    /// Its number.
    type Nat: Nat;
}

/// A place in a block of numbers.
pub trait Slot<const LOW: usize>: Sealed {
    /// `64 · HIGH + LOW`
    type Behind<HIGH: Nat>: Nat;
}

view_macros::lengths! {}
