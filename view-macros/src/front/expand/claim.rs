//! What a slice with a run-time part claims about its axis before that part is known: `i..9` needs 9 positions.

use super::number::{hexadecimal, short};
use crate::front::model::{Edge, End, Number, Slice, Stop};
use crate::front::spot::Site;
use proc_macro2::TokenStream;

/// A claim: `Reaches` or `Includes`, a number, and the sentence to refuse with.
pub struct Claim {
    name: &'static str,
    number: TokenStream,
    why: &'static str,
}

impl Claim {
    /// As a type, about the axis that the message calls `axis`.
    pub fn of(&self, site: Site<'_>, axis: TokenStream) -> TokenStream {
        site.generic(self.name, &[axis, self.number.clone(), site.name(self.why)])
    }
}

/// What is known of a slice, if anything is: one claim, so that one mistake is one error.
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
    let [start, stop] = [start, stop].map(|end| match end {
        End::Ahead(number) => Some((true, u128::from(number))),
        End::Behind(number) => Some((false, u128::from(number))),
        End::Open => None,
    });
    let (need, why) = match (slice.step.back, start?, stop?) {
        (false, (true, _), (true, stop)) => (stop, "EndPast"),
        (false, (true, start), (false, stop)) => (start + stop, "Crossing"),
        (true, (false, start), (true, stop)) => (start + stop, "Crossing"),
        (true, (true, start), (true, _)) => (start + 1, "DownStartPast"),
        (false, (false, start), (false, _)) => (start, "BackPast"),
        (true, (false, _), (false, stop)) => (stop, "BackPast"),
        (false, (false, start), (true, stop)) if start < stop => (stop, "EndPast"),
        (false, (false, start), (true, _)) => (start, "BackPast"),
        (true, (true, start), (false, stop)) if start < stop => (stop, "BackPast"),
        (true, (true, start), (false, _)) => (start + 1, "DownStartPast"),
    };
    Some(reaches(hexadecimal(site.krate, site.spot, need), why))
}

fn reaches(number: TokenStream, why: &'static str) -> Claim {
    Claim {
        name: "Reaches",
        number,
        why,
    }
}

/// The position `number`, or before it if `number` is a literal and can be counted on.
fn includes(site: Site<'_>, number: &Number, why: &'static str) -> Option<Claim> {
    Some(match number.literal() {
        Some(literal) => reaches(hexadecimal(site.krate, number.spot, u128::from(literal) + 1), why),
        None => Claim {
            name: "Includes",
            number: short(site.krate, number)?,
            why: "IndexPast",
        },
    })
}

fn start(site: Site<'_>, start: &Edge, back: bool) -> Option<Claim> {
    match start {
        Edge::Open => None,
        Edge::Start(number) if back => includes(site, number, "DownStartPast"),
        Edge::Start(number) => Some(reaches(short(site.krate, number)?, "StartPast")),
        Edge::End(number) => Some(reaches(short(site.krate, number)?, "BackPast")),
    }
}

fn stop(site: Site<'_>, stop: &Stop, back: bool) -> Option<Claim> {
    match stop {
        Stop::Open => None,
        Stop::Start(number) if back => includes(site, number, "StopPast"),
        Stop::Start(number) => Some(reaches(short(site.krate, number)?, "EndPast")),
        Stop::Through(number) => includes(site, number, "EndPast"),
        Stop::End(number) => Some(reaches(short(site.krate, number)?, "BackPast")),
        // `..=-1` is the end.
        Stop::ThroughEnd(number) => {
            let before = u128::from(number.literal()?)
                .checked_sub(1)
                .filter(|back| *back > 0)?;
            Some(reaches(hexadecimal(site.krate, number.spot, before), "BackPast"))
        }
        Stop::Count(number) => Some(reaches(short(site.krate, number)?, "CountPast")),
    }
}
