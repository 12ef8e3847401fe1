//! How a type says why it refuses: a sentence about numbers in decimal, which nobody implements.

use crate::sealed::Sealed;
use core::marker::PhantomData;

/// Traits of which the compiler says the same where a type does not implement them: a proof in several steps reports its last one.
macro_rules! refused_with {
    (message = $message:literal, label = $label:literal, note = $note:literal; $($item:item)+) => {$(
        #[diagnostic::on_unimplemented(message = $message, label = $label, note = $note)]
        $item
    )+};
}
pub(crate) use refused_with;

/// The sentence that says what is wrong, about numbers in decimal. Every implementation asks for what nobody has.
pub trait Msg<N, Length>: Sealed {}
/// The same about one number.
pub trait Msg1<N>: Sealed {}
/// The same about three.
pub trait Msg3<N, Length, Left>: Sealed {}

/// What no sentence is ever implemented for.
#[derive(Debug)]
pub enum Refused {}

/// The answer to a question that is no reason to refuse.
#[derive(Debug)]
pub enum Accept {}
impl Sealed for Accept {}
/// The answer that refuses with the sentence `Why`, about the numbers of the list `N` in decimal.
#[derive(Debug)]
pub struct Reject<Why, N>(PhantomData<(Why, N)>);
impl<Why, N> Sealed for Reject<Why, N> {}

/// An answer that is no refusal.
#[diagnostic::on_unimplemented(
    message = "view!: this cannot be checked, because a part of the view is a type parameter",
    label = "depends on a type parameter",
    note = "help: give the extents, or the element type, in the signature, or do this where they are known"
)]
pub trait Accepted: Sealed {}
impl Accepted for Accept {}
/// An answer as a value.
pub trait Answer: Sealed {
    /// Whether it is no refusal.
    const ACCEPTED: bool;
}
impl Answer for Accept {
    const ACCEPTED: bool = true;
}
impl<Why, N> Answer for Reject<Why, N> {
    const ACCEPTED: bool = false;
}
impl<Why: Msg1<N>, N> Accepted for Reject<Why, (N, ())> {}
impl<Why: Msg<N, M>, N, M> Accepted for Reject<Why, (N, (M, ()))> {}
impl<Why: Msg3<N, M, K>, N, M, K> Accepted for Reject<Why, (N, (M, (K, ())))> {}
