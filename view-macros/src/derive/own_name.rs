//! `Self`, in the type of a field, is the struct; in the implementations that repeat the type it would be another.

use proc_macro2::{Group, Span, TokenStream, TokenTree};
use quote::{quote_spanned, ToTokens};
use syn::{DeriveInput, Type};

/// The type of a field, with the name of the struct for `Self`.
pub fn of(input: &DeriveInput, ty: &Type) -> TokenStream {
    let (name, (_, generics, _)) = (&input.ident, input.generics.split_for_impl());
    let site = Span::mixed_site();
    let (alone, in_path) = (
        quote_spanned!(site=> #name #generics),
        quote_spanned!(site=> <#name #generics>),
    );
    replaced(ty.to_token_stream(), &alone, &in_path)
}

fn replaced(tokens: TokenStream, alone: &TokenStream, in_path: &TokenStream) -> TokenStream {
    let mut out = TokenStream::new();
    let mut trees = tokens.into_iter().peekable();
    while let Some(tree) = trees.next() {
        match tree {
            TokenTree::Ident(word) if word == "Self" => {
                let path = matches!(trees.peek(), Some(TokenTree::Punct(punct)) if punct.as_char() == ':');
                out.extend(if path { in_path.clone() } else { alone.clone() });
            }
            TokenTree::Group(group) => {
                let mut inside = Group::new(group.delimiter(), replaced(group.stream(), alone, in_path));
                inside.set_span(group.span());
                out.extend([TokenTree::Group(inside)]);
            }
            other => out.extend([other]),
        }
    }
    out
}
