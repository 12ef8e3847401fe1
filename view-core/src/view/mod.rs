//! Views, and how they are sliced. On the floors below there is no pointer.

pub(crate) mod access;
pub(crate) mod base;
pub(crate) mod element;
pub(crate) mod get;
pub(crate) mod place;
pub(crate) mod settled;
pub(crate) mod slice_any;
pub(crate) mod slice_claims;
pub(crate) mod slice_impls;
pub(crate) mod slice_static;
pub(crate) mod with_strides;
// Named after what it holds, as its floor is.
#[allow(clippy::module_inception)]
pub(crate) mod view;
