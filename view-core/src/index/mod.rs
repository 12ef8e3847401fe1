//! Indices as types: each item of `[…]` is one type, its numbers are `typenum`'s.

mod constant;
mod item;
mod list;
mod place;
mod rule;
mod slice;

pub use constant::{After, Before, Difference, Ordered, Parts, Sum};
pub use item::{All, At, AtEnd, Item, New, OnAxis, Pick, PickEnd};
pub use list::{ItemList, Selected};
pub use place::{offset, Axis, Claim, First, Place};
pub use rule::{resolve_index, Edge, Rule, Selection, Stop};
pub use slice::{
    Ahead, Anywhere, Behind, Between, Count, Counted, End, Every, Exactly, From, Head, Longer, Mixed, Open,
    Range, Runtime, RuntimeArg, Shorter, Span, Stepping, Through, Trim,
};
