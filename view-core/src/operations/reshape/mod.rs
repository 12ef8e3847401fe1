//! Another shape for the same elements, in the same order, without a copy.
//!
//! NumPy's rule: walking from the left, axes of the old and of the new shape are paired off in groups of equal products. The
//! old axes of a group have to be one run of equidistant elements, which the new ones then divide. Axes of
//! extent 1 are in nobody's way. What NumPy would copy silently is refused.

mod cancel;
mod case;
mod layout;
mod methods;
mod old;
mod outcome;
mod request;
mod rests;
mod rule;
mod walk;

pub use cancel::{Alike, Factors, Null, Opaque};
pub(super) use case::agree;
pub use case::{Ask, Case, Known, Unknown, Walkable};
pub use layout::{strides, Reshape};
pub use methods::{NewLayout, NewShape, ReshapeOf};
pub use old::{Join, Old, Olds, Run, Thin, Void};
pub use request::{Request, Rest};
pub use rests::{Part, Rests};
#[cfg(test)]
pub use walk::Even;
pub use walk::{Long, News, Settle, Short};
