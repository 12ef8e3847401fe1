//! The method call that a pattern becomes.

use super::lets::Lets;
use super::method_call::{literal, MethodCall, MethodKind};
use super::named::operation;
use super::number;
use crate::model::{Division, Group, Member, Named, Number, Pattern, Value};
use crate::spot::{Krate, Site, Spot};
use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};
use quote::quote_spanned;

/// `.rearrange::<Left, Right>((0, (0, ())), (0, ()))`: both sides as types, and a literal for each answer of the types. If a size is known only at run
/// time, another method takes one for each part as well.
pub fn rearranged(krate: &Krate, named: &Named, pattern: &Pattern, lets: &mut Lets) -> MethodCall {
    let span = named.spot.last;
    let left = pattern
        .left
        .iter()
        .rev()
        .fold(quote_spanned!(span=> ()), |rest, axis| {
            let axis = division(krate, named.spot, axis);
            quote_spanned!(span=> (#axis, #rest))
        });
    let right = pattern
        .right
        .iter()
        .rev()
        .fold(quote_spanned!(span=> ()), |rest, axis| {
            let axis = group(krate, named.spot, axis);
            quote_spanned!(span=> (#axis, #rest))
        });
    let part = Site {
        krate,
        spot: named.spot,
    }
    .name(if keeps_order(pattern) { "Rows" } else { "Cut" });
    let asked = pattern.left.iter().filter_map(|axis| match axis {
        Division::Parts(sizes, spot) => Some(blamed(sizes, *spot)),
        Division::Whole | Division::Others => None,
    });
    let asked: Vec<_> = [pattern.spot].into_iter().chain(asked).collect();
    let merged = pattern.right.iter().filter_map(|axis| match axis {
        Group::Merged(members, spot) if !members.is_empty() => Some(*spot),
        _ => None,
    });
    let (asked, merged) = (answers(&asked), answers(&merged.collect::<Vec<_>>()));
    MethodCall {
        method: if is_known(pattern) {
            "rearrange"
        } else {
            "rearrange_to"
        }
        .to_owned(),
        kind: MethodKind::Rearrange,
        arguments: if is_known(pattern) {
            Vec::new()
        } else {
            sizes(pattern, named.spot, lets)
        },
        literals: quote_spanned!(Span::mixed_site()=> #asked, #merged),
        names: names(pattern),
        ..operation(named, vec![left, right, part])
    }
}

/// Whether all parts have the same order on both sides, so that a row-major view stays row-major.
fn keeps_order(pattern: &Pattern) -> bool {
    let mut next = 0;
    let mut places = Vec::new();
    for axis in &pattern.left {
        let count = match axis {
            Division::Others => {
                places.push(None);
                0
            }
            Division::Whole => 1,
            Division::Parts(sizes, _) => sizes.len(),
        };
        places.extend((next..next + count).map(Some));
        next += count;
    }
    let members = pattern.right.iter().flat_map(|axis| match axis {
        Group::Merged(members, _) => members.as_slice(),
        Group::Part(member) => std::slice::from_ref(member),
    });
    let ordered = members.map(|member| match member {
        Member::Part(place, _) => Some(*place),
        Member::Others => None,
    });
    ordered.eq(places)
}

/// Whether all sizes are known at compile time.
fn is_known(pattern: &Pattern) -> bool {
    parts(pattern)
        .flatten()
        .all(|size| !matches!(size.value, Value::Run(_)))
}

/// The size of each part, as far as it has one.
fn parts(pattern: &Pattern) -> impl Iterator<Item = Option<&Number>> {
    pattern.left.iter().flat_map(|axis| match axis {
        Division::Whole => vec![None],
        Division::Parts(sizes, _) => sizes.iter().map(Option::as_ref).collect(),
        Division::Others => vec![],
    })
}

/// A size for each part. That of a part without one, or with one that is known at compile time, is ignored.
fn sizes(pattern: &Pattern, spot: Spot, lets: &mut Lets) -> Vec<Option<TokenStream>> {
    let size = |size: Option<&Number>| match size {
        Some(size) if matches!(size.value, Value::Run(_)) => lets.value(size),
        _ => quote_spanned!(spot.last=> 0),
    };
    parts(pattern).map(size).map(Some).collect()
}

/// `Rest`, `(Rest, (E8, ()))`, `Ellipsis`
fn division(krate: &Krate, spot: Spot, axis: &Division) -> TokenStream {
    let site = |spot| Site { krate, spot };
    let span = spot.last;
    match axis {
        Division::Whole => site(spot).name("Rest"),
        Division::Others => site(spot).name("Ellipsis"),
        Division::Parts(sizes, _) => sizes.iter().rev().fold(quote_spanned!(span=> ()), |rest, size| {
            let size = match size {
                None => site(spot).name("Rest"),
                Some(size) => number::count(krate, size).unwrap_or_else(|| site(size.spot).name("Dyn")),
            };
            quote_spanned!(span=> (#size, #rest))
        }),
    }
}

/// `E0`, `(Called<E0, h>, (Called<E2, w>, ()))`, `Ellipsis`
fn group(krate: &Krate, spot: Spot, axis: &Group) -> TokenStream {
    let site = Site { krate, spot };
    let span = spot.last;
    match axis {
        Group::Part(member) => part(site, member),
        Group::Merged(members, _) => members
            .iter()
            .rev()
            .fold(quote_spanned!(span=> ()), |rest, member| {
                let part = match member {
                    Member::Part(_, name) => {
                        let name = name_of(name);
                        site.generic("Called", &[part(site, member), quote_spanned!(span=> #name)])
                    }
                    Member::Others => part(site, member),
                };
                quote_spanned!(span=> (#part, #rest))
            }),
    }
}

fn part(site: Site<'_>, member: &Member) -> TokenStream {
    match member {
        Member::Part(place, _) => number::readable(site.krate, site.spot, *place as u128),
        Member::Others => site.name("Ellipsis"),
    }
}

/// Where a refusal of these parts points at: at the only size of a whole axis, else at all of them.
fn blamed(sizes: &[Option<Number>], axis: Spot) -> Spot {
    match sizes {
        [Some(size)] => size.spot,
        _ => axis,
    }
}

/// `(0, (0, ()))`, each pair at the place of what its answer is about: rustc points there if it is a refusal.
fn answers(spots: &[Spot]) -> TokenStream {
    let site = Span::mixed_site();
    spots.iter().rev().fold(quote_spanned!(site=> ()), |rest, spot| {
        let zero = literal();
        let mut pair = proc_macro2::Group::new(Delimiter::Parenthesis, quote_spanned!(site=> #zero, #rest));
        pair.set_span(site.located_at(spot.first));
        TokenTree::from(pair).into()
    })
}

/// Types with the names of the parts that are merged, for the message that says which cannot be.
fn names(pattern: &Pattern) -> TokenStream {
    let members = pattern.right.iter().flat_map(|axis| match axis {
        Group::Merged(members, _) => members.as_slice(),
        Group::Part(_) => &[],
    });
    let site = Span::mixed_site();
    let names = members.filter_map(|member| match member {
        Member::Part(_, name) => {
            let name = name_of(name);
            Some(quote_spanned!(site=> #[allow(non_camel_case_types, dead_code)] enum #name {}))
        }
        Member::Others => None,
    });
    names.collect()
}

/// The name as that of a type, also if it is a keyword.
fn name_of(name: &Ident) -> Ident {
    let (text, site) = (name.to_string(), Span::mixed_site());
    let text = text.strip_prefix("r#").unwrap_or(&text);
    Ident::new_raw(text, site.located_at(name.span()))
}
