//! The language of `view!`, for macros that read it, change it and write it.
//!
//! `view!(buf[1..4, ::2])`, of the crate [view-core](https://docs.rs/view-core), makes a strided view of an array. This crate is for authors of procedural macros
//! that have such calls in their input: an attribute that looks at the views in the body of a function, or a macro whose own syntax has a view in it. It reads
//! the tokens of a call, says what its base, its operations and its indices are, and emits the call again, for `view!` to expand. Whoever only writes calls of
//! `view!` needs no more than `quote!`; the chapter `view_core::guide::macros` says how.
//!
//! All tokens are those of `proc_macro2`, and they are emitted by `quote::ToTokens`. No type of a parser is part of the interface, so your macro can use `syn`, in any version, or
//! do without.
//!
//! # A call, in and out
//!
//! [`Call::parse`] takes what stands in the parentheses. A call has a base, and a [`Chain`] of operations ([`Op`]): lists of indices ([`Index`], [`Item`]), and operations with a name
//! ([`Named`]), of which `.rearrange` has a [`Pattern`]. Numbers are literals, constants in braces or expressions ([`Number`], [`Value`]).
//!
//! ```
//! use quote::quote;
//! use view_syntax::{Call, Item, ItemKind, Op};
//!
//! let mut call = Call::parse(quote!(image[100..300, x].T))?;
//! assert_eq!(call.base().to_string(), "image");
//! let ops = call.chains_mut()[0].ops_mut();
//! assert_eq!(ops.len(), 2);
//!
//! let Op::Index(list) = &mut ops[0] else { panic!() };
//! let ItemKind::Slice(rows) = list.items()[0].kind() else { panic!() };
//! assert_eq!(rows.start().unwrap().literal(), Some(100));
//!
//! // All columns from `x` on, and then the first row.
//! list.items_mut()[1] = Item::parse(quote!(x..))?;
//! ops.push(Op::parse(quote!([0]))?);
//! let emitted = quote!(::view_core::view!(#call));
//! assert_eq!(emitted.to_string(), quote!(::view_core::view!(image[100..300, x..].T[0])).to_string());
//! # Ok::<(), view_syntax::Mistakes>(())
//! ```
//!
//! The tokens of `try_view!` and `at!` are such calls, too. Those of `zip!` are not: its arguments stand between commas, with a closure behind, and each may be any
//! expression.
//!
//! Parts are read by themselves, so each of them is right. Whether they fit together, `view!` says when it expands the call: two `...` in a list, or a
//! `mut` that several views need. To know it earlier, parse what you emit.
//!
//! # Calls in a function
//!
//! [`rewrite`] finds the calls among other tokens. This is the heart of an attribute that makes every view of a function start at the position `origin`:
//!
//! ```
//! use proc_macro2::TokenStream;
//! use quote::quote;
//! use view_syntax::{rewrite, Call, Op};
//!
//! fn from_origin(function: TokenStream) -> TokenStream {
//!     rewrite(function, &["view", "try_view"], |_, tokens| {
//!         let mut call = Call::parse(tokens).ok()?;
//!         let first = Op::parse(quote!([origin..])).ok()?;
//!         call.prefix_mut().ops_mut().insert(0, first);
//!         Some(quote!(#call))
//!     })
//! }
//!
//! let function = quote!(fn first(row: &[u8], origin: usize) -> u8 { *view!(row[0]) });
//! let expected = quote!(fn first(row: &[u8], origin: usize) -> u8 { *view!(row[origin..][0]) });
//! assert_eq!(from_origin(function).to_string(), expected.to_string());
//! ```
//!
//! A call that cannot be read stays as it is: then `view!` reports its mistakes, each at its token. A macro that takes a call apart, and does not emit it, reports
//! [`Mistakes`] by [`to_compile_error`](Mistakes::to_compile_error).
//!
//! # Spans
//!
//! What is not changed keeps its tokens, and they keep their spans. So the compiler's messages about the emitted call, also those about types and borrows, point at what
//! your user wrote. New tokens have the spans that you give them: `quote_spanned!` at the token that they stand for.
//!
//! # The grammar
//!
//! It is in the documentation of [`view!`](https://docs.rs/view-core/latest/view_core/macro.view.html#grammar), with the meaning of each form.
//!
//! # Stability
//!
//! Semantic versioning covers the names in this documentation. Enums are `#[non_exhaustive]`, because the language gets forms of indices and operations in minor releases: leave a call alone
//! that has one you do not know. Operations with a new name need no new version of your macro, since [`Named`] has the tokens of their arguments. The words of messages can change in any
//! release, their codes cannot. A version reads the language of the view-core
//! with the same number, and view-core pins it: so Cargo gives your macro the one that the `view!` of your users has. What is hidden from the documentation is view-core's own.

#![warn(missing_docs)]

mod ast;
mod call;
mod check;
mod disjoint;
mod errors;
mod expand;
mod fallback;
mod lengths;
mod mistakes;
mod model;
mod parse;
mod pipeline;
mod rewrite;
mod rust;
mod shape;
mod spot;
#[cfg(test)]
mod tests;
mod words;
mod zip;

pub use call::{
    Axis, Call, Chain, Form, Index, Item, ItemKind, Named, Number, Op, Part, Pattern, Slice, Value, Variable,
};
pub use mistakes::{Mistake, Mistakes};
pub use rewrite::rewrite;

/// For the macros of view-core only. No promise is made about it.
#[doc(hidden)]
pub mod __ {
    pub use crate::__coded as coded;
    pub use crate::errors::{imported, Coded, Errors, Mistake};
    pub use crate::expand::Mode;
    pub use crate::lengths::{insert, lengths, BLOCK, DENSE, NAMED, WIDE};
    #[cfg(any(test, feature = "__tests"))]
    pub use crate::pipeline::verdict;
    pub use crate::pipeline::{at, view};
    pub use crate::shape::expand as shape;
    pub use crate::spot::Spot;
    pub use crate::zip::expand as zip;
}
