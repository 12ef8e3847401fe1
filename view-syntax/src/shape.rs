//! `shape![480, Dyn, M, {N}]`: extents as a list of types, outermost first.

use crate::check::meant::MOST_AXES;
use crate::errors::{coded, imported, Errors, Mistake};
use crate::expand::number;
use crate::model::natural;
use crate::parse::{self, shown};
use crate::rust;
use crate::spot::{Krate, Site, Spot};
use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};
use quote::quote;

/// What may stand for an extent.
const EXTENTS: &str = "an extent is a number, a constant in braces as in `{N}`, a type parameter or `Dyn`";

/// The expansion of `shape!`.
pub fn expand(input: TokenStream) -> TokenStream {
    let (krate, trees) = parse::krate(input);
    let parts = parse::types_at_commas(&trees);
    let whole = Spot::of(&trees, Spot::at(Span::call_site()));
    let end = rank_is_low(&krate, parts.len(), whole);
    let extents = parts.iter().take(MOST_AXES).map(|part| {
        let spot = Spot::of(part, whole);
        let errors = Errors::new("shape!");
        let ty = extent(&krate, part, spot, &errors);
        errors
            .finish()
            .iter()
            .fold(ty, |_, mistake| wrong(&krate, spot, mistake))
    });
    let extents: Vec<_> = extents.collect();
    match end {
        // A path and not nested tuples, which clippy would call a complex type.
        None if !extents.is_empty() => {
            let (site, name) = (
                Site {
                    krate: &krate,
                    spot: whole,
                },
                format!("Axes{}", extents.len()),
            );
            site.generic(&name, &extents)
        }
        end => extents.iter().rev().fold(
            end.unwrap_or_else(|| quote!(())),
            |rest, extent| quote!((#extent, #rest)),
        ),
    }
}

/// The refusal of a rank that is too high, which becomes the end of the list.
fn rank_is_low(krate: &Krate, rank: usize, whole: Spot) -> Option<TokenStream> {
    let errors = Errors::new("shape!");
    if rank > MOST_AXES {
        let what = coded!(V207, "rank {rank}, {MOST_AXES} is the highest there is");
        errors.refuse(whole, what, "leave out some extents");
    }
    errors
        .finish()
        .first()
        .map(|mistake| refused(krate, whole, mistake))
}

/// A refusal as a type. The type is `()`, the end of a list.
fn refused(krate: &Krate, spot: Spot, mistake: &Mistake) -> TokenStream {
    let (imported, report) = (imported(krate.at(Span::mixed_site())), mistake.report());
    let block = quote!({ #imported #report });
    Site { krate, spot }.generic("Nil", &[block])
}

/// A wrong extent becomes `Dyn`, so that the rest of the shape is still checked.
fn wrong(krate: &Krate, spot: Spot, mistake: &Mistake) -> TokenStream {
    let (refused, dynamic) = (refused(krate, spot, mistake), Site { krate, spot }.name("Dyn"));
    let krate = krate.at(spot.first);
    quote!(<(#dynamic, #refused) as #krate::Shape>::Head)
}

fn extent(krate: &Krate, trees: &[TokenTree], spot: Spot, errors: &Errors) -> TokenStream {
    let ty: TokenStream = trees.iter().cloned().collect();
    match parse::visible(trees).as_slice() {
        [] => errors.refuse(
            spot,
            coded!(V612, "an extent is missing between two commas"),
            "leave out one comma",
        ),
        [TokenTree::Literal(literal)] => match natural(&rust::literal(literal)) {
            Some(number) => return number::readable(krate, spot, u128::from(number)),
            None => errors.refuse(spot, coded!(V229, "{literal} is not an extent"), EXTENTS),
        },
        [TokenTree::Group(group)] if group.delimiter() == Delimiter::Brace && rust::is_block(group) => {
            return number::constant(krate, spot, &group.stream());
        }
        _ if rust::type_of(ty.clone()).is_some() => {}
        _ => errors.refuse(spot, coded!(V229, "`{}` is not an extent", shown(trees)), EXTENTS),
    }
    ty
}
