//! A slice whose numbers rustc knows, as a type: its ends, its step, the number of positions, and the least extent that it fits.

use super::bounds::{bounds, Arithmetic, Bounds, SliceLength};
use crate::model::{End, Slice};
use crate::spot::Site;
use proc_macro2::TokenStream;

/// Where the parts of a slice are emitted.
#[derive(Clone, Copy)]
pub struct Sites<'a> {
    pub whole: Site<'a>,
    pub start: Site<'a>,
    pub stop: Site<'a>,
}

impl<'a> Sites<'a> {
    pub fn of(whole: Site<'a>, slice: &Slice) -> Self {
        let at = |spot: Option<_>| Site {
            spot: spot.unwrap_or(whole.spot),
            ..whole
        };
        Self {
            whole,
            start: at(slice.start.spot()),
            stop: at(slice.stop.spot()),
        }
    }
}

/// A number that can be emitted.
pub trait Emitted: Arithmetic {
    /// As its short type, to be compared and subtracted.
    fn value(&self, site: Site<'_>) -> TokenStream;
    /// As the type of an extent, to be computed with.
    fn count(&self, site: Site<'_>) -> TokenStream;
    /// How many steps there are in a distance, if it can be computed.
    fn steps(&self, site: Site<'_>, step: Option<u128>) -> Option<TokenStream>;
}

/// What a step is: its type, and its size if that is a literal.
pub struct Step {
    pub ty: TokenStream,
    pub size: Option<u128>,
}

/// The type of the slice between these ends, which walks down if it is `back`.
pub fn span<N: Emitted>(
    sites: Sites<'_>,
    back: bool,
    (start, stop): (&End<N>, &End<N>),
    step: Step,
) -> Option<TokenStream> {
    let whole = sites.whole;
    let first = match start {
        End::Open if !back => sites.start.generic("Ahead", &[sites.start.name("L0")]),
        start => end(sites.start, start),
    };
    let ends = [first, end(sites.stop, stop), step.ty];
    Some(match bounds(back, start, stop) {
        Bounds::Whole => {
            let [.., step] = ends;
            whole.generic("Every", &[step])
        }
        Bounds::Span(distance, needed) => {
            let count = match distance {
                SliceLength::Exactly(distance) => distance.steps(whole, step.size)?,
                SliceLength::Shorter(by) => whole.generic("Shorter", &[by.value(whole)]),
            };
            let need = needed.need.positions().value(whole);
            whole.generic(
                "Span",
                &[&ends[..], &[count, need, whole.name(needed.why)]].concat(),
            )
        }
        Bounds::Across { both, needs } => {
            let [start, stop] = needs.map(|needed| needed.need.positions());
            let needs = [start.value(sites.start), stop.value(sites.stop)];
            whole.generic("Mixed", &[&ends[..], &[both.count(whole)], &needs].concat())
        }
    })
}

fn end<N: Emitted>(site: Site<'_>, end: &End<N>) -> TokenStream {
    match end {
        End::Open => site.name("Open"),
        End::Ahead(number) => site.generic("Ahead", &[number.value(site)]),
        End::Behind(number) => site.generic("Behind", &[number.value(site)]),
    }
}
