#![doc = include_str!("../README.md")]
#![no_std]
// docs.rs builds with nightly, and says of each item which feature it needs.
#![cfg_attr(docsrs, feature(doc_cfg))]
// This crate computes with types; an alias for a part of a type would only move the complexity.
#![allow(clippy::type_complexity)]

#[cfg(feature = "alloc")]
extern crate alloc;
#[cfg(feature = "std")]
extern crate std;

mod algebra;
mod api;
mod checks;
mod dtype;
mod entry;
mod error;
mod message;
mod ops;
#[cfg(all(test, feature = "std"))]
mod proofs;
mod sealed;
mod view;

pub use algebra::element::dtype::Dtype;
pub use algebra::element::element::Element;
pub use algebra::element::scalar::Scalar;
pub use algebra::number::const_len::Length;
pub use algebra::number::constant::Const;
pub use algebra::pattern::{AxisGroups, AxisParts, Ellipsis};
pub use algebra::reshape::{Request, Rest};
pub use algebra::shape::extent::{AsExtent, Dyn, Extent, StaticExtent};
pub use algebra::shape::extent_ops::SameShape;
pub use algebra::shape::layout::{DynLayout, Layout, RowMajor, Strided};
pub use algebra::shape::rank::Rank;
pub use algebra::shape::shape::Shape;
pub use api::any_view::{AnyView, AnyViewMut};
pub use api::as_array::ArrayShape;
#[cfg(feature = "arrow")]
pub use api::bridges::arrow::lists::ArrowValue;
pub use api::bridges::c::{CView, CViewMut};
pub use api::cells::{HasAtomic, Settable};
pub use api::contiguous::{Contiguous, ContiguousRows};
pub use api::describe::{Description, Flags};
#[cfg(feature = "num-complex")]
pub use api::elements::complex::{ComplexF32, ComplexF64};
#[cfg(feature = "half")]
pub use api::elements::half::F16;
pub use api::iter::axes::{AxesIter, AxesIterMut, IndexedAxes};
pub use api::iter::chunks::{Chunks, ChunksMut};
pub use api::iter::each::Each;
pub use api::iter::elements::{Iter, IterMut};
pub use api::iter::family::Family;
pub use api::iter::indexed::{IndexedIter, IndexedIterMut};
pub use api::iter::indices::Indices;
pub use api::iter::lanes::{Lanes, LanesMut};
pub use api::iter::leading_axes::LeadingAxes;
pub use api::iter::lockstep::Lockstep;
pub use api::iter::outer::{OuterIter, OuterIterMut};
#[cfg(feature = "rayon")]
pub use api::iter::parallel::Parallel;
pub use api::iter::tile_iter::{TileIter, TileIterMut};
pub use api::iter::zip::Zip;
pub use api::iter::zipped::Zipped;
#[cfg(feature = "alloc")]
pub use api::order::sortable::Sortable;
pub use api::overlap::{may_share_memory, shares_memory, try_shares_memory, Footprint, Located};
#[cfg(feature = "alloc")]
pub use api::owned::array::Array;
#[cfg(feature = "alloc")]
pub use api::owned::join::{concatenate, stack, try_concatenate, try_stack};
pub use api::reduce::mean::Mean;
pub use api::reduce::pairwise::PairwiseSum;
pub use api::reduce::total_order::TotalOrder;
pub use checks::axes::{AxisOf, BroadcastOf, BroadcastWith, RankAtLeast, TileShape, TilesOf, WindowsOf};
pub use checks::bounds::AtLeast;
pub use dtype::{ByteOrder, ElementType, Kind};
pub use entry::aliases::{S1, S2, S3, S4, S5, S6};
pub use entry::names;
pub use entry::{errors, guide};
pub use error::ViewError;
pub use ops::broadcast::{broadcast_together, try_broadcast_together};
pub use ops::dynamic::{DynView, DynViewMut};
pub use ops::methods::{CastLayout, CastShape};
pub use ops::named_layouts::{AlignedLayout, PartLayout, StepLayout, TransposedLayout};
pub use ops::reshape::ReshapeOf;
pub use view::access::PerAxis;
pub use view::base::aligned::{Aligned, Alignment, A1, A16, A2, A32, A4, A64, A8};
pub use view::base::as_view::{AsView, AsViewMut};
pub use view::base::foreign::Foreign;
pub use view::view::{View, ViewMut};
pub use view_macros::Element;
/// The crate whose traits prove that bytes are valid, in the version that [`Element`] needs.
pub use zerocopy;

#[doc(hidden)]
pub use entry::private as __;
