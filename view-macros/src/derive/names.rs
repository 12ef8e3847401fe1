//! Names of items that a derive adds, which may not hide items of the user.

use proc_macro2::{Ident, TokenStream, TokenTree};

/// `prefix`, with underscores in front until no name in `source` begins with it.
pub fn unused_prefix(source: &TokenStream, prefix: &str) -> String {
    let mut prefix = prefix.to_owned();
    while names_begin_with(source, &prefix) {
        prefix.insert(0, '_');
    }
    prefix
}

fn names_begin_with(source: &TokenStream, prefix: &str) -> bool {
    source.clone().into_iter().any(|tree| match tree {
        TokenTree::Ident(name) => bare(&name).starts_with(prefix),
        TokenTree::Group(group) => names_begin_with(&group.stream(), prefix),
        TokenTree::Punct(_) | TokenTree::Literal(_) => false,
    })
}

/// A name without `r#`.
pub fn bare(name: &Ident) -> String {
    let text = name.to_string();
    text.strip_prefix("r#").map(str::to_owned).unwrap_or(text)
}
