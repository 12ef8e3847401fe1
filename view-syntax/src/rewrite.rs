//! Calls of macros among other tokens.

use proc_macro2::{Group, Ident, TokenStream, TokenTree};

/// Gives the tokens in the parentheses of every call `name!(…)`, for each of the `names`, to `change`, and puts what it returns in their
/// place; `None` leaves a call as it is.
///
/// `names` are those of macros that take a call of the language, `view`, `try_view` and `at`: all of their tokens are read by
/// [`Call::parse`](crate::Call::parse). Those of `zip!` are not, since it has several arguments.
///
/// It finds calls everywhere in `tokens`: in statements, in closures, and in the arguments of other macros. It goes by the name alone, so it also finds
/// `view_core::view!(…)`, but not a `view!` that was imported by another name. A call in the base of another comes first, and the
/// outer one has it as it was changed. All other tokens stay as they are.
///
/// ```
/// use quote::quote;
/// use view_syntax::{rewrite, Call};
///
/// let body = quote! {
///     let sum = view!(samples[..n]).sum();
///     println!("{}", view_core::view!(samples[0]));
/// };
/// let changed = rewrite(body, &["view", "try_view"], |_, tokens| {
///     let mut call = Call::parse(tokens).ok()?; // `view!` reports the mistakes
///     call.set_base(quote!(self.samples));
///     Some(quote!(#call))
/// });
/// let expected = quote! {
///     let sum = view!(self.samples[..n]).sum();
///     println!("{}", view_core::view!(self.samples[0]));
/// };
/// assert_eq!(changed.to_string(), expected.to_string());
/// ```
pub fn rewrite(
    tokens: TokenStream,
    names: &[&str],
    mut change: impl FnMut(&Ident, TokenStream) -> Option<TokenStream>,
) -> TokenStream {
    walk(tokens, names, &mut change).0
}

/// What `change` made of the tokens, and whether anything is another now.
fn walk(
    tokens: TokenStream,
    names: &[&str],
    change: &mut dyn FnMut(&Ident, TokenStream) -> Option<TokenStream>,
) -> (TokenStream, bool) {
    let mut trees: Vec<TokenTree> = Vec::new();
    let mut changed = false;
    for tree in tokens {
        let TokenTree::Group(group) = tree else {
            trees.push(tree);
            continue;
        };
        let (mut inside, mut other) = walk(group.stream(), names, change);
        if let Some(name) = called(&trees, names) {
            if let Some(new) = change(name, inside.clone()) {
                (inside, other) = (new, true);
            }
        }
        changed |= other;
        trees.push(if other { with(&group, inside) } else { group }.into());
    }
    (trees.into_iter().collect(), changed)
}

/// The name in front of a group, if it is the call of such a macro.
fn called<'a>(before: &'a [TokenTree], names: &[&str]) -> Option<&'a Ident> {
    match before {
        [.., TokenTree::Ident(name), TokenTree::Punct(bang)] if bang.as_char() == '!' => {
            names.iter().any(|known| name == known).then_some(name)
        }
        _ => None,
    }
}

/// The group with another content.
fn with(group: &Group, inside: TokenStream) -> Group {
    let mut other = Group::new(group.delimiter(), inside);
    other.set_span(group.span());
    other
}
