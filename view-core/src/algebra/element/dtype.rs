//! The type whose implementations of zerocopy's traits stand for an element.

/// Says by whose implementations of zerocopy's traits the bytes of a `T` are judged, for types that have none themselves.
///
/// `Own` is the implementation for types that have them.
///
/// # Safety
/// What zerocopy's `FromBytes`, `IntoBytes` and `Immutable` promise of `Judge`, where it implements them, is true of `T`. It is no
/// larger than `T`, and where its bytes, the first of `T`'s, are a valid `Judge`, they all are a valid `T`.
pub unsafe trait Dtype<T> {
    /// The type whose implementations count.
    type Judge;
}

/// A type whose own implementations count.
#[derive(Debug)]
pub enum Own {}

// SAFETY: what is promised of `T` is true of `T`.
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

// SAFETY: any bytes are a `Pod`, all of its bytes are initialised, and there is no interior mutability in it; the judge says so
// of everything.
#[cfg(feature = "bytemuck")]
unsafe impl<T: bytemuck::Pod> Dtype<T> for ByPod {
    type Judge = ();
}
