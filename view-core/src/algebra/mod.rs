//! Types only: no pointer, no unsafe.

pub mod align;
pub mod disjoint;
pub mod element;
pub mod index;
pub mod number;
pub mod reshape;
pub mod shape;
