//! Which bytes are valid elements: zerocopy's traits, with the messages of this crate.

use crate::algebra::element::dtype::Dtype;
use crate::algebra::element::element::Element;
use crate::sealed::Sealed;
use zerocopy::{FromBytes, Immutable, IntoBytes, TryFromBytes};

/// The type whose implementations of zerocopy's traits say which bytes are a valid `T`.
type Judge<T> = <<T as Element>::Dtype as Dtype<T>>::Judge;

/// Its bytes can be read through a shared view of other elements: zerocopy's `IntoBytes` and `Immutable`.
///
/// # Safety
/// What these two traits promise is true of it.
#[diagnostic::on_unimplemented(
    message = "view!: `{Self}` cannot be seen as other elements: some of its bytes may be padding, or change behind a shared view [V313]",
    label = "the bytes of `{Self}` are not known to be initialised and constant",
    note = "help: for a type of your own without padding, cells or pointers `#[derive(zerocopy::IntoBytes, zerocopy::Immutable)]` says so; `.field(…)` reaches one field; cells and atomics are made of a cast view, with `.as_cells()` and `.as_atomic()`"
)]
pub unsafe trait ReadableBytes {}
// SAFETY: V10, the bound promises this of the judge, and `Dtype` promises that it is then true of `T`.
#[diagnostic::do_not_recommend]
unsafe impl<T: Element> ReadableBytes for T where Judge<T>: IntoBytes + Immutable {}

/// Its bytes can be read and written through a unique view of other elements: zerocopy's `IntoBytes` and `FromBytes`.
///
/// # Safety
/// What these two traits promise is true of it.
#[diagnostic::on_unimplemented(
    message = "view!: `{Self}` cannot be written as other elements: some bytes are no valid `{Self}`, or padding [V314]",
    label = "what is written might not be a `{Self}`",
    note = "help: a shared view, without `mut`, only reads; for a type of your own that takes any bytes, and has no padding, `#[derive(zerocopy::FromBytes, zerocopy::IntoBytes)]`"
)]
pub unsafe trait RewritableBytes {}
// SAFETY: V10, the bound promises this of the judge, and `Dtype` promises that it is then true of `T`.
#[diagnostic::do_not_recommend]
unsafe impl<T: Element> RewritableBytes for T where Judge<T>: IntoBytes + FromBytes {}

/// A type that `T`s are read as: `T` is [`ReadableBytes`]. The bound is on the target type, because the caret has to be under it.
///
/// # Safety
/// `T` is readable.
pub unsafe trait Reads<T> {}
// SAFETY: V10, the bound requires it.
unsafe impl<T: ReadableBytes, U> Reads<T> for U {}

/// A type that `T`s are written as: `T` is [`RewritableBytes`].
///
/// # Safety
/// `T` is rewritable.
pub unsafe trait Rewrites<T> {}
// SAFETY: V10, the bound requires it.
unsafe impl<T: RewritableBytes, U> Rewrites<T> for U {}

/// The answer that bytes are valid for some type. The next question about that type is a projection of it: without an answer
/// rustc does not evaluate the next question, so one mistake is one error.
pub trait Answered: Sealed {
    /// The question itself.
    type Ask<A>;
}
/// The only answer.
#[derive(Debug)]
pub enum Valid {}
impl Sealed for Valid {}
impl Answered for Valid {
    type Ask<A> = A;
}
/// The answer that is never given. The questions have an implementation for it that never holds: with only one implementation, rustc would
/// assume that it applies, and report its conditions instead of the question.
#[derive(Debug)]
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
    note = "help: a unique view gives cells and atomics, with `.as_cells()` and `.as_atomic()`; for a type of your own without them `#[derive(zerocopy::Immutable)]`"
)]
pub unsafe trait Frozen<V = Valid> {}
// SAFETY: V10, the bound promises this of the judge, and `Dtype` promises that it is then true of `T`.
#[diagnostic::do_not_recommend]
unsafe impl<T: Element, V: Answered> Frozen<V> for T where V::Ask<Judge<T>>: Immutable {}

/// Every byte of it is initialised: zerocopy's `IntoBytes`.
///
/// # Safety
/// If the answer `V` is given, what `IntoBytes` promises is true of it.
#[diagnostic::on_unimplemented(
    message = "view!: `{Self}` would write padding, which is not initialised, over other elements [V316]",
    label = "some bytes of `{Self}` may be padding",
    note = "help: a shared view, without `mut`, only reads; for a type of your own without padding `#[derive(zerocopy::IntoBytes)]`"
)]
pub unsafe trait Initialised<V = Valid> {}
// SAFETY: V10, the bound promises this of the judge, and `Dtype` promises that it is then true of `T`.
#[diagnostic::do_not_recommend]
unsafe impl<T: Element, V: Answered> Initialised<V> for T where V::Ask<Judge<T>>: IntoBytes {}

/// Every pattern of bits is a valid `T`: zerocopy's `FromBytes`. The bound is on the dtype of `T`, which only an element has, so rustc
/// reports nothing here for a `T` that is not an element.
///
/// # Safety
/// If the answer `V` is given, every pattern of as many bits as a `T` has is a valid `T`.
#[diagnostic::on_unimplemented(
    message = "view!: not every bit pattern is a valid `{T}` [V317]",
    label = "some bytes are no `{T}`",
    note = "help: `try_view!(… .as<…>)` looks at every element of a type with zerocopy's `TryFromBytes`, which no reference or pointer has; for a type of your own that takes any bytes `#[derive(zerocopy::FromBytes)]`"
)]
pub unsafe trait AnyBits<T, V = Valid> {}
// SAFETY: V10, `FromBytes` promises this of the judge, and `Dtype` promises that it is then true of `T`.
#[diagnostic::do_not_recommend]
unsafe impl<T, D: Dtype<T>> AnyBits<T, Valid> for D where D::Judge: FromBytes {}
// SAFETY: V10, no type implements `Never`, so there is no such `T`.
#[diagnostic::do_not_recommend]
unsafe impl<T: Never, D> AnyBits<T, Unanswered> for D {}

/// Bytes can be checked for being a valid `T`: zerocopy's `TryFromBytes`.
///
/// # Safety
/// If the answer `V` is given, `is_valid` is true only of bytes that are a `T`.
#[diagnostic::on_unimplemented(
    message = "view!: bytes cannot be checked for being a valid `{T}` [V318]",
    label = "no view of `{T}` is made of other elements",
    note = "help: `#[derive(zerocopy::TryFromBytes)]` on a type of your own; references, boxes and the like are never made of bytes"
)]
pub unsafe trait Checked<T, V = Valid> {
    /// Whether these bytes, as many as a `T` has, are a valid `T`.
    fn is_valid(bytes: &[u8]) -> bool;
}
// SAFETY: V10, no type implements `Never`, so there is no such `T`.
#[diagnostic::do_not_recommend]
unsafe impl<T: Never, D> Checked<T, Unanswered> for D {
    fn is_valid(_: &[u8]) -> bool {
        false
    }
}
// SAFETY: V10, zerocopy reads the first bytes as the judge. If they are a valid judge, all bytes are a valid `T`, as `Dtype` promises.
#[diagnostic::do_not_recommend]
unsafe impl<T, D: Dtype<T>> Checked<T, Valid> for D
where
    D::Judge: TryFromBytes,
{
    #[inline(always)]
    fn is_valid(bytes: &[u8]) -> bool {
        // The value is a copy of an element that stays where it is, so it must not be dropped.
        D::Judge::try_read_from_prefix(bytes)
            .map(core::mem::forget)
            .is_ok()
    }
}
