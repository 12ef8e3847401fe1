//! Indices as types: each item of `[…]` is one type. Its positions are numbers that name their block of the table (`L480`), its extents are those of shapes.

pub(crate) mod alignment;
pub(crate) mod claim;
pub(crate) mod constant;
pub(crate) mod count;
pub(crate) mod foreseen;
pub(crate) mod foreseen_list;
pub(crate) mod item;
pub(crate) mod items;
pub(crate) mod list;
pub(crate) mod misfit;
pub(crate) mod new_axis;
pub(crate) mod on_axes;
pub(crate) mod on_axis;
pub(crate) mod place;
#[cfg(test)]
#[path = "place/tests.rs"]
pub(crate) mod place_tests;
pub(crate) mod position;
pub(crate) mod reason;
pub(crate) mod rule;
#[cfg(test)]
#[path = "rule/tests.rs"]
pub(crate) mod rule_tests;
pub(crate) mod slice;
pub(crate) mod takes;
pub(crate) mod value;

use crate::error::ViewError;
// For `rule`, `reason`, `claim` and `place`, which take the types of their numbers from here.
use core::primitive::{isize, usize};

pub use claim::CountValue;
pub use constant::{After, Before, Difference, Ordered, Sum};
pub use count::{Alike, Count, Divided, Exactly, Longer, Shorter};
pub(crate) use foreseen::foresee;
pub use foreseen::Meaning;
pub(crate) use foreseen_list::foreseen_offset;
pub use item::Item;
pub(crate) use list::EvidenceAfter;
pub use list::{ItemList, Selected};
pub use new_axis::New;
pub use on_axis::{All, OnAxis};
pub use place::{offset, offset_of_rows, First, IndexedAxis, Place};
pub use position::{At, AtEnd, Pick, PickEnd};
pub use rule::{resolve_index, Edge, Resolved, Rule, StepValue, Stop};
pub use slice::{
    Ahead, Anywhere, Behind, Between, Counted, End, Ends, Every, Head, Mixed, Onward, Open, Runtime,
    RuntimeArg, Span, Stepping, Through, Trim,
};
pub use takes::Takes;
pub use value::{given, Given, Indexing, Value};
