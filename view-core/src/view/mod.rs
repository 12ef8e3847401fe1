//! Unsafe begins: views, and how they are sliced.

pub mod access;
pub mod base;
pub mod slice_any;
pub mod slice_claims;
pub mod slice_impls;
pub mod unfolded;
// Named after what it holds, as its floor is.
#[allow(clippy::module_inception)]
pub mod view;
