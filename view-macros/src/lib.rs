//! The macros of view-core.
use proc_macro::TokenStream;

mod sentences;

/// For view-core's own use: the traits behind its decimal error messages.
#[doc(hidden)]
#[proc_macro]
pub fn sentences(input: TokenStream) -> TokenStream {
    syn::parse_macro_input!(input as sentences::Sentences).expand().into()
}
