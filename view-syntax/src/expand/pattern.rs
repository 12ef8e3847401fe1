//! The method call that a pattern becomes.

use super::lets::Lets;
use super::method_call::{literal, MethodCall, MethodKind};
use super::named::operation;
use super::number;
use crate::model::{Division, Group, Member, Named, Number, Pattern, Value};
use crate::spot::{Krate, Site, Spot};
use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};
use quote::{format_ident, quote_spanned};

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
    let groups = pattern.right.iter().enumerate().rev();
    let right = groups.fold(quote_spanned!(span=> ()), |rest, (place, axis)| {
        let axis = group(krate, named.spot, place, axis);
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
    let (asked, merged) = (
        answers(krate, &asked),
        answers(krate, &merged.collect::<Vec<_>>()),
    );
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
        items: sentences(krate, named.spot, pattern),
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

/// `E0`, `(Called<E0, Merged0>, (Called<E2, Merged0>, ()))`, `Ellipsis`
fn group(krate: &Krate, spot: Spot, place: usize, axis: &Group) -> TokenStream {
    let site = Site { krate, spot };
    let span = spot.last;
    match axis {
        Group::Part(member) => part(site, member),
        Group::Merged(members, _) => members
            .iter()
            .rev()
            .fold(quote_spanned!(span=> ()), |rest, member| {
                let name = merged(place);
                let part = site.generic("Called", &[part(site, member), quote_spanned!(span=> #name)]);
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
fn answers(krate: &Krate, spots: &[Spot]) -> TokenStream {
    let site = Span::mixed_site();
    spots.iter().rev().fold(quote_spanned!(site=> ()), |rest, spot| {
        let zero = literal();
        let mut pair = proc_macro2::Group::new(Delimiter::Parenthesis, quote_spanned!(site=> #zero, #rest));
        // With the hygiene of the method: if it were another, rustc would point at the whole call.
        pair.set_span(Site { krate, spot: *spot }.ends().0);
        TokenTree::from(pair).into()
    })
}

/// The sentences about each two axes that are merged: a type for each axis of the result, which would implement `MsgUnmerged` if something had the
/// trait with the sentence.
fn sentences(krate: &Krate, spot: Spot, pattern: &Pattern) -> TokenStream {
    let own = Span::mixed_site();
    let site = Site { krate, spot };
    let mut items = TokenStream::new();
    for (place, axis) in pattern.right.iter().enumerate() {
        let Group::Merged(members, _) = axis else { continue };
        if members.is_empty() {
            continue;
        }
        let name = merged(place);
        let accept = site.name("Accept");
        items.extend(quote_spanned!(own=> enum #name {}));
        for (number, (first, second)) in pairs(members).enumerate() {
            let why = format_ident!("Apart{place}Of{number}", span = own);
            let names = [first, second].map(shown);
            let message = format!(
                "view!: axes `{}` and `{}` cannot be merged without a copy [V220]",
                names[0], names[1]
            );
            let label = format!("`{}` and `{}` are not one run of elements", names[0], names[1]);
            let note = "help: their strides do not allow it; leave these axes apart, or make a row-major copy of the view with `.copy()`, and merge them in that";
            let (told, parts) = (site.name("MsgUnmerged"), [part(site, first), part(site, second)]);
            let [one, other] = parts;
            items.extend(quote_spanned!(own=>
                #[diagnostic::on_unimplemented(message = #message, label = #label, note = #note)]
                trait #why {}
                #[diagnostic::do_not_recommend]
                impl #why for #accept {}
                impl<R: #why> #told<#one, #other, R> for #name {}
            ));
        }
    }
    items
}

/// Each two of these parts, in their order. `...` may stand for several axes, which are a pair as well.
fn pairs(members: &[Member]) -> impl Iterator<Item = (&Member, &Member)> {
    members.iter().enumerate().flat_map(|(place, first)| {
        let own = matches!(first, Member::Others).then_some(first);
        let others = own.into_iter().chain(&members[place + 1..]);
        others.map(move |second| (first, second))
    })
}

/// The type of an expansion that stands for the axis at this place of the result.
fn merged(place: usize) -> Ident {
    format_ident!("Merged{place}", span = Span::mixed_site())
}

/// The name of a part, for a message.
fn shown(member: &Member) -> String {
    match member {
        Member::Part(_, name) => name.to_string(),
        Member::Others => "...".to_owned(),
    }
}
