//! The macros of view-core. Users reach them through the macros of view-core, which also has their documentation.

mod derive;
mod internal;
#[cfg(test)]
mod tests;

#[cfg(feature = "__tests")]
use internal::number_cases;
use internal::{numerals, rows, sentences};
use proc_macro::TokenStream;
use view_syntax::__ as front;
use view_syntax::__::Mode;

/// `view_core::view!`, behind its `$crate`.
#[doc(hidden)]
#[proc_macro]
pub fn expand_view(input: TokenStream) -> TokenStream {
    front::view(input.into(), Mode::Panic, line_column).into()
}

/// `view_core::try_view!`, behind its `$crate`.
#[doc(hidden)]
#[proc_macro]
pub fn expand_try_view(input: TokenStream) -> TokenStream {
    front::view(input.into(), Mode::Try, line_column).into()
}

/// `view_core::at!`, behind its `$crate`.
#[doc(hidden)]
#[proc_macro]
pub fn expand_at(input: TokenStream) -> TokenStream {
    front::at(input.into(), line_column).into()
}

/// `view_core::zip!`, behind its `$crate`.
#[doc(hidden)]
#[proc_macro]
pub fn expand_zip(input: TokenStream) -> TokenStream {
    front::zip(input.into(), Mode::Panic).into()
}

/// `view_core::try_zip!`, behind its `$crate`.
#[doc(hidden)]
#[proc_macro]
pub fn expand_try_zip(input: TokenStream) -> TokenStream {
    front::zip(input.into(), Mode::Try).into()
}

/// For the tests: the verdict of the types on each pair of views of `mut base => …, …`. It is `Some(true)` if they prove that the
/// two share no element, `Some(false)` if they refuse them, and `None` if they leave it to run time.
#[cfg(feature = "__tests")]
#[doc(hidden)]
#[proc_macro]
pub fn expand_verdict(input: TokenStream) -> TokenStream {
    front::verdict(input.into(), line_column).into()
}

/// `view_core::shape!`, behind its `$crate`.
#[doc(hidden)]
#[proc_macro]
pub fn expand_shape(input: TokenStream) -> TokenStream {
    front::shape(input.into()).into()
}

/// Makes a type the element of views.
///
/// Any struct, enum or union can be one. The derive finds view-core among the dependencies of the crate. If it is reached by
/// another path, write that: `#[element(crate = path::to::view_core)]`.
///
/// `.field(name)` reaches a field of a struct if the type of the field is an `Element`, or an array of them. It does not reach
/// fields of a struct that is both packed and generic. Put an attribute that changes the struct above the derive, because the
/// derive has to see the struct that rustc compiles.
#[proc_macro_derive(Element, attributes(element))]
pub fn derive_element(input: TokenStream) -> TokenStream {
    derive::expand(input.into()).into()
}

/// For view-core's own use: names for numbers.
#[doc(hidden)]
#[proc_macro]
pub fn number_names(_: TokenStream) -> TokenStream {
    parsed(&numerals::names())
}

/// For view-core's own use: the lengths of arrays.
#[doc(hidden)]
#[proc_macro]
pub fn lengths(_: TokenStream) -> TokenStream {
    parsed(&numerals::rows())
}

/// For view-core's own use: the numbers with which numbers of the table begin.
#[doc(hidden)]
#[proc_macro]
pub fn prefixes(_: TokenStream) -> TokenStream {
    parsed(&numerals::prefixes())
}

/// For the tests: `number_cases!(callback set)` calls `callback!` with the numbers of the set, as literals and as binary types.
#[cfg(feature = "__tests")]
#[doc(hidden)]
#[proc_macro]
pub fn number_cases(input: TokenStream) -> TokenStream {
    number_cases::expand(input.into()).into()
}

/// For view-core's own use: the traits behind its decimal error messages.
#[doc(hidden)]
#[proc_macro]
pub fn sentences(input: TokenStream) -> TokenStream {
    parsed(&syn::parse_macro_input!(input as sentences::Sentences).expand())
}

/// For view-core's own use: items that are repeated with other names.
#[doc(hidden)]
#[proc_macro]
pub fn for_rows(input: TokenStream) -> TokenStream {
    rows::expand(input.into()).into()
}

/// The tokens of what a macro of `internal` wrote. The compiler reads it itself: `proc_macro2` would read it first.
fn parsed(text: &str) -> TokenStream {
    text.parse().unwrap_or_default()
}

/// Where a token stands in its file.
fn line_column(token: proc_macro2::Span) -> (usize, usize) {
    let start = token.unwrap();
    (start.line(), start.column())
}
