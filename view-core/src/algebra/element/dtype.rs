//! The type whose implementations of zerocopy's traits stand for an element.

use crate::dtype::{ByteOrder, Kind, KindAndOrder};
use crate::sealed::markers;

/// Names the type whose implementations of zerocopy's traits say which bytes are a valid `T`.
///
/// A type without such implementations needs another one that stands in for it.
///
/// # Safety
/// If `Judge` implements zerocopy's `FromBytes`, `IntoBytes` or `Immutable`, what that trait promises is true of `T`. `Judge` is no larger than
/// `T`. If the first bytes of a `T`, as many as `Judge` has, are a valid `Judge`, then all its bytes are a valid `T`. `DTYPE` is that of
/// `Numeral`, or [`Kind::Opaque`].
#[diagnostic::on_unimplemented(
    message = "view!: `{Self}` does not say which bytes are a valid `{T}` [V319]",
    label = "`{T}` has no such dtype",
    note = "help: with `#[element(bytemuck)]` the type has to be `bytemuck::Pod`; leave it out, and casts ask zerocopy's traits"
)]
pub unsafe trait Dtype<T> {
    /// The type whose implementations count.
    type Judge;
    /// The kind and the byte order: those of [`Numeral`] if it is one, else [`Kind::Opaque`].
    #[doc(hidden)]
    const DTYPE: KindAndOrder = OPAQUE;
}

/// What [`Element::Dtype`](crate::Element) can be: [`Own`], [`OwnNumber`], or [`JudgedBy<D>`](JudgedBy) with a [`Dtype`].
///
/// # Safety
/// What [`Dtype`] promises of its `Judge` is true of `Judge`, and of `StandIn`. `DTYPE` is that of [`Numeral`], or [`Kind::Opaque`].
pub unsafe trait Judges<T> {
    /// The type whose implementations count.
    type Judge;
    /// The same if it is another type than `T`, else a type without such implementations.
    type StandIn;
    /// What run time knows of the type.
    const DTYPE: KindAndOrder = OPAQUE;
}

markers! {
    /// A type whose own implementations count.
    Own;
    /// A number, whose own implementations count.
    OwnNumber;
    /// A type with a judge that the [`Dtype`] `D` names.
    JudgedBy<D>;
    /// In place of a stand-in, where there is none. It implements none of zerocopy's traits.
    NoStandIn;
}

// The message of the trait says more than lists of dtypes and of `Pod` types, so no implementation is recommended.
// SAFETY: the judge of `T` is `T`. `NoStandIn` implements none of the traits, so nothing is promised of it.
#[diagnostic::do_not_recommend]
unsafe impl<T> Judges<T> for Own {
    type Judge = T;
    type StandIn = NoStandIn;
}
// SAFETY: as for `Own`.
#[diagnostic::do_not_recommend]
unsafe impl<T: Numeral> Judges<T> for OwnNumber {
    type Judge = T;
    type StandIn = NoStandIn;
    const DTYPE: KindAndOrder = T::DTYPE;
}
// SAFETY: `Dtype` promises it of `D`.
unsafe impl<T, D: Dtype<T>> Judges<T> for JudgedBy<D> {
    type Judge = D::Judge;
    type StandIn = D::Judge;
    const DTYPE: KindAndOrder = D::DTYPE;
}

/// A type whose bytes are judged by the type `J`.
#[cfg(any(feature = "half", feature = "num-complex"))]
pub struct As<J>(core::marker::PhantomData<J>);

/// A type that bytemuck knows to be plain old data.
#[cfg(feature = "bytemuck")]
pub type ByPod = JudgedBy<PlainData>;

/// The dtype of such a type.
#[cfg(feature = "bytemuck")]
pub enum PlainData {}

// SAFETY: any bytes are a valid `Pod`, all its bytes are initialised, and it has no interior mutability, so all that zerocopy's traits
// promise is true of it. The judge `()` implements all of them.
#[cfg(feature = "bytemuck")]
#[diagnostic::do_not_recommend]
unsafe impl<T: bytemuck::Pod> Dtype<T> for PlainData {
    type Judge = ();
}

/// What is said of elements that are no [`Scalar`].
pub(crate) const OPAQUE: KindAndOrder = (Kind::Opaque, ByteOrder::None);

/// A number, or a `bool`, of which run time knows the kind and the byte order: what makes an element a [`Scalar`](crate::Scalar).
///
/// # Safety
/// `DTYPE` is true of the type. It has no padding and no interior mutability, and any bytes that are a valid value of one type with this kind,
/// byte order and size are the same value of every other one. The kind is not [`Kind::Opaque`]. If the type is `Clone`, a clone is a copy of its
/// bytes; if it is `PartialEq`, a comparison has no effect but the answer, and integers and `bool`s are equal if their bytes are (V35).
pub unsafe trait Numeral {
    /// The kind and the byte order.
    const DTYPE: KindAndOrder;
}
