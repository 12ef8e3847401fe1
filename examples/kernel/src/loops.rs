//! The loops of a function.

use crate::check::{bound, checks};
use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use quote::quote;

/// The function with a check where the range of each loop is evaluated.
pub fn checked(function: TokenStream) -> TokenStream {
    let parameters = parameters(&function);
    walk(function, &parameters)
}

/// The names of the parameters: what stands in front of a colon in the parentheses of the function, and `self`.
fn parameters(function: &TokenStream) -> Vec<String> {
    let mut names = vec!["self".to_owned()];
    for tree in function.clone() {
        let TokenTree::Group(group) = tree else { continue };
        let trees: Vec<TokenTree> = group.stream().into_iter().collect();
        if group.delimiter() == Delimiter::Parenthesis {
            names.extend(trees.windows(2).filter_map(|pair| match pair {
                [TokenTree::Ident(name), colon] if is(colon, ':') => Some(name.to_string()),
                _ => None,
            }));
        }
    }
    names
}

fn walk(tokens: TokenStream, parameters: &[String]) -> TokenStream {
    let trees: Vec<TokenTree> = tokens.into_iter().collect();
    let mut out = TokenStream::new();
    let mut at = 0;
    while at < trees.len() {
        if let Some((range, length)) = range_of_loop(&trees[at..], parameters) {
            out.extend(trees[at..at + 3].iter().cloned().chain(range));
            at += 3 + length;
            continue;
        }
        out.extend([match &trees[at] {
            TokenTree::Group(group) => {
                let mut other = Group::new(group.delimiter(), walk(group.stream(), parameters));
                other.set_span(group.span());
                other.into()
            }
            tree => tree.clone(),
        }]);
        at += 1;
    }
    out
}

/// With `for i in a..b { … }` in front: the range as a block that has the checks in it, and how many trees it takes. `None` if there is
/// nothing to check.
fn range_of_loop(trees: &[TokenTree], parameters: &[String]) -> Option<(TokenStream, usize)> {
    let [TokenTree::Ident(word), TokenTree::Ident(variable), TokenTree::Ident(within), rest @ ..] = trees
    else {
        return None;
    };
    let is_body =
        |tree: &TokenTree| matches!(tree, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace);
    let length = rest.iter().position(is_body)?;
    let (range, TokenTree::Group(body)) = (&rest[..length], &rest[length]) else {
        return None;
    };
    let dots = range
        .windows(2)
        .position(|pair| is(&pair[0], '.') && is(&pair[1], '.'))?;
    let (first, behind) = (&range[..dots], &range[dots + 2..]);
    // Only `a..b`: not `..b`, `a..` or `a..=b`.
    let half_open = !first.is_empty() && behind.first().is_some_and(|tree| !is(tree, '='));
    let hidden = bound(&body.stream());
    if word != "for" || within != "in" || !half_open || hidden.contains(&variable.to_string()) {
        return None;
    }
    let [start, end] = ["start", "end"].map(|name| Ident::new(name, Span::mixed_site()));
    let known: Vec<&String> = parameters.iter().filter(|name| !hidden.contains(name)).collect();
    let checks = checks(body.stream(), variable, [&start, &end], &known);
    let range = quote! {{
        let (#start, #end) = (#(#first)*, #(#behind)*);
        if #start < #end {
            #(let _ = ::view_core::view!(#checks);)*
        }
        #start..#end
    }};
    (!checks.is_empty()).then_some((range, length))
}

fn is(tree: &TokenTree, mark: char) -> bool {
    matches!(tree, TokenTree::Punct(punct) if punct.as_char() == mark)
}
