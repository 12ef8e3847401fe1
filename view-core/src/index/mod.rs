//! Indices as types: each item of `[…]` is one type, its numbers are `typenum`'s.

mod constant;
mod count;
mod item;
mod list;
mod place;
mod rule;
mod slice;
mod takes;

pub use constant::{After, Before, Difference, Ordered, Sum};
pub use count::{Count, Divided, Exactly, Longer, Shorter};
pub use item::{All, At, AtEnd, Item, New, OnAxis, Pick, PickEnd};
pub use list::{ItemList, Selected};
pub use place::{offset, offset_of_rows, Axis, Claim, First, Place};
pub use rule::{resolve_index, Edge, Rule, Selection, Stop};
pub use slice::{
    Ahead, Anywhere, Behind, Between, Counted, End, Every, From, Head, Mixed, Open, Range, Runtime,
    RuntimeArg, Span, Stepping, Through, Trim,
};
pub use takes::Takes;
