//! `shape![480, Dyn, M, {N}]`: extents as a list of types, outermost first.

use crate::check::meant::MOST_AXES;
use crate::errors::{Errors, Mistake};
use crate::expand::number;
use crate::model::natural;
use crate::parse::{self, shown};
use crate::spot::{Krate, Site, Spot};
use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};
use quote::{quote, quote_spanned};
use syn::{Lit, Type};

pub fn expand(input: TokenStream) -> TokenStream {
    let errors = Errors::new("shape!");
    let (krate, trees) = parse::krate(input);
    let parts = parse::types_at_commas(&trees);
    let call = Spot::of(&trees, Spot::at(Span::call_site()));
    if parts.len() > MOST_AXES {
        errors.refuse(
            call,
            format!("rank {}, {MOST_AXES} is the highest there is", parts.len()),
            "leave out some extents",
        );
    }
    let extents: Vec<_> = parts
        .iter()
        .filter_map(|part| extent(&krate, part, Spot::of(part, call), &errors))
        .collect();
    let mistakes = errors.finish();
    if mistakes.is_empty() {
        return extents.iter().rev().fold(quote!(()), |rest, (spot, extent)| {
            let span = spot.first;
            quote_spanned!(span=> (#extent, #rest))
        });
    }
    // Each mistake is the type of an axis: `compile_error!` is of no type that could not stand there.
    let reports = mistakes.iter().map(Mistake::report);
    reports.fold(quote!(()), |rest, report| quote!((#report, #rest)))
}

fn extent(krate: &Krate, trees: &[TokenTree], spot: Spot, errors: &Errors) -> Option<(Spot, TokenStream)> {
    let seen = parse::visible(trees);
    let ty = match seen.as_slice() {
        [] => {
            errors.refuse(
                spot,
                "an extent is missing between two commas",
                "leave out one comma",
            );
            return None;
        }
        [TokenTree::Literal(literal)] => literal_extent(krate, Lit::new(literal.clone()), spot, errors)?,
        [TokenTree::Ident(word)] if word == "Dyn" => Site { krate, spot }.name("Dyn"),
        [TokenTree::Group(group)] if group.delimiter() == Delimiter::Brace && parse::is_block(group) => {
            number::constant(krate, spot, &group.stream())
        }
        _ => {
            let ty: TokenStream = trees.iter().cloned().collect();
            if syn::parse2::<Type>(ty.clone()).is_err() {
                let help =
                    "an extent is a number, a constant in braces as in `{N}`, a type parameter or `Dyn`";
                errors.refuse(spot, format!("`{}` is not an extent", shown(trees)), help);
                return None;
            }
            ty
        }
    };
    Some((spot, ty))
}

fn literal_extent(krate: &Krate, literal: Lit, spot: Spot, errors: &Errors) -> Option<TokenStream> {
    let number = natural(&literal);
    if number.is_none() {
        let text = quote!(#literal);
        errors.refuse(
            spot,
            format!("{text} is not an extent"),
            "an extent is a whole number below 2^63",
        );
    }
    number.map(|number| number::binary(krate, spot, u128::from(number)))
}
