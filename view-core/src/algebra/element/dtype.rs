//! The type whose implementations of zerocopy's traits stand for an element.

/// Names the type whose implementations of zerocopy's traits say which bytes are a valid `T`.
///
/// With `Own` it is `T` itself. A type without such implementations needs another one.
///
/// # Safety
/// If `Judge` implements zerocopy's `FromBytes`, `IntoBytes` or `Immutable`, what that trait promises is true of `T`. `Judge` is no larger than
/// `T`. If the first bytes of a `T`, as many as `Judge` has, are a valid `Judge`, then all its bytes are a valid `T`.
#[diagnostic::on_unimplemented(
    message = "view!: `{Self}` does not say which bytes are a valid `{T}` [V319]",
    label = "`{T}` has no such dtype",
    note = "help: with `#[element(bytemuck)]` the type has to be `bytemuck::Pod`; leave it out, and casts ask zerocopy's traits"
)]
pub unsafe trait Dtype<T> {
    /// The type whose implementations count.
    type Judge;
}

/// A type whose own implementations count.
#[derive(Debug)]
pub enum Own {}

// The message of the trait says more than lists of dtypes and of `Pod` types, so no implementation is recommended.
// SAFETY: the judge of `T` is `T`.
#[diagnostic::do_not_recommend]
unsafe impl<T> Dtype<T> for Own {
    type Judge = T;
}

/// A type whose bytes are judged by the type `J`.
#[cfg(any(feature = "half", feature = "num-complex"))]
#[derive(Debug)]
pub struct As<J>(core::marker::PhantomData<J>);

/// A type that bytemuck knows to be plain old data.
#[cfg(feature = "bytemuck")]
#[derive(Debug)]
pub enum ByPod {}

// SAFETY: any bytes are a valid `Pod`, all its bytes are initialised, and it has no interior mutability, so all that zerocopy's traits
// promise is true of it. The judge `()` implements all of them.
#[cfg(feature = "bytemuck")]
#[diagnostic::do_not_recommend]
unsafe impl<T: bytemuck::Pod> Dtype<T> for ByPod {
    type Judge = ();
}
