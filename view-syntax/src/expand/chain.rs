//! The method calls that a list of indices becomes.

use super::claim::Claim;
use super::item::{selector, Selector};
use super::lets::Lets;
use super::method_call::{MethodCall, MethodKind};
use crate::model::{Edge, Item, Kind, List, Stop};
use crate::spot::{Krate, Site, Spot};
use proc_macro2::{Literal, TokenStream};
use quote::quote_spanned;

/// The method calls of one `[…]`.
/// `settled` says that none of them may be checked at run time.
pub fn steps(krate: &Krate, list: &List, lets: &mut Lets, settled: bool) -> Vec<MethodCall> {
    let place = list
        .items
        .iter()
        .position(|item| matches!(item.kind, Kind::Ellipsis));
    let (lead, trail) = list.items.split_at(place.unwrap_or(list.items.len()));
    let trail = trail.get(1..).unwrap_or_default();
    let on_axes = |items: &[Item]| {
        items
            .iter()
            .filter(|item| !matches!(item.kind, Kind::NewAxis))
            .count()
    };
    let (ahead, behind) = (on_axes(lead), on_axes(trail));
    let mut steps = Vec::new();
    if place.is_some() && ahead + behind > 0 {
        let rank = Literal::usize_unsuffixed(ahead + behind);
        steps.push(MethodCall::sure(
            "ranked",
            list.spot,
            quote_spanned!(list.spot.last=> #rank),
            MethodKind::Ranked,
        ));
    }
    if ahead > 0 {
        let name = match behind {
            0 => part(lead),
            _ => "slice",
        };
        steps.extend(select(
            krate,
            list.spot,
            name,
            lead,
            MethodKind::Select,
            lets,
            settled,
        ));
    }
    if behind > 0 {
        steps.extend(select(
            krate,
            list.spot,
            "last",
            trail,
            MethodKind::SelectLast,
            lets,
            settled,
        ));
    }
    for (name, items, taken) in [("insert", lead, ahead), ("insert_last", trail, behind)] {
        if taken < items.len() {
            steps.push(MethodCall::sure(
                name,
                list.spot,
                axes(krate, list.spot, items),
                MethodKind::Sure,
            ));
        }
    }
    steps
}

fn select(
    krate: &Krate,
    spot: Spot,
    name: &str,
    items: &[Item],
    kind: MethodKind,
    lets: &mut Lets,
    settled: bool,
) -> Vec<MethodCall> {
    let items: Vec<&Item> = items
        .iter()
        .filter(|item| !matches!(item.kind, Kind::NewAxis))
        .collect();
    let selectors: Vec<Selector> = items.iter().map(|item| selector(krate, item, lets)).collect();
    let last = (kind == MethodKind::SelectLast).then_some(items.len());
    let claims = items.iter().zip(&selectors).enumerate();
    let mut steps: Vec<MethodCall> = claims
        .filter_map(|(axis, (item, selector))| {
            let site = Site {
                krate,
                spot: item.spot,
            };
            let claim = about(site, selector.claim.as_ref()?, axis, last);
            // The first computes whether the claim holds, the second refuses if it does not.
            Some(
                ["precheck", "require"]
                    .map(|name| MethodCall::sure(name, item.spot, claim.clone(), MethodKind::Precheck)),
            )
        })
        .flatten()
        .collect();
    if settled {
        for (axis, item) in items.iter().enumerate().filter(|(_, item)| is_bounded(item)) {
            let site = Site {
                krate,
                spot: item.spot,
            };
            let claim = inward(site, site.name("Foremost"), axis, last);
            steps.push(MethodCall::sure(
                "settled_on",
                item.spot,
                claim,
                MethodKind::Precheck,
            ));
        }
    }
    let method = format!("{name}{}", selectors.len());
    let (types, arguments) = selectors
        .into_iter()
        .map(|selector| (selector.ty, selector.argument))
        .unzip();
    steps.push(MethodCall {
        method,
        spot,
        types,
        arguments,
        kind,
        inferred: 0,
        static_type: None,
        literals: TokenStream::new(),
        items: TokenStream::new(),
    });
    steps
}

/// A claim about axis `axis`. It counts from the first axis; if `last` is given, from the first of the last `last` axes.
fn about(site: Site<'_>, claim: &Claim, axis: usize, last: Option<usize>) -> TokenStream {
    let span = site.spot.first;
    let number = Literal::usize_unsuffixed(last.unwrap_or_default().abs_diff(axis));
    let number = if last.is_some() {
        quote_spanned!(span=> -#number)
    } else {
        quote_spanned!(span=> #number)
    };
    inward(site, claim.of(site, number), axis, last)
}

/// Whether an index does not fit every axis.
fn is_bounded(item: &Item) -> bool {
    match &item.kind {
        Kind::Position(_) | Kind::Value(_) => true,
        Kind::Slice(slice) => !matches!((&slice.start, &slice.stop), (Edge::Open, Stop::Open)),
        Kind::All | Kind::Ellipsis | Kind::NewAxis => false,
    }
}

/// The claim about the first axis, as one about axis `axis`; if `last` is given, of the last `last` axes.
fn inward(site: Site<'_>, claim: TokenStream, axis: usize, last: Option<usize>) -> TokenStream {
    let span = site.spot.first;
    let claim = (0..axis).fold(claim, |claim, _| site.generic("Inward", &[claim]));
    let Some(last) = last else { return claim };
    let all = (0..last).fold(quote_spanned!(span=> ()), |rest, _| {
        let all = site.name("All");
        quote_spanned!(span=> (#all, #rest))
    });
    site.generic("Ending", &[all, claim])
}

/// The methods for these items: those for whole rows, those for any part, or those that ask the types which of both it is.
fn part(items: &[Item]) -> &'static str {
    let position = |kind: &Kind| matches!(kind, Kind::Position(_));
    let or_value = |kind: &Kind| matches!(kind, Kind::Position(_) | Kind::Value(_));
    match (is_rows(items, or_value), is_rows(items, position)) {
        (false, _) => "slice",
        (true, true) => "rows",
        (true, false) => "values",
    }
}

/// Whether the items select whole rows: positions, at most one slice upwards, then whole axes. A value
/// is a slice, or else `position` says that it is a position.
fn is_rows(items: &[Item], position: fn(&Kind) -> bool) -> bool {
    let mut kinds = items
        .iter()
        .map(|item| &item.kind)
        .filter(|kind| !matches!(kind, Kind::NewAxis))
        .peekable();
    while kinds.next_if(|kind| position(kind)).is_some() {}
    kinds.next_if(|kind| match kind {
        Kind::Slice(slice) => slice.step.is_one(),
        Kind::Value(_) => true,
        _ => false,
    });
    kinds.all(|kind| matches!(kind, Kind::All))
}

/// The axes of the result, each either kept or new.
fn axes(krate: &Krate, spot: Spot, items: &[Item]) -> TokenStream {
    items
        .iter()
        .rev()
        .fold(quote_spanned!(spot.last=> ()), |rest, item| {
            let site = Site {
                krate,
                spot: item.spot,
            };
            let axis = match &item.kind {
                Kind::NewAxis => site.name("New"),
                Kind::Position(Edge::Start(_) | Edge::End(_)) => return rest,
                _ => site.name("All"),
            };
            quote_spanned!(item.spot.first=> (#axis, #rest))
        })
}
