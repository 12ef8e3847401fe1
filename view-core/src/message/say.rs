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

/// The type in these bounds: no sentence is implemented for it.
#[derive(Debug)]
pub enum Refused {}

/// The answer that accepts.
#[derive(Debug)]
pub enum Accept {}
impl Sealed for Accept {}

/// The answers that refuse, by how many numbers their sentence has.
macro_rules! refusals {
    ($($(#[$doc:meta])* $Refusal:ident<$($N:ident),*>;)*) => {$(
        $(#[$doc])*
        #[derive(Debug)]
        pub struct $Refusal<Why, $($N),*>(PhantomData<(Why, $($N),*)>);
        impl<Why, $($N),*> Sealed for $Refusal<Why, $($N),*> {}
        impl<Why, $($N),*> Answer for $Refusal<Why, $($N),*> {
            const ACCEPTED: bool = false;
        }
        impl<Why, $($N),*> Heeds<$Refusal<Why, $($N),*>> for i32 {
            type Then = $Refusal<Why, $($N),*>;
        }
        impl<Why, $($N),*> Settles<$Refusal<Why, $($N),*>> for i32 {
            type Then = $Refusal<Why, $($N),*>;
        }
    )*};
}
refusals! {
    /// The answer that refuses, with the sentence `Why` about the numbers `N` and `M`.
    Refusal<N, M>;
    /// The same about one number.
    Refusal1<N>;
    /// The same about three.
    Refusal3<N, M, K>;
}

refused_with! {
    message = "view!: this cannot be checked, because a part of it is a type parameter, or a number of more than seven digits [V230]",
    label = "depends on a type parameter, or on a large number",
    note = "help: give the extents, or the element type, in the signature, or do this where they are known; a run-time extent has no such limit";
    /// An answer that accepts: [`Accept`]. A refusal is one under a condition that no type meets, so that rustc prints its sentence.
    pub trait Accepted: Sealed {}
    /// [`Accepted`], as a bound on a parameter that rustc infers. It has one implementation for all types, so rustc's messages do not list
    /// implementations.
    pub trait Allowed: Accepted {}
}
impl Accepted for Accept {}
impl<A: Accepted> Allowed for A {}

/// The type of a literal `0` that the macro writes for each check, and what the check asks. `u8` fits every answer, and asks nothing. A refusal
/// fits `i32` as well, so rustc cannot tell, falls back to `i32`, and prints the sentence.
///
/// A bound could not do this. In generic code an answer about a type parameter is neither [`Accept`] nor a refusal yet. A bound that holds
/// for it there would hold for refusals, too. Such a check is left to the time when the parameter is known: see
/// `error::reject`.
pub trait Heeds<A>: Sealed {
    /// What has to be [`Accepted`].
    type Then;
}
impl<A> Heeds<A> for u8 {
    type Then = Accept;
}
/// Literals for a list of answers, one for each.
pub trait HeedsAll<A> {}
impl HeedsAll<()> for () {}
/// In place of the answers, where another check has failed.
#[derive(Debug)]
pub enum Unasked {}
impl<K> HeedsAll<Unasked> for K {}
impl<A, Others, K: Heeds<A>, More: HeedsAll<Others>> HeedsAll<(A, Others)> for (K, More) where
    K::Then: Accepted
{
}

/// The same where unsafe code relies on the answer, so that what is settled is not asked again. The literal is `i32` for every answer that is
/// known, and `u8` only for those that depend on a type parameter. In methods, which have no literal, it is `()`: every answer counts.
pub trait Settles<A>: Sealed {
    /// What has to be [`Accepted`].
    type Then;
}
impl<A> Settles<A> for u8 {
    type Then = Accept;
}
impl<A> Settles<A> for () {
    type Then = A;
}
impl Settles<Accept> for i32 {
    type Then = Accept;
}

/// An answer as a value.
pub trait Answer: Sealed {
    /// Whether it is [`Accept`].
    const ACCEPTED: bool;
}
impl Answer for Accept {
    const ACCEPTED: bool = true;
}

/// A reason to refuse, which has a sentence for each axis.
pub trait About: Sealed {
    /// The sentence about axis `AXIS`.
    type Sentence<const AXIS: usize>;
}
