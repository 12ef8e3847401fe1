//! Indices as types: each item of `[…]` is one type, its numbers are `typenum`'s.

pub(crate) mod claim;
pub(crate) mod constant;
pub(crate) mod count;
pub(crate) mod item;
pub(crate) mod list;
pub(crate) mod place;
#[cfg(test)]
#[path = "place/tests.rs"]
pub(crate) mod place_tests;
pub(crate) mod rule;
#[cfg(test)]
#[path = "rule/tests.rs"]
pub(crate) mod rule_tests;
pub(crate) mod slice;
pub(crate) mod takes;

use crate::error::ViewError;
// For `rule`, `claim` and `place`, which take the types of their numbers from here.
use core::primitive::{isize, usize};

pub use claim::Claim;
pub use constant::{After, Before, Difference, Ordered, Sum};
pub use count::{Count, Divided, Exactly, Longer, Shorter};
pub use item::{All, At, AtEnd, Item, New, OnAxis, Pick, PickEnd};
pub use list::{ItemList, Selected};
pub use place::{offset, offset_of_rows, Axis, First, Place};
pub use rule::{resolve_index, Edge, Resolved, Rule, StepValue, Stop};
pub use slice::{
    Ahead, Anywhere, Behind, Between, Counted, End, Every, From, Head, Mixed, Open, Range, Runtime,
    RuntimeArg, Span, Stepping, Through, Trim,
};
pub use takes::Takes;
