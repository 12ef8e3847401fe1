//! Which bytes are valid elements: zerocopy's traits, with the messages of this crate.

use crate::algebra::element::dtype::{Dtype, JudgedBy, Judges};
use crate::algebra::element::element::Element;
use crate::sealed::Sealed;
use zerocopy::{FromBytes, Immutable, IntoBytes, TryFromBytes};

/// The type whose implementations of zerocopy's traits say which bytes are a valid `T`.
type Judge<T> = <<T as Element>::Dtype as Judges<T>>::Judge;
/// The same if it is another type than `T`, else a type without such implementations.
type StandIn<T> = <<T as Element>::Dtype as Judges<T>>::StandIn;

// In each of these traits `W` says whose implementations count. In methods it is `()`, for those of the judge. In the macro it is the type of
// a literal `0`: `u8` for those of the type itself, `i32` for those of a stand-in. In generic code, where the judge of a type parameter is
// not known, the bounds on the parameter count, so only `u8` fits. If both fit, rustc falls back to `i32`.

/// A type that `T`s are read as, because the bytes of a `T` can be read through a shared view of other elements: zerocopy's `IntoBytes` and
/// `Immutable`. The bound is on the target type, because the caret has to be under it.
///
/// # Safety
/// What these two traits promise is true of `T`.
#[diagnostic::on_unimplemented(
    message = "view!: `{T}` cannot be seen as other elements: some of its bytes may be padding, or change behind a shared view [V313]",
    label = "the bytes of `{T}` are not known to be initialised and constant",
    note = "help: for a type of your own without padding, cells or pointers `#[derive(zerocopy::IntoBytes, zerocopy::Immutable)]` says so, and for a type parameter the bound `zerocopy::IntoBytes + zerocopy::Immutable`; `.field(…)` reaches one field; cells and atomics are made of a cast view, with `.as_cells()` and `.as_atomic()`; the numbers of `[0, 1]` need a type: `[0u8, 1]`"
)]
pub unsafe trait Reads<T, W = ()> {}
/// A type that `T`s are written as, because the bytes of a `T` can be read and written through a unique view of other elements: zerocopy's
/// `IntoBytes` and `FromBytes`.
///
/// # Safety
/// What these two traits promise is true of `T`.
#[diagnostic::on_unimplemented(
    message = "view!: `{T}` cannot be written as other elements: some bytes are no valid `{T}`, or padding [V314]",
    label = "what is written might not be a `{T}`",
    note = "help: a shared view, without `mut`, only reads; for a type of your own that takes any bytes, and has no padding, `#[derive(zerocopy::FromBytes, zerocopy::IntoBytes)]`, and for a type parameter the bound `zerocopy::FromBytes + zerocopy::IntoBytes`"
)]
pub unsafe trait Rewrites<T, W = ()> {}

/// The implementations of a trait about the source of a cast.
macro_rules! of_the_source {
    ($Trait:ident: $($Bound:tt)+) => {
        // SAFETY: V10, the bound promises this of the judge, and `Dtype` promises that it is then true of `T`.
        #[diagnostic::do_not_recommend]
        unsafe impl<T: Element, U> $Trait<T> for U where Judge<T>: $($Bound)+ {}
        // SAFETY: V10, the bound promises it.
        #[diagnostic::do_not_recommend]
        unsafe impl<T: $($Bound)+, U> $Trait<T, u8> for U {}
        // SAFETY: V10, as of the judge.
        #[diagnostic::do_not_recommend]
        unsafe impl<T: Element, U> $Trait<T, i32> for U where StandIn<T>: $($Bound)+ {}
    };
}
of_the_source!(Reads: IntoBytes + Immutable);
of_the_source!(Rewrites: IntoBytes + FromBytes);

/// The answer that bytes are valid for some type. The next question about that type is a projection of it: without an answer
/// rustc does not evaluate the next question, so one mistake is one error.
pub trait Answered: Sealed {
    /// The question itself.
    type Ask<A>;
}
/// The only answer.
pub enum Valid {}
impl Sealed for Valid {}
impl Answered for Valid {
    type Ask<A> = A;
}
/// The answer that is never given. The questions have an implementation for it that never holds: with only one implementation, rustc would
/// assume that it applies, and report its conditions instead of the question.
pub enum Unanswered {}
/// Implemented for nothing.
///
/// # Safety
/// Nothing implements it, so a bound on it always fails.
pub unsafe trait Never {}

/// Nothing writes to it behind a shared reference: zerocopy's `Immutable`.
///
/// # Safety
/// If the answer `V` is given, what `Immutable` promises is true of it.
#[diagnostic::on_unimplemented(
    message = "view!: `{Self}` could change what a shared view only lends [V315]",
    label = "`{Self}` has interior mutability, or does not deny it",
    note = "help: a unique view gives cells and atomics, with `.as_cells()` and `.as_atomic()`; for a type of your own without them `#[derive(zerocopy::Immutable)]`, and for a type parameter the bound `zerocopy::Immutable`"
)]
pub unsafe trait Frozen<V = Valid, W = (), A = Valid> {}
/// Every byte of it is initialised: zerocopy's `IntoBytes`.
///
/// # Safety
/// If the answer `V` is given, what `IntoBytes` promises is true of it.
#[diagnostic::on_unimplemented(
    message = "view!: `{Self}` would write padding, which is not initialised, over other elements [V316]",
    label = "some bytes of `{Self}` may be padding",
    note = "help: a shared view, without `mut`, only reads; for a type of your own without padding `#[derive(zerocopy::IntoBytes)]`, and for a type parameter the bound `zerocopy::IntoBytes`"
)]
pub unsafe trait Initialised<V = Valid, W = (), A = Valid> {}

/// The implementations of a trait about the target of a cast. `A` is the answer. Without it rustc would suggest a bound with this trait, which
/// has a type then, `u8`, that users do not know.
macro_rules! of_the_target {
    ($Trait:ident: $Bound:ident) => {
        // SAFETY: V10, the bound promises this of the judge, and `Dtype` promises that it is then true of `T`.
        #[diagnostic::do_not_recommend]
        unsafe impl<T: Element, V: Answered> $Trait<V> for T where V::Ask<Judge<T>>: $Bound {}
        // SAFETY: V10, the bound promises it.
        #[diagnostic::do_not_recommend]
        unsafe impl<T, V: Answered> $Trait<V, u8> for T where V::Ask<T>: $Bound {}
        // SAFETY: V10, as of the judge.
        #[diagnostic::do_not_recommend]
        unsafe impl<T: Element, V: Answered> $Trait<V, i32> for T where V::Ask<StandIn<T>>: $Bound {}
        // SAFETY: V10, no type implements `Never`, so there is no such `T`.
        #[diagnostic::do_not_recommend]
        unsafe impl<T: Never, V, W> $Trait<V, W, Unanswered> for T {}
    };
}
of_the_target!(Frozen: Immutable);
of_the_target!(Initialised: IntoBytes);

/// Every pattern of bits is a valid `T`: zerocopy's `FromBytes`. The bound is on the dtype of `T`, which only an element has, so rustc
/// reports nothing here for a `T` that is not an element.
///
/// # Safety
/// If the answer `V` is given, every pattern of as many bits as a `T` has is a valid `T`.
#[diagnostic::on_unimplemented(
    message = "view!: not every bit pattern is a valid `{T}` [V317]",
    label = "some bytes are no `{T}`",
    note = "help: a type parameter that takes any bytes needs the bound `zerocopy::FromBytes + zerocopy::Immutable`, and a type of your own `#[derive(zerocopy::FromBytes)]`; `try_view!(… .as<…>)` looks at every element of other types with zerocopy's `TryFromBytes`, which no reference or pointer has"
)]
pub unsafe trait AnyBits<T, V = Valid, W = ()> {}
// SAFETY: V10, `FromBytes` promises this of the judge, and `Judges` promises that it is then true of `T`.
#[diagnostic::do_not_recommend]
unsafe impl<T, D: Judges<T>> AnyBits<T> for D where D::Judge: FromBytes {}
// SAFETY: V10, `FromBytes` promises it.
#[diagnostic::do_not_recommend]
unsafe impl<T: FromBytes, D> AnyBits<T, Valid, u8> for D {}
// SAFETY: V10, as of the judge.
#[diagnostic::do_not_recommend]
unsafe impl<T, D: Dtype<T>> AnyBits<T, Valid, i32> for JudgedBy<D> where D::Judge: FromBytes {}
// SAFETY: V10, no type implements `Never`, so there is no such `T`.
#[diagnostic::do_not_recommend]
unsafe impl<T: Never, D, W> AnyBits<T, Unanswered, W> for D {}

/// Bytes can be checked for being a valid `T`: zerocopy's `TryFromBytes`.
///
/// # Safety
/// If the answer `V` is given, `is_valid` is true only of bytes that are a `T`.
#[diagnostic::on_unimplemented(
    message = "view!: bytes cannot be checked for being a valid `{T}` [V318]",
    label = "no view of `{T}` is made of other elements",
    note = "help: `#[derive(zerocopy::TryFromBytes)]` on a type of your own, and for a type parameter the bound `zerocopy::TryFromBytes`; references, boxes and the like are never made of bytes"
)]
pub unsafe trait Checked<T, V = Valid, W = ()> {
    /// Whether these bytes, as many as a `T` has, are a valid `T`.
    fn is_valid(bytes: &[u8]) -> bool;
}
// SAFETY: V10, no type implements `Never`, so there is no such `T`.
#[diagnostic::do_not_recommend]
unsafe impl<T: Never, D, W> Checked<T, Unanswered, W> for D {
    fn is_valid(_: &[u8]) -> bool {
        false
    }
}
// SAFETY: V10, if the first bytes are a valid judge, all bytes are a valid `T`, as `Judges` promises.
#[diagnostic::do_not_recommend]
unsafe impl<T, D: Judges<T>> Checked<T> for D
where
    D::Judge: TryFromBytes,
{
    #[inline(always)]
    fn is_valid(bytes: &[u8]) -> bool {
        starts_with::<D::Judge>(bytes)
    }
}
// SAFETY: V10, `bytes` are as many as a `T` has.
#[diagnostic::do_not_recommend]
unsafe impl<T: TryFromBytes, D> Checked<T, Valid, u8> for D {
    #[inline(always)]
    fn is_valid(bytes: &[u8]) -> bool {
        starts_with::<T>(bytes)
    }
}
// SAFETY: V10, as of the judge.
#[diagnostic::do_not_recommend]
unsafe impl<T, D: Dtype<T>> Checked<T, Valid, i32> for JudgedBy<D>
where
    D::Judge: TryFromBytes,
{
    #[inline(always)]
    fn is_valid(bytes: &[u8]) -> bool {
        starts_with::<D::Judge>(bytes)
    }
}

/// Whether the first of these bytes are a valid `J`.
#[inline(always)]
fn starts_with<J: TryFromBytes>(bytes: &[u8]) -> bool {
    // The value is a copy of an element that stays where it is, so it must not be dropped.
    J::try_read_from_prefix(bytes).map(core::mem::forget).is_ok()
}
