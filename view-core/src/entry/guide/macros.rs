//! Calling `view!` from other macros.
//!
//! This chapter is for authors of macros whose expansion has a `view!` in it. All that it says of [`view!`](crate::view!) is true of `try_view!`, `at!` and `zip!` as well.
//!
//! - [Where the macro is](#where-the-macro-is): the path to it, for users who have no view-core
//! - [What macros capture](#what-macros-capture): `$b:expr`, `$n:literal`, `$t:ty`, `$i:ident`, `$($t:tt)*`
//! - [A field of self](#a-field-of-self), and [the names of locals](#the-names-of-locals)
//! - [Procedural macros](#procedural-macros): paths, bases, and the place of an error
//! - [Macros that read a call](#macros-that-read-a-call): the crate view-syntax
//!
//! # Where the macro is
//!
//! Users of your macro may have no view-core, or may have renamed it. So a `macro_rules!` macro goes through a path of your own crate, which begins with `$crate`. Either
//! re-export the whole crate, or the macros alone. `view!` finds view-core by itself, wherever it is called from.
//!
//! ```
//! # extern crate view_core as _;
//! #[doc(hidden)]
//! pub use view_core;
//!
//! #[macro_export]
//! macro_rules! columns {
//!     ($base:expr, $start:literal, $end:literal) => {
//!         $crate::view_core::view!($base[.., $start..$end])
//!     };
//! }
//!
//! # fn main() {
//! let grid = [[1, 2, 3], [4, 5, 6]];
//! let part: view_core::View<i32, view_core::shape![2, 2], _> = columns!(grid, 1, 3);
//! assert_eq!(part.to_vec(), [2, 3, 5, 6]);
//! # }
//! ```
//!
//! `#[derive(Element)]` is no such macro: it looks for view-core in the manifest of the crate that is compiled. In the expansion of your macro, and in the
//! crates of your users, say where it is: `#[element(crate = ::library::view_core)]`.
//!
//! # What macros capture
//!
//! | fragment | where it can stand |
//! | --- | --- |
//! | `$b:expr` | the base, without parentheses of its own; an index, also a range; an end, a step, a count; a number of an operation |
//! | `$n:literal` | the same; it stays static, also with a minus in it |
//! | `$n:block`, or `{ $N }` with `$N:ident` or `$N:path` | a constant |
//! | `$i:ident` | the base, a field behind a dot, a variable in an index, the name of an operation |
//! | in a pattern: `$name:ident`, `$size:expr` or `$size:literal` | the name of an axis, `[$name w -> w $name]`; a size, `(h a=$size)` |
//! | in a family: `$k:ident`, `$count:expr`, `$i:expr` | a loop variable, `for $k in ..$count`; an end of its range; an index, in which `$k` may stand if the caller wrote both |
//! | `$t:ty` | `.as<$t>` |
//! | `$t:tt` | a single token or group: one name, one pair of brackets |
//! | `$($t:tt)*` | any part of a call, or all of it |
//!
//! What is captured as one expression stays one expression: `$i * 2` is `(a + b) * 2` if the user wrote `a + b`.
//!
//! ```
//! use view_core::{shape, view, View};
//!
//! macro_rules! head {
//!     ($base:expr, $n:literal) => { view!($base[..$n]) };
//! }
//! macro_rules! back {
//!     ($base:expr, $n:expr) => { view!($base[-$n..]) };
//! }
//! macro_rules! words {
//!     ($base:expr, $t:ty) => { view!($base.as<$t>) };
//! }
//! macro_rules! arranged {
//!     ($base:expr, $op:ident) => { view!($base.$op) };
//! }
//!
//! fn samples() -> [u8; 4] {
//!     [1, 2, 3, 4]
//! }
//! let row = samples();
//! let two: View<u8, shape![2]> = head!(row, 2);
//! assert_eq!(head!(samples(), 3).to_vec(), [1, 2, 3]); // any expression is a base
//! assert_eq!(back!(row, 1 + 1).to_vec(), [3, 4]); // the last two, not `-1 + 1`
//! assert_eq!(words!(row, i8).to_vec(), [1i8, 2, 3, 4]);
//! assert_eq!(arranged!([[1, 2, 3], [4, 5, 6]], T).shape(), [3, 2]);
//! ```
//!
//! Some indices are no Rust, so `$i:expr` does not match them: `1:5:2`, `2..+3`, `...` and `newaxis`. A macro that passes any index on takes the tokens in its brackets. Operations
//! are tokens as well; in front of them Rust only allows `$base:ident` or `$base:tt`.
//!
//! ```
//! use view_core::view;
//!
//! macro_rules! sum_of {
//!     ($base:ident [$($index:tt)*]) => { view!($base[$($index)*]).sum::<i32>() };
//! }
//! macro_rules! cleared {
//!     ($base:ident $($operations:tt)*) => { view!(mut $base $($operations)*).fill(0) };
//! }
//! macro_rules! picked {
//!     ($base:expr; $($index:expr),*) => { view!($base[$($index),*]) };
//! }
//!
//! let mut row = [1, 2, 3, 4, 5];
//! assert_eq!(sum_of!(row[::-2]), 5 + 3 + 1);
//! cleared!(row[1..][..2]);
//! assert_eq!(row, [1, 0, 0, 4, 5]);
//! assert_eq!(*picked!([[1, 2], [3, 4]]; 1, 0), 3);
//! ```
//!
//! The names in a pattern are words: they are compared by their letters alone. If a macro writes `[h $name -> $name h]` and its caller passes `h`, one name stands twice.
//! Names that your macro chooses should be ones that a caller hardly has.
//!
//! ```
//! use view_core::{at, view};
//!
//! macro_rules! divided {
//!     ($base:expr, $size:expr) => { view!($base.rearrange[(rest part=$size) ... -> rest part ...]) };
//! }
//! macro_rules! every {
//!     ($base:ident, $k:ident in ..$count:expr, [$($index:tt)*]) => { view!(mut $base => for $k in ..$count [$($index)*]) };
//! }
//! macro_rules! corner {
//!     ($base:expr, $i:expr) => { at!($base[$i, -1]) };
//! }
//!
//! let mut grid = [[1, 2], [3, 4], [5, 6], [7, 8]];
//! assert_eq!(divided!(grid, 1 + 1).shape(), [2, 2, 2]);
//! assert_eq!(corner!(grid, 2), 6);
//! for mut rows in every!(grid, k in ..2, [k::2]) {
//!     rows.fill(0);
//! }
//! assert_eq!(grid, [[0; 2]; 4]);
//! ```
//!
//! # A field of self
//!
//! `self` in the body of a `macro_rules!` macro is not the `self` of a method that calls it. So the macro takes it from its caller, alone or with the field.
//! A macro that writes the whole method has a `self` of its own.
//!
//! ```
//! use view_core::view;
//!
//! macro_rules! row {
//!     ($self:ident, $i:expr) => { view!($self.cells[$i, ..]) };
//! }
//! macro_rules! column {
//!     ($place:expr, $i:expr) => { view!($place[.., $i]) };
//! }
//! macro_rules! getters {
//!     ($($name:ident: $field:ident [$($index:tt)*];)*) => {
//!         $(fn $name(&self) -> Vec<u8> { view!(self.$field[$($index)*]).to_vec() })*
//!     };
//! }
//!
//! struct Grid { cells: Vec<[u8; 3]> }
//!
//! impl Grid {
//!     fn row(&self, i: usize) -> Vec<u8> {
//!         row!(self, i).to_vec()
//!     }
//!     fn column(&self, i: usize) -> Vec<u8> {
//!         column!(self.cells, i).to_vec()
//!     }
//!     getters! { ends: cells[0, ::2]; }
//! }
//!
//! let grid = Grid { cells: vec![[1, 2, 3], [4, 5, 6]] };
//! assert_eq!((grid.row(1), grid.column(1), grid.ends()), (vec![4, 5, 6], vec![2, 5], vec![1, 3]));
//! ```
//!
//! A field that has the name of an operation, such as `T`, is read as that operation. A macro whose fields can have any name writes the base in parentheses: `view!(($self.$field)[…])`.
//!
//! # The names of locals
//!
//! `view!` does not see or hide a name of its caller. So the rule is that of `macro_rules!`: a local of your macro and one of your user are two, also if they have the
//! same name, and a name that your user shall see has to come from the user.
//!
//! ```
//! use view_core::view;
//!
//! macro_rules! from_second {
//!     ($base:expr, $end:expr) => {{
//!         let start = 1;
//!         view!($base[start..$end]).to_vec()
//!     }};
//! }
//! let (row, start) = ([1, 2, 3, 4, 5], 4);
//! assert_eq!(from_second!(row, start), [2, 3, 4]); // `[1..4]`
//! ```
//!
//! ```compile_fail,E0425
//! # use view_core::view;
//! macro_rules! with_row {
//!     ($body:expr) => {{
//!         let row = [1, 2, 3];
//!         $body
//!     }};
//! }
//! with_row!(view!(row[1]).len()); // cannot find value `row`: the macro has to take `$row:ident`
//! ```
//!
//! A family whose loop variable is named by your macro, as in `for k in ..4 [k + $start]`, is refused if the caller's `$start` is a variable of that same name: give it another name.
//!
//! A macro that is called for a view can end in `view!(…)`, or in a block with `let`s in front; the view borrows what the user named. A base that is computed, such as
//! `head!(samples(), 3)` above, is a temporary of the statement, as it is for `&`.
//!
//! # Procedural macros
//!
//! A procedural macro has no `$crate`. It writes an absolute path: `::view_core::view!` if its users have view-core, as when it stands beside it in their manifest; else that of a re-export of your library,
//! `::library::view_core::view!`. A user can rename a crate, so let an argument of your macro say another path.
//!
//! Two rules for the tokens:
//!
//! - Write a base that your user wrote in parentheses, which make one expression of any tokens. A group without delimiters does not: rustc takes it apart.
//! - Pass the tokens of your user on, and do not print and parse them. They keep their spans, and so the caret of an error is under what the user wrote, whether `view!` reports it or the types do.
//!
//! ```no_run
//! extern crate proc_macro;
//! use proc_macro::{Delimiter, Group, TokenStream, TokenTree};
//!
//! /// `head!(samples)`, with `#[proc_macro]` in a crate of such macros.
//! pub fn head(base: TokenStream) -> TokenStream {
//!     let in_group = |delimiter, tokens| TokenStream::from(TokenTree::from(Group::new(delimiter, tokens)));
//!     let mut call = in_group(Delimiter::Parenthesis, base);
//!     call.extend("[..3]".parse::<TokenStream>());
//!     let mut output: TokenStream = "::view_core::view!".parse().unwrap();
//!     output.extend(in_group(Delimiter::Parenthesis, call));
//!     output
//! }
//! ```
//!
//! With the crate quote this is `quote!(::view_core::view!((#base)[..3]))`. Tokens of your own, as the `3`, have the span of the whole call. If an error about them belongs to a token of your user, give them its span:
//! `quote_spanned!(count.span()=> ..#count)`.
//!
//! # Macros that read a call
//!
//! An attribute can find the views in a function, and a macro can have a view in its own syntax. The crate [view-syntax](https://docs.rs/view-syntax) is for these: it reads the tokens of a call as `view!`
//! does, and says what its base, its operations and its indices are; the call is changed part by part, and emitted as a call of `view!` again, with the spans of the user.
//! Its `rewrite` finds the calls in any tokens.
//!
//! The folder `examples/kernel` has such an attribute: in front of the loop `for i in a..b` it checks all positions that the views in the loop will have, so that a loop that is out of bounds does nothing.
