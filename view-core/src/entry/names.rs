//! Names that compile errors print.
//!
//! An error of `view!` starts with a sentence. Behind it, rustc prints the trait bound that the sentence comes from, with types such as
//! `At<…>` for an index, and `Fits` for an index that is on its axis. These types are not part of the public interface, and may change in
//! any version. They are exported because rustc prints a type by its short name only if a program can reach it. It prints a method behind the
//! module of its implementation, so these modules are exported, too.

#[doc(hidden)]
pub use crate::algebra::align::evidence::{AlignOf, Natural, OpaqueAlign};
#[doc(hidden)]
pub use crate::algebra::element::nested::Nested;
#[doc(hidden)]
pub use crate::algebra::element::validity::{AnyBits, Frozen, Initialised, Reads, Rewrites, Valid};
#[doc(hidden)]
pub use crate::algebra::index::{
    Ahead, All, Anywhere, At, AtEnd, Behind, Between, Counted, Divided, Ends, Every, Exactly, ItemList,
    Longer, Mixed, New, OnAxis, Onward, Open, Ordered, Pick, PickEnd, Runtime, Shorter, Span, Stepping,
    Through, Trim,
};
#[doc(hidden)]
pub use crate::algebra::number::const_len::Lit;
#[doc(hidden)]
pub use crate::algebra::number::{Fails, Holds};
#[doc(hidden)]
pub use crate::algebra::reshape::{Gap, NewAxis, NewOne, NewZero};
#[doc(hidden)]
pub use crate::algebra::shape::answer::*;
#[doc(hidden)]
pub use crate::algebra::shape::decimal::{Big, Dec4, Dec5, Dec6, Dec7};
#[doc(hidden)]
pub use crate::algebra::shape::extent_ops::{
    AnyLength, AxesEnd, Conjunction, EqualExtents, EqualTo, StaticLength,
};
#[doc(hidden)]
pub use crate::algebra::shape::rank::R;
#[doc(hidden)]
pub use crate::algebra::shape::step::*;
#[doc(hidden)]
pub use crate::algebra::shape::stride::{
    Added, DynStride, Enclosing, Negated, NoStride, Scaled, SizeOf, StrideBytes,
};
#[doc(hidden)]
pub use crate::algebra::staticness::{AllStatic, SomeDynamic};
#[doc(hidden)]
pub use crate::api::contiguous::{Dense, DenseRows, LastPacked, Packed, Spans, Unused};
#[cfg(not(feature = "rayon"))]
#[doc(hidden)]
pub use crate::api::iter::no_rayon::FeatureRayon;
#[doc(hidden)]
pub use crate::api::iter::zipped::operand::{Named, Opened, Unwalkable};
#[doc(hidden)]
pub use crate::api::iter::{axes, chunks, lanes, outer, tile_iter, zip, zipped};
#[doc(hidden)]
pub use crate::api::operand::{Shared, Unique};
#[doc(hidden)]
pub use crate::api::{assign, cells, contiguous};
#[doc(hidden)]
pub use crate::checks::axes::*;
#[doc(hidden)]
pub use crate::checks::bounds::*;
#[doc(hidden)]
pub use crate::checks::extents::Asked;
#[doc(hidden)]
pub use crate::checks::overlap::*;
#[doc(hidden)]
pub use crate::message::axes::*;
#[doc(hidden)]
pub use crate::message::bounds::*;
#[doc(hidden)]
pub use crate::message::casts::*;
#[doc(hidden)]
pub use crate::message::overlap::*;
#[doc(hidden)]
pub use crate::message::say::{
    Accept, Accepted, Allowed, Heeds, HeedsAll, Refusal, Refusal1, Refusal3, Refused,
};
#[doc(hidden)]
pub use crate::ops::field::Field;
#[doc(hidden)]
pub use crate::ops::several::plan::Plan;
#[doc(hidden)]
pub use crate::ops::several::plan_slices;
#[doc(hidden)]
pub use crate::ops::several::several::*;
#[doc(hidden)]
pub use crate::ops::{
    broadcast, cast, diagonal, field, flip, operations, reshape, split, static_ops, transpose, unit_axes,
    with_shape,
};
#[doc(hidden)]
pub use crate::view::base::lend::{Lend, Lent};
#[doc(hidden)]
pub use crate::view::slice_any::Slices;
#[doc(hidden)]
pub use crate::view::slice_claims::{ClaimHolds, Ending, Includes, Inward, Prechecked, Reaches};
#[doc(hidden)]
pub use crate::view::slice_static::WithStrides;
