//! Indices as types: each item of `[…]` is one type, its numbers are `typenum`'s.

pub mod claim;
pub mod constant;
pub mod count;
pub mod item;
pub mod list;
pub mod place;
#[cfg(test)]
#[path = "place/tests.rs"]
pub mod place_tests;
pub mod rule;
#[cfg(test)]
#[path = "rule/tests.rs"]
pub mod rule_tests;
pub mod slice;
pub mod takes;

use crate::error::ViewError;
// For `rule`, `claim` and `place`, which take the types of their numbers from here.
use core::primitive::{isize, usize};

pub use claim::Claim;
pub use constant::{After, Before, Difference, Ordered, Sum};
pub use count::{Count, Divided, Exactly, Longer, Shorter};
pub use item::{All, At, AtEnd, Item, New, OnAxis, Pick, PickEnd};
pub use list::{ItemList, Selected};
pub use place::{offset, offset_of_rows, Axis, First, Place};
pub use rule::{resolve_index, Edge, Rule, Selection, StepValue, Stop};
pub use slice::{
    Ahead, Anywhere, Behind, Between, Counted, End, Every, From, Head, Mixed, Open, Range, Runtime,
    RuntimeArg, Span, Stepping, Through, Trim,
};
pub use takes::Takes;
