//! Types, and the numbers that they stand for: no pointer. Unsafe code here is about numbers only: that they agree with their types (V15), that
//! loops visit each position once (V5), and what an element type promises of its bytes (V10, V17).

pub(crate) mod align;
pub(crate) mod disjoint;
pub(crate) mod dispatch;
pub(crate) mod element;
pub(crate) mod family;
pub(crate) mod index;
pub(crate) mod loops;
pub(crate) mod number;
pub(crate) mod pattern;
pub(crate) mod reshape;
pub(crate) mod shape;
pub(crate) mod staticness;
