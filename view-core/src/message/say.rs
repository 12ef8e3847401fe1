//! How types state a refusal: as a bound with a trait that has no implementations, whose `on_unimplemented` text is the sentence. Its
//! parameters are numbers in decimal.

use crate::sealed::Sealed;
use core::marker::PhantomData;

/// Gives several traits the same `on_unimplemented` text. If a proof has several steps, rustc reports the last one, so each step needs the
/// text.
macro_rules! refused_with {
    (message = $message:literal, label = $label:literal, note = $note:literal; $($item:item)+) => {$(
        #[diagnostic::on_unimplemented(message = $message, label = $label, note = $note)]
        $item
    )+};
}
pub(crate) use refused_with;

/// A sentence about two numbers in decimal. Its implementations have a bound that no type meets, and rustc reports that bound. Numbers of
/// eight digits and more, and numbers of very different length, have no implementation: rustc reports this trait.
#[diagnostic::on_unimplemented(
    message = "view!: refused with the sentence `{Self}` about the numbers `{N}` and `{Length}`",
    label = "refused",
    note = "help: such large numbers are not written out; the name of the sentence says what is wrong"
)]
pub trait Msg<N, Length>: Sealed {}
/// A sentence about one number.
#[diagnostic::on_unimplemented(
    message = "view!: refused with the sentence `{Self}` about the number `{N}`",
    label = "refused",
    note = "help: such large numbers are not written out; the name of the sentence says what is wrong"
)]
pub trait Msg1<N>: Sealed {}
/// A sentence about three numbers.
#[diagnostic::on_unimplemented(
    message = "view!: refused with the sentence `{Self}` about the numbers `{N}`, `{Length}` and `{Left}`",
    label = "refused",
    note = "help: such large numbers are not written out; the name of the sentence says what is wrong"
)]
pub trait Msg3<N, Length, Left>: Sealed {}

/// The type in these bounds: no sentence is implemented for it.
#[derive(Debug)]
pub enum Refused {}

/// The answer that accepts.
#[derive(Debug)]
pub enum Accept {}
impl Sealed for Accept {}
macro_rules! rejects {
    ($($(#[$doc:meta])* $Refusal:ident<$($N:ident),*>;)*) => {$(
        $(#[$doc])*
        #[derive(Debug)]
        pub struct $Refusal<Why, $($N),*>(PhantomData<(Why, $($N),*)>);
        impl<Why, $($N),*> Sealed for $Refusal<Why, $($N),*> {}
        impl<Why, $($N),*> Answer for $Refusal<Why, $($N),*> {
            const ACCEPTED: bool = false;
        }
    )*};
}
rejects! {
    /// The answer that refuses, with the sentence `Why` about the numbers `N` and `M`.
    Refusal<N, M>;
    /// The same about one number.
    Refusal1<N>;
    /// The same about three.
    Refusal3<N, M, K>;
}

/// The answer is [`Accept`].
#[diagnostic::on_unimplemented(
    message = "view!: this cannot be checked, because a part of it is a type parameter",
    label = "depends on a type parameter",
    note = "help: give the extents, or the element type, in the signature, or do this where they are known"
)]
pub trait Accepted: Sealed {}
impl Accepted for Accept {}
/// An answer as a value.
pub trait Answer: Sealed {
    /// Whether it is [`Accept`].
    const ACCEPTED: bool;
}
impl Answer for Accept {
    const ACCEPTED: bool = true;
}
