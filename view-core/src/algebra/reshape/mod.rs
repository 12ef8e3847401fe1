//! Another shape for the same elements, in the same order, without a copy.
//!
//! NumPy's rule: from the last axis to the first, the axes of the old and of the new shape are put into groups of
//! equal products. The old axes of a group have to be one run of equidistant elements, which the new ones then divide. Axes
//! of extent 1 are skipped. Where NumPy would copy silently, the reshape is refused.
//!
//! The walk starts at the last axis, so that the stride of a new axis is known when the walk reaches it, and so is the extent `_`.

pub(crate) mod case;
pub(crate) mod entries;
pub(crate) mod gap;
pub(crate) mod layout;
pub(crate) mod left;
pub(crate) mod new;
pub(crate) mod numbers;
pub(crate) mod old;
pub(crate) mod ordering;
pub(crate) mod outcome;
pub(crate) mod quotient;
pub(crate) mod request;
pub(crate) mod rule;
pub(crate) mod run;
pub(crate) mod verdicts;
pub(crate) mod walk;

// For `rule`, which takes the types of its numbers from here.
use core::primitive::{isize, usize};

pub(crate) use case::agree;
pub use case::{strides, Case, Walkable};
pub use gap::Gap;
pub use new::{NewAny, NewAxis, NewOne, NewZero};
pub use old::{OldAxis, OldOne, OldZero};
pub use outcome::{Outcome, Reshape};
pub use request::{Axes, Request, Rest};
pub(crate) use walk::AskedOf;
pub use walk::{Compared, Join, NewAxes, OldAxes, QuotientAxis, ReshapeAxis, Runs, Strike};
