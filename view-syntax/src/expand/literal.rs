//! A slice whose ends are literals. The macro computes with them, so that the types only compare and subtract where an extent is
//! involved.

use super::number::{self, position, readable};
use super::span::{span, Emitted, Sites, Step};
use crate::model::{End, Slice};
use crate::spot::Site;
use proc_macro2::TokenStream;

impl Emitted for u128 {
    fn value(&self, site: Site<'_>) -> TokenStream {
        position(site.krate, site.spot, *self)
    }

    fn count(&self, site: Site<'_>) -> TokenStream {
        position(site.krate, site.spot, *self)
    }

    /// `None` for a step that is a constant: only rustc could divide by it.
    fn steps(&self, site: Site<'_>, step: Option<u128>) -> Option<TokenStream> {
        Some(site.generic(
            "Exactly",
            &[readable(site.krate, site.spot, self.div_ceil(step?))],
        ))
    }
}

/// The type of a slice between literals, if there is one for its step.
pub fn slice(whole: Site<'_>, slice: &Slice) -> Option<TokenStream> {
    let (start, stop) = slice.literals()?;
    let (start, stop) = (start.map(u128::from), stop.map(u128::from));
    let step = Step {
        ty: number::step(whole.krate, &slice.step)?,
        size: slice.step.size.literal().map(u128::from),
    };
    let sites = Sites::of(whole, slice);
    // If the step is a constant, rustc computes what depends on it.
    let literal = step.size.is_some();
    if slice.step.back {
        return literal
            .then(|| span(sites, true, (&start, &stop), step))
            .flatten();
    }
    let shorthand = (!slice.step.is_one()).then(|| step.ty.clone());
    let with_step =
        |arguments: Vec<TokenStream>| arguments.into_iter().chain(shorthand.clone()).collect::<Vec<_>>();
    match (start, stop) {
        // The whole axis, whatever its extent: nothing needs to be checked.
        (End::Ahead(0), End::Open) => Some(match shorthand {
            Some(step) => whole.generic("Every", &[step]),
            None => whole.name("All"),
        }),
        (End::Ahead(start), End::Open) => {
            Some(whole.generic("Onward", &with_step(vec![start.value(sites.start)])))
        }
        (End::Ahead(0), End::Behind(stop)) => span(sites, false, (&End::Open, &End::Behind(stop)), step),
        (End::Ahead(start), End::Behind(stop)) => {
            let ends = vec![start.value(sites.start), (start + stop).value(whole)];
            Some(whole.generic("Trim", &with_step(ends)))
        }
        (End::Ahead(start), End::Ahead(stop)) if step.size == Some(1) => {
            let length = readable(whole.krate, whole.spot, stop - start);
            Some(whole.generic(
                "Ends",
                &[start.value(sites.start), length, stop.value(sites.stop)],
            ))
        }
        (start, stop) if literal => span(sites, false, (&start, &stop), step),
        _ => None,
    }
}
