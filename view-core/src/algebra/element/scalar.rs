//! Elements that run time knows, and their dtypes.

use crate::algebra::element::dtype::{Judges, Numeral};
use crate::algebra::element::element::Element;
use crate::dtype::ElementType;

/// An element that is a number, or a `bool`, and that run time, other languages and files know by its kind, its byte order and its size: all
/// primitive numbers, those of zerocopy with a byte order, and `f16`, `bf16` and complex floats under their features.
#[diagnostic::on_unimplemented(
    message = "view!: `{Self}` is no number that other languages know [V321]",
    label = "there is no dtype for `{Self}`",
    note = "help: numbers and `bool`s have a dtype; a view of structs is cast to numbers, `.as<u8>`, and those of an `AnyView` are read from `.as_bytes()`: `.downcast::<u8, shape![…]>()`, then `view!(bytes.as<…>)`"
)]
pub trait Scalar: Element + Numeral {}
#[diagnostic::do_not_recommend]
impl<T: Element + Numeral> Scalar for T {}

impl ElementType {
    /// The dtype of `T`.
    pub const fn of<T: Element>() -> Self {
        Self::stated(<T::Dtype as Judges<T>>::DTYPE, size_of::<T>())
    }

    /// That of a number, which states it.
    pub(crate) const fn of_scalar<T: Scalar>() -> Self {
        Self::stated(T::DTYPE, size_of::<T>())
    }
}
