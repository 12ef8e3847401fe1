//! Types only: no pointer, no unsafe.

pub(crate) mod align;
pub(crate) mod disjoint;
pub(crate) mod dispatch;
pub(crate) mod element;
pub(crate) mod family;
pub(crate) mod index;
pub(crate) mod number;
pub(crate) mod reshape;
pub(crate) mod shape;
pub(crate) mod staticness;
