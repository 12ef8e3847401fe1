//! What a slice with a run-time part claims about its axis before that part is known: `i..9` needs 9 positions.

use super::bounds::{bounds, Arithmetic, Bounds, Need, Needed};
use super::constant::Typed;
use super::number::position;
use crate::model::{self, Edge, End, Slice, Stop, Value};
use crate::spot::Site;
use proc_macro2::TokenStream;

/// A claim: `Reaches` or `Includes`, a number, and the sentence to refuse with.
pub struct Claim {
    name: &'static str,
    number: TokenStream,
    why: &'static str,
}

impl Claim {
    /// The claim as a type. `axis` is the number of the axis in the message.
    pub fn of(&self, site: Site<'_>, axis: TokenStream) -> TokenStream {
        site.generic(self.name, &[axis, self.number.clone(), site.name(self.why)])
    }
}

/// The claim of a slice, if it makes one. It makes one at most, so that one mistake is one error.
pub fn claim(site: Site<'_>, slice: &Slice) -> Option<Claim> {
    if let Some(claim) = between_literals(site, slice) {
        return Some(claim);
    }
    let back = slice.step.back;
    stop(site, &slice.stop, back).or_else(|| start(site, &slice.start, back))
}

/// Only the step is a run-time value.
fn between_literals(site: Site<'_>, slice: &Slice) -> Option<Claim> {
    let (start, stop) = slice.literals()?;
    let (start, stop) = (start.map(u128::from), stop.map(u128::from));
    if matches!(start, End::Open) || matches!(stop, End::Open) {
        return None;
    }
    let (need, why) = match bounds(slice.step.back, &start, &stop) {
        Bounds::Whole => return None,
        Bounds::Span(_, needed) => (needed.need.positions(), needed.why),
        Bounds::Across { needs, .. } => {
            let [start, stop] = needs.map(|needed| (needed.need.positions(), needed.why));
            // The end that needs more positions; if both need as many, the one that is counted from the end.
            let by_stop = if slice.step.back {
                start.0 <= stop.0
            } else {
                start.0 < stop.0
            };
            if by_stop {
                stop
            } else {
                start
            }
        }
    };
    Some(reaches(position(site.krate, site.spot, need), why))
}

fn reaches(number: TokenStream, why: &'static str) -> Claim {
    Claim {
        name: "Reaches",
        number,
        why,
    }
}

/// Which end of a slice a number is. Nothing is known of the other end.
#[derive(Clone, Copy)]
enum GivenEnd {
    Start,
    StartFromEnd,
    Stop,
    StopFromEnd,
    /// The last position.
    Through,
    /// A number of positions from the start.
    Count,
}

impl GivenEnd {
    /// What is needed for this end, which is `number`.
    fn needed<N: Arithmetic>(self, back: bool, number: N) -> Option<Needed<N>> {
        let (start, stop) = match self {
            Self::Start => (End::Ahead(number), End::Open),
            Self::StartFromEnd => (End::Behind(number), End::Open),
            Self::Stop => (End::Open, End::Ahead(number)),
            Self::StopFromEnd => (End::Open, End::Behind(number)),
            Self::Through => {
                return Some(Needed {
                    need: Need::MoreThan(number),
                    why: "EndPast",
                })
            }
            Self::Count => {
                return Some(Needed {
                    need: Need::AtLeast(number),
                    why: "CountPast",
                })
            }
        };
        match bounds(back, &start, &stop) {
            Bounds::Span(_, needed) => Some(needed),
            Bounds::Whole | Bounds::Across { .. } => None,
        }
    }

    /// The claim that this follows from.
    fn claim(self, site: Site<'_>, back: bool, number: &model::Number) -> Option<Claim> {
        if let Value::Literal(literal) = number.value {
            let needed = self.needed(back, u128::from(literal))?;
            let need = position(site.krate, number.spot, needed.need.positions());
            return Some(reaches(need, needed.why));
        }
        let needed = self.needed(back, Typed::of(site, number)?)?;
        Some(match needed.need {
            Need::AtLeast(number) => reaches(number.ty, needed.why),
            Need::MoreThan(number) => Claim {
                name: "Includes",
                number: number.ty,
                why: needed.why,
            },
        })
    }
}

fn start(site: Site<'_>, start: &Edge, back: bool) -> Option<Claim> {
    match start {
        Edge::Open => None,
        Edge::Start(number) => GivenEnd::Start.claim(site, back, number),
        Edge::End(number) => GivenEnd::StartFromEnd.claim(site, back, number),
    }
}

fn stop(site: Site<'_>, stop: &Stop, back: bool) -> Option<Claim> {
    match stop {
        Stop::Open => None,
        Stop::Start(number) => GivenEnd::Stop.claim(site, back, number),
        Stop::End(number) => GivenEnd::StopFromEnd.claim(site, back, number),
        Stop::Through(number) => GivenEnd::Through.claim(site, back, number),
        Stop::ThroughEnd(number) => {
            // `..=-1` is the end.
            let before = number.literal()?.checked_sub(1).filter(|back| *back > 0)?;
            let number = model::Number {
                spot: number.spot,
                value: Value::Literal(before),
            };
            GivenEnd::StopFromEnd.claim(site, back, &number)
        }
        Stop::Count(number) => GivenEnd::Count.claim(site, back, number),
    }
}
