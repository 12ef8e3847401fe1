//! The macros of view-core. Users reach them through the macros of view-core, which also has their documentation.

mod derive;
mod front;
mod internal;
#[cfg(test)]
mod tests;

use front::expand::Mode;
use front::{pipeline, shape};
use internal::{numerals, sentences};
use proc_macro::TokenStream;

/// `view_core::view!`, behind its `$crate`.
#[doc(hidden)]
#[proc_macro]
pub fn expand_view(input: TokenStream) -> TokenStream {
    pipeline::view(input.into(), Mode::Panic, place).into()
}

/// `view_core::try_view!`, behind its `$crate`.
#[doc(hidden)]
#[proc_macro]
pub fn expand_try_view(input: TokenStream) -> TokenStream {
    pipeline::view(input.into(), Mode::Try, place).into()
}

/// For the tests: `[Some(true)]` if the types prove two views of `mut base => …, …` apart, `Some(false)` if they refuse
/// them, `None` if they leave it to run time; of every two.
#[cfg(feature = "__tests")]
#[doc(hidden)]
#[proc_macro]
pub fn expand_verdict(input: TokenStream) -> TokenStream {
    pipeline::verdict(input.into(), place).into()
}

/// `view_core::shape!`, behind its `$crate`.
#[doc(hidden)]
#[proc_macro]
pub fn expand_shape(input: TokenStream) -> TokenStream {
    shape::expand(input.into()).into()
}

/// Makes a type the element of views.
///
/// Any struct, enum or union can be one. Where view-core is reached by another name than a dependency's,
/// `#[element(crate = path::to::view_core)]` says so.
///
/// `.field(name)` reaches a field of a struct whose type is an `Element`, or an array of them. Those of a struct that is both
/// packed and generic it does not reach. An attribute that changes the struct stands above the derive, which has to see what
/// rustc has in the end.
#[proc_macro_derive(Element, attributes(element))]
pub fn derive_element(input: TokenStream) -> TokenStream {
    derive::expand(input.into()).into()
}

/// For view-core's own use: names for numbers, and the lengths of arrays.
#[doc(hidden)]
#[proc_macro]
pub fn numerals(_: TokenStream) -> TokenStream {
    numerals::expand().into()
}

/// For view-core's own use: the traits behind its decimal error messages.
#[doc(hidden)]
#[proc_macro]
pub fn sentences(input: TokenStream) -> TokenStream {
    syn::parse_macro_input!(input as sentences::Sentences)
        .expand()
        .into()
}

/// Where a token stands in its file.
fn place(token: proc_macro2::Span) -> (usize, usize) {
    let start = token.unwrap();
    (start.line(), start.column())
}
