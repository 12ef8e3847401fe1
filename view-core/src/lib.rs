#![doc = include_str!("../../README.md")]
#![no_std]
// Types are what this crate computes with: aliases for parts of one would only move it.
#![allow(clippy::type_complexity)]

#[cfg(feature = "alloc")]
extern crate alloc;
#[cfg(feature = "std")]
extern crate std;

mod access;
mod align;
mod aligned;
mod apart;
mod append;
#[cfg(feature = "alloc")]
mod array;
#[cfg(feature = "alloc")]
mod array_access;
mod assign;
mod axis_list;
mod base;
#[cfg(feature = "alloc")]
mod base_alloc;
#[cfg(feature = "bytes")]
mod base_bytes;
mod bits;
mod boundary;
mod cast;
mod cast_sentences;
mod cells;
mod contiguous;
#[cfg(feature = "alloc")]
mod copy;
mod countable;
mod course;
mod describe;
mod element;
#[cfg(feature = "num-complex")]
mod element_complex;
#[cfg(feature = "half")]
mod element_half;
mod element_zerocopy;
mod equal;
mod error;
mod extent;
mod field;
mod foreseen;
#[cfg(feature = "alloc")]
mod heap;
mod index;
mod iter;
mod lanes;
mod layout;
mod length;
mod macros;
mod member;
mod mode;
mod number;
mod operations;
mod outer;
mod overlap;
#[cfg(feature = "rayon")]
mod parallel;
#[cfg(feature = "alloc")]
mod pick;
mod print;
#[cfg(all(test, feature = "std"))]
mod proofs;
mod rank;
mod recast;
mod refuse;
mod reinterpret;
mod resize;
mod same_shape;
mod sealed;
mod shape;
mod sizes;
mod slices;
mod slicing;
mod spelled;
mod step;
mod stride;
mod stride_list;
mod tile_iter;
mod unfold;
mod unit;
mod validity;
mod view;
mod walk;
mod whole;
mod words;
mod zip;

pub use access::PerAxis;
pub use aligned::{Aligned, Alignment, A1, A16, A2, A32, A4, A64, A8};
#[cfg(feature = "alloc")]
pub use array::Array;
pub use cells::{HasAtomic, Settable};
pub use contiguous::{Contiguous, ContiguousRows};
pub use describe::{Description, Flags};
pub use element::Element;
#[cfg(feature = "num-complex")]
pub use element_complex::{ComplexF32, ComplexF64};
#[cfg(feature = "half")]
pub use element_half::F16;
pub use error::ViewError;
pub use extent::{Dyn, Extent};
pub use iter::{IndexedIter, Iter, IterMut};
pub use lanes::{Lanes, LanesMut};
pub use layout::{Layout, RowMajor, Strided};
pub use length::{Const, Length};
pub use operations::reshape::{Request, ReshapeOf, Rest};
pub use operations::{
    broadcast_together, try_broadcast_together, BroadcastOf, BroadcastWith, TileShape, TilesOf, WindowsOf,
};
pub use outer::{OuterIter, OuterIterMut};
pub use overlap::{may_share_memory, shares_memory, try_shares_memory, Footprint, Located};
#[cfg(feature = "rayon")]
pub use parallel::Parallel;
pub use rank::Rank;
pub use same_shape::SameShape;
pub use shape::Shape;
pub use tile_iter::{TileIter, TileIterMut};
pub use validity::Dtype;
pub use view::{View, ViewMut};
pub use view_macros::Element;
/// What the validity of bytes rests on, in the version that [`Element`] asks.
pub use zerocopy;
pub use zip::{Lockstep, Zip};

#[doc(hidden)]
pub mod __;
