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
pub enum Refused {}

/// The answer that accepts.
pub enum Accept {}
impl Sealed for Accept {}

/// An answer that does not depend on a type parameter.
macro_rules! known {
    ([$($param:tt)*] $Answer:ty) => {
        impl<$($param)*> $crate::message::say::Told for $Answer {
            type Answer = Self;
        }
        // rustc would list all of these.
        #[diagnostic::do_not_recommend]
        impl<$($param)*> $crate::message::say::Known<Self> for $Answer {}
    };
}
pub(crate) use known;
known!([] Accept);

/// The answers that refuse, by how many numbers their sentence has.
macro_rules! refusals {
    ($($(#[$doc:meta])* $Refusal:ident<$($N:ident),*>;)*) => {$(
        $(#[$doc])*
        pub struct $Refusal<Why, $($N),*>(PhantomData<(Why, $($N),*)>);
        impl<Why, $($N),*> Sealed for $Refusal<Why, $($N),*> {}
        impl<Why, $($N),*> Answer for $Refusal<Why, $($N),*> {
            const ACCEPTED: bool = false;
        }
        known!([Why, $($N),*] $Refusal<Why, $($N),*>);
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

/// Gives traits the text that says what to do if a check depends on a type parameter.
macro_rules! cannot_be_checked {
    ($($item:item)+) => {
        $crate::message::say::refused_with! {
            message = "view!: this cannot be checked, because a part of it is a type parameter, or a number of more than seven digits [V230]",
            label = "depends on a type parameter, or on a large number",
            note = "help: what works in a generic function: literals in the macro, `view!(v.windows[3])`; run-time extents, `v.windows_of::<shape![Dyn]>([3])`, `split_at_dyn`, or `.with_shape::<shape![Dyn]>()` before it; a bound, `shape![3]: WindowsOf<S>`";
            $($item)+
        }
    };
}
pub(crate) use cannot_be_checked;

cannot_be_checked! {
    /// An answer that accepts: [`Accept`]. A refusal is one under a condition that no type meets, so that rustc prints its sentence.
    pub trait Accepted: Sealed {}
    /// [`Accepted`], as a bound on a parameter that rustc infers. It has one implementation for all types, so rustc's messages do not list
    /// implementations.
    pub trait Allowed: Accepted {}
}
impl Accepted for Accept {}

/// An answer.
pub trait Told: Sealed {
    /// It, where it is known.
    type Answer;
}
cannot_be_checked! {
    /// An answer that is known, `X`. Conditions of public bounds ask this first, then that `X` is [`Accepted`].
    ///
    /// In generic code rustc finds no `X`, so it cannot suggest the condition as a bound: nobody could write it, since its names are hidden.
    pub trait Known<X>: Told {}
}
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
pub enum Unasked {}
impl<K> HeedsAll<Unasked> for K {}
impl<A, Others, K: Heeds<A>, More: HeedsAll<Others>> HeedsAll<(A, Others)> for (K, More) where
    K::Then: Accepted
{
}

cannot_be_checked! {
    /// A list of answers that are known, and all [`Accepted`].
    pub trait AllAccepted {}
}
impl AllAccepted for () {}
impl<A: Told<Answer = X> + Known<X>, X: Accepted, Others: AllAccepted> AllAccepted for (A, Others) {}

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

/// Literals for a list of answers, one for each, as [`Settles`] has them.
pub trait SettlesAll<A> {}
impl SettlesAll<()> for () {}
impl<A, Others, K: Settles<A>, More: SettlesAll<Others>> SettlesAll<(A, Others)> for (K, More) where
    K::Then: Accepted
{
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
