//! A slice whose ends are literals. The arithmetic is done here, so that the types compare and subtract
//! where an extent is involved and compute nothing else.

use super::number::{binary, hexadecimal, step};
use crate::front::model::{End, Slice};
use crate::front::spot::Site;
use proc_macro2::TokenStream;

/// Where the parts of a slice are emitted.
struct Sites<'a> {
    whole: Site<'a>,
    start: Site<'a>,
    stop: Site<'a>,
}

/// The type of a slice between literals, if there is one for its step.
pub fn slice(whole: Site<'_>, slice: &Slice) -> Option<TokenStream> {
    let ends = slice.literals()?;
    let step = step(whole.krate, &slice.step)?;
    let sites = Sites {
        whole,
        start: Site {
            spot: slice.start.spot().unwrap_or(whole.spot),
            ..whole
        },
        stop: Site {
            spot: slice.stop.spot().unwrap_or(whole.spot),
            ..whole
        },
    };
    let size = slice.step.size.literal().map(u128::from);
    if slice.step.back {
        return Some(sites.down(ends, size?, step));
    }
    let shorthand = (!slice.step.is_one()).then(|| step.clone());
    match (ends, size) {
        // What takes the whole axis asks for nothing, and so works on an axis of any extent.
        ((End::Ahead(0), End::Open), _) => Some(match shorthand {
            Some(step) => whole.generic("Every", &[step]),
            None => whole.name("All"),
        }),
        ((End::Ahead(start), End::Open), _) => Some(sites.from(start, shorthand)),
        ((End::Ahead(0), End::Behind(stop)), _) => {
            Some(sites.span(ends, step, sites.shorter(stop.into()), stop.into(), "BackPast"))
        }
        ((End::Ahead(start), End::Behind(stop)), _) => Some(sites.trim(start, stop, shorthand)),
        ((End::Ahead(start), End::Ahead(stop)), Some(1)) => Some(sites.range(start, stop)),
        (_, Some(size)) => Some(sites.up(ends, size, step)),
        // How many elements there are is a division that only rustc could do.
        (_, None) => None,
    }
}

impl Sites<'_> {
    /// `s..`
    fn from(&self, start: u64, step: Option<TokenStream>) -> TokenStream {
        let mut arguments = vec![self.start.hexadecimal(start.into())];
        arguments.extend(step);
        self.whole.generic("From", &arguments)
    }

    /// `s..-e`
    fn trim(&self, start: u64, stop: u64, step: Option<TokenStream>) -> TokenStream {
        let both = u128::from(start) + u128::from(stop);
        let mut arguments = vec![self.start.hexadecimal(start.into()), self.whole.hexadecimal(both)];
        arguments.extend(step);
        self.whole.generic("Trim", &arguments)
    }

    /// `s..e`
    fn range(&self, start: u64, stop: u64) -> TokenStream {
        let length = binary(self.whole.krate, self.whole.spot, u128::from(stop - start));
        self.whole.generic(
            "Range",
            &[
                self.start.hexadecimal(start.into()),
                length,
                self.stop.hexadecimal(stop.into()),
            ],
        )
    }

    /// Steps upwards.
    fn up(&self, ends: (End, End), size: u128, step: TokenStream) -> TokenStream {
        let (length, need, why) = match wide(ends) {
            (Wide::Behind(s), Wide::Ahead(e)) => return self.mixed(ends, step, s + e, s, e),
            (Wide::Ahead(s), Wide::Ahead(e)) => (e - s, e, "EndPast"),
            (Wide::Behind(s), Wide::Behind(e)) => (s - e, s, "BackPast"),
            (Wide::Behind(s), Wide::Open) => (s, s, "BackPast"),
            // `From` and `Trim`; an open start is 0.
            (Wide::Ahead(_) | Wide::Open, _) => (0, 0, "EndPast"),
        };
        self.span(ends, step, self.exactly(length, size), need, why)
    }

    /// Steps downwards: the open ends are the last element and before the first.
    fn down(&self, ends: (End, End), size: u128, step: TokenStream) -> TokenStream {
        let (length, need, why) = match wide(ends) {
            (Wide::Ahead(s), Wide::Behind(e)) => return self.mixed(ends, step, s + e, s + 1, e),
            (Wide::Ahead(s), Wide::Ahead(e)) => (self.exactly(s - e, size), s + 1, "DownStartPast"),
            (Wide::Ahead(s), Wide::Open) => (self.exactly(s + 1, size), s + 1, "DownStartPast"),
            (Wide::Open, Wide::Ahead(e)) => (self.shorter(e + 1), e + 1, "StopPast"),
            (Wide::Open, Wide::Open) => return self.whole.generic("Every", &[step]),
            (Wide::Open, Wide::Behind(e)) => (self.exactly(e - 1, size), e, "BackPast"),
            (Wide::Behind(s), Wide::Ahead(e)) => (self.shorter(s + e), s + e, "Crossing"),
            (Wide::Behind(s), Wide::Behind(e)) => (self.exactly(e - s, size), e, "BackPast"),
            (Wide::Behind(s), Wide::Open) => (self.shorter(s - 1), s, "BackPast"),
        };
        self.span(ends, step, length, need, why)
    }

    fn span(
        &self,
        ends: (End, End),
        step: TokenStream,
        length: TokenStream,
        need: u128,
        why: &str,
    ) -> TokenStream {
        let [start, stop] = self.ends(ends);
        self.whole.generic(
            "Span",
            &[
                start,
                stop,
                step,
                length,
                self.whole.hexadecimal(need),
                self.whole.name(why),
            ],
        )
    }

    /// From one side of the axis to the other: the extent is both ends' distance less that of the axis.
    fn mixed(&self, ends: (End, End), step: TokenStream, both: u128, start: u128, stop: u128) -> TokenStream {
        let both = binary(self.whole.krate, self.whole.spot, both);
        let needs = [self.start.hexadecimal(start), self.stop.hexadecimal(stop)];
        let [start, stop] = self.ends(ends);
        let [start_need, stop_need] = needs;
        self.whole
            .generic("Mixed", &[start, stop, step, both, start_need, stop_need])
    }

    fn ends(&self, ends: (End, End)) -> [TokenStream; 2] {
        [(self.start, ends.0), (self.stop, ends.1)].map(|(site, end)| match end {
            End::Open => site.name("Open"),
            End::Ahead(number) => site.generic("Ahead", &[site.hexadecimal(number.into())]),
            End::Behind(number) => site.generic("Behind", &[site.hexadecimal(number.into())]),
        })
    }

    fn exactly(&self, distance: u128, size: u128) -> TokenStream {
        let length = binary(self.whole.krate, self.whole.spot, distance.div_ceil(size));
        self.whole.generic("Exactly", &[length])
    }

    fn shorter(&self, by: u128) -> TokenStream {
        self.whole.generic("Shorter", &[self.whole.hexadecimal(by)])
    }
}

impl Site<'_> {
    fn hexadecimal(self, number: u128) -> TokenStream {
        hexadecimal(self.krate, self.spot, number)
    }
}

/// An end in numbers that do not overflow when two are added.
enum Wide {
    Open,
    Ahead(u128),
    Behind(u128),
}

fn wide(ends: (End, End)) -> (Wide, Wide) {
    let wide = |end| match end {
        End::Open => Wide::Open,
        End::Ahead(number) => Wide::Ahead(u128::from(number)),
        End::Behind(number) => Wide::Behind(u128::from(number)),
    };
    (wide(ends.0), wide(ends.1))
}
