//! What the macros' expansions name. Not part of the public interface: no promise is made about it.

pub use crate::algebra::index::*;
pub use crate::algebra::number::const_len::*;
pub use crate::algebra::shape::extent::Dyn;
pub use crate::checks::overlap::{certain, Certain, Pair, PairFrom, Quoted};
// `typenum` has these two as well; the glob imports would be ambiguous.
pub use crate::__measured as measured;
pub use crate::__member as member;
pub use crate::algebra::align::evidence::{AlignOf, OpaqueAlign};
#[cfg(feature = "bytemuck")]
pub use crate::algebra::element::dtype::ByPod;
pub use crate::algebra::element::dtype::Own;
pub use crate::algebra::number::const_len::{U2047, U2048};
pub use crate::algebra::number::literal::*;
pub use crate::algebra::number::measure::Measured;
pub use crate::algebra::number::nat::Literal;
pub use crate::algebra::number::{UInt, UTerm, B0, B1};
pub use crate::algebra::reshape::{Any, Gap, NewAxis, NewOne, NewZero, Rest};
pub use crate::algebra::shape::step::*;
pub use crate::algebra::shape::stride::{Bytes, SizeOf};
pub use crate::checks::bounds::{
    BackPast, CountPast, Crossing, DownStartPast, EndPast, IndexPast, MinusZero, Order, OrderBack, StartPast,
    StopPast,
};
pub use crate::entry::aliases::*;
pub use crate::ops::field::{AlignedAt, AnyOffset, Field, Name, PackedAt, Placement};
pub use crate::ops::member::{nowhere, Member};
pub use crate::view::slice_claims::{Ending, Includes, Inward, Reaches};
pub use core::compile_error;
pub use core::mem::{align_of, offset_of, size_of};
pub use core::option::Option::{None, Some};
pub use core::primitive::{bool, f32, f64, i16, i32, i64, i8, u16, u32, u64, u8, usize};
pub use core::ptr::null_mut;
pub use core::result::Result::{Err, Ok};
pub use typenum::consts::*;
#[cfg(feature = "__tests")]
pub use view_macros::expand_verdict;
pub use view_macros::{expand_shape, expand_try_view, expand_view};
pub use zerocopy::{big_endian, little_endian, BigEndian, LittleEndian};

/// The traits whose methods an expansion calls. They come into scope without their names.
pub mod methods {
    pub use crate::ops::static_ops::{Operations as _, SharedOperations as _};
    pub use crate::view::base::lend::Lend as _;
    pub use crate::view::slice_any::Slices as _;
    pub use crate::view::slice_claims::{Precheck as _, Require as _};
}

/// For the tests: what `view!` asks the types about one index of a static view, so that it can be asked in a program that
/// compiles.
#[cfg(feature = "__tests")]
pub mod query {
    pub use crate::algebra::shape::stored::Stored;
    pub use crate::algebra::shape::stride_list::StrideList;
    pub use crate::checks::bounds::Fits;
    pub use crate::view::slice_static::Select;
}

/// What dtype codes of crates behind features name.
pub mod codes {
    #[cfg(feature = "num-complex")]
    pub use crate::api::elements::complex::{ComplexF32, ComplexF64};
    #[cfg(feature = "half")]
    pub use crate::api::elements::half::F16;
    #[cfg(feature = "half")]
    pub use half::f16;
    #[cfg(feature = "num-complex")]
    pub use num_complex::{Complex32, Complex64};
}

use crate::error::ViewError;

/// The result of an operation of `try_view!` that cannot fail.
#[inline(always)]
pub fn ok<V>(view: V) -> Result<V, ViewError> {
    Ok(view)
}

/// The end of a list, where a refusal stands.
pub type Nothing<const REFUSAL: usize> = ();

/// A type, where another is spelled: rustc points at it.
pub type Itself<T> = T;

/// A run-time step upwards.
#[inline(always)]
pub fn step(step: usize) -> StepValue {
    StepValue::Up(step)
}

/// A run-time step downwards.
#[inline(always)]
pub fn step_back(step: usize) -> StepValue {
    StepValue::Down(step)
}
