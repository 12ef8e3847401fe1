//! The names that expansions of the macros use. They are not part of the public interface, and may change in any version.

pub use crate::__digits as digits;
pub use crate::__measured as measured;
pub use crate::__member as member;
pub use crate::algebra::align::evidence::{AlignOf, OpaqueAlign};
#[cfg(feature = "bytemuck")]
pub use crate::algebra::element::dtype::ByPod;
pub use crate::algebra::element::dtype::{JudgedBy, Own};
pub use crate::algebra::index::*;
pub use crate::algebra::loops::items::{Fixed, Moving};
pub use crate::algebra::loops::linear::{loop_variable, Linear, LoopVariable};
pub use crate::algebra::loops::members::{values, Members};
pub use crate::algebra::loops::sweep::{Start, Sweep, Until};
pub use crate::algebra::number::const_len::*;
pub use crate::algebra::number::constant::Const;
pub use crate::algebra::number::measure::Measured;
pub use crate::algebra::number::names::*;
pub use crate::algebra::number::{UInt, UTerm, B0, B1};
pub use crate::algebra::pattern::{Called, Ellipsis};
pub use crate::algebra::reshape::{Gap, NewAny, NewAxis, NewOne, NewZero, Rest};
pub use crate::algebra::shape::decimal::{Big, Dec4, Dec5, Dec6, Dec7};
pub use crate::algebra::shape::extent::Dyn;
pub use crate::algebra::shape::layout::{Cut, Rows};
pub use crate::algebra::shape::readable::Readable;
pub use crate::algebra::shape::step::*;
pub use crate::algebra::shape::stride::{SizeOf, StrideBytes};
pub use crate::api::iter::each::{all_fit, each};
pub use crate::api::iter::family::{family, try_family};
pub use crate::api::iter::zipped::{first_argument, first_attempt};
pub use crate::checks::overlap::{Pair, PairFrom, Stated};
pub use crate::entry::aliases::*;
pub use crate::message::axes::MsgUnmerged;
pub use crate::message::bounds::{
    BackPast, CountPast, Crossing, DownStartPast, EndPast, MinusZero, Order, OrderBack, OrderDown,
    OrderDownBack, StartPast, StopPast,
};
pub use crate::message::say::Accept;
pub use crate::ops::field::{AlignedAt, AnyOffset, Field, Name, PackedAt, Placement};
pub use crate::ops::member::{nowhere, Member};
pub use crate::ops::several::several::*;
pub use crate::view::base::lend::{Base, BaseMut, Lent};
pub use crate::view::element::{element, element_mut};
pub use crate::view::settled::{Everything, Foremost};
pub use crate::view::slice_claims::{Ending, Includes, Inward, Reaches};
pub use crate::view::with_strides::{ViewMutWithStrides, ViewWithStrides};
pub use core::compile_error;
pub use core::mem::{align_of, offset_of, size_of};
pub use core::option::Option::{None, Some};
pub use core::primitive::{bool, f32, f64, i16, i32, i64, i8, u16, u32, u64, u8, usize};
pub use core::ptr::null_mut;
pub use core::result::Result::{Err, Ok};
pub use typenum::consts::*;
pub use view_macros::{expand_at, expand_shape, expand_try_view, expand_try_zip, expand_view, expand_zip};
#[cfg(feature = "__tests")]
pub use view_macros::{expand_verdict, number_cases};
pub use zerocopy::{big_endian, little_endian, BigEndian, LittleEndian};

/// The traits whose methods an expansion calls. An expansion imports them without names, so they cannot conflict with the user's.
pub mod methods {
    pub use crate::api::iter::zipped::operand::{Named as _, Opened as _, Unwalked as _, Walked as _};
    pub use crate::ops::diagonal::AnyDiagonal as _;
    pub use crate::ops::operations::{Operations as _, SharedOperations as _};
    pub use crate::view::base::lend::Lend as _;
    pub use crate::view::settled::Settled as _;
    pub use crate::view::slice_any::Slices as _;
    pub use crate::view::slice_claims::{Precheck as _, Require as _};
}

/// For the tests: the traits with which `view!` checks an index of a static view, so that a program that compiles can ask for the outcome.
#[cfg(feature = "__tests")]
pub mod query {
    pub use crate::algebra::shape::stored::Stored;
    pub use crate::algebra::shape::stride_list::StrideList;
    pub use crate::checks::bounds::Fits;
    pub use crate::view::slice_static::Select;
}

/// The types of optional crates that dtype codes name.
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

/// `Ok`, for an operation of `try_view!` that cannot fail. It fixes the error type.
#[inline(always)]
pub fn ok<V>(view: V) -> Result<V, ViewError> {
    Ok(view)
}

/// The end of a list. Its argument is a block in which the macro writes a refusal.
pub type Nil<const REFUSAL: usize> = ();

/// The type `T`. Where an expansion writes this, rustc's errors point at the tokens of `T`.
pub type Itself<T> = T;

/// A positive step that is known at run time.
#[inline(always)]
pub fn step(step: usize) -> StepValue {
    StepValue::Up(step)
}

/// A negative step that is known at run time, without its sign.
#[inline(always)]
pub fn step_back(step: usize) -> StepValue {
    StepValue::Down(step)
}
