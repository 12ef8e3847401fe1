//! A slice with constants among its numbers. rustc knows them and the macro does not: what `literal` computes is
//! written down for rustc, as sums and differences of types.

use super::number::{constant, short, step};
use crate::front::model::{Edge, Number, Slice, Stop, Value};
use crate::front::spot::Site;
use proc_macro2::TokenStream;

/// One end of a slice: a number that rustc knows, from the start or from the end of the axis.
enum End {
    Open,
    Ahead(TokenStream),
    Behind(TokenStream),
}

/// The type of a slice all of whose numbers rustc knows, if there is one for its form.
pub fn slice(site: Site<'_>, slice: &Slice) -> Option<TokenStream> {
    let ends = (start(site, &slice.start)?, stop(site, &slice.stop)?);
    let step = step(site.krate, &slice.step)?;
    let selector = if slice.step.back {
        site.down(ends, step)
    } else {
        site.up(ends, step)
    }?;
    Some(from_the_end(slice).fold(selector, |selector, number| {
        // It counts from the end, so it is not 0.
        let number = constant(site.krate, site.spot, number);
        site.generic(
            "Ordered",
            &[site.name("L1"), number, site.name("MinusZero"), selector],
        )
    }))
}

/// The constants that name an element from the end. Of literals `check` has seen to it that they are not 0.
fn from_the_end(slice: &Slice) -> impl Iterator<Item = &TokenStream> {
    let start = match &slice.start {
        Edge::End(number) if slice.step.back => Some(number),
        _ => None,
    };
    let stop = match &slice.stop {
        Stop::End(number) if slice.step.back => Some(number),
        Stop::ThroughEnd(number) => Some(number),
        _ => None,
    };
    let numbers = start.into_iter().chain(stop);
    numbers.filter_map(|number| match &number.value {
        Value::Const(content) => Some(content),
        _ => None,
    })
}

fn start(site: Site<'_>, start: &Edge) -> Option<End> {
    Some(match start {
        Edge::Open => End::Open,
        Edge::Start(number) => End::Ahead(short(site.krate, number)?),
        Edge::End(number) => End::Behind(short(site.krate, number)?),
    })
}

fn stop(site: Site<'_>, stop: &Stop) -> Option<End> {
    let number = |number: &Number| short(site.krate, number);
    Some(match stop {
        Stop::Open => End::Open,
        Stop::Start(stop) => End::Ahead(number(stop)?),
        Stop::End(stop) => End::Behind(number(stop)?),
        Stop::Through(last) => End::Ahead(site.generic("After", &[number(last)?])),
        Stop::ThroughEnd(last) if last.literal() == Some(1) => End::Open,
        Stop::ThroughEnd(last) => End::Behind(site.generic("Before", &[number(last)?])),
        // What a count from the end leads to, only run time says.
        Stop::Count(_) => return None,
    })
}

/// As in `literal`.
impl Site<'_> {
    fn up(self, ends: (End, End), step: TokenStream) -> Option<TokenStream> {
        let open = || End::Ahead(self.name("L0"));
        Some(match ends {
            (End::Open, End::Open) => self.generic("Every", &[step]),
            (End::Open, End::Behind(stop)) => {
                let count = self.generic("Shorter", std::slice::from_ref(&stop));
                self.span(open(), End::Behind(stop.clone()), step, count, stop, "BackPast")
            }
            (End::Ahead(start), End::Behind(stop)) => {
                let both = self.generic("Sum", &[start.clone(), stop]);
                self.generic("Trim", &[start, both, step])
            }
            (End::Behind(start), End::Open) => {
                let count = self.divided(start.clone());
                self.span(
                    End::Behind(start.clone()),
                    End::Open,
                    step,
                    count,
                    start,
                    "BackPast",
                )
            }
            (End::Behind(start), End::Ahead(stop)) => self.mixed(
                End::Behind(start.clone()),
                End::Ahead(stop.clone()),
                step,
                [start, stop],
            ),
            (End::Behind(start), End::Behind(stop)) => {
                let ends = [End::Behind(start.clone()), End::Behind(stop.clone())];
                let count = self.divided(self.generic("Difference", &[start.clone(), stop.clone()]));
                let [first, last] = ends;
                let span = self.span(first, last, step, count, start.clone(), "BackPast");
                self.generic("Ordered", &[stop, start, self.name("OrderBack"), span])
            }
            // `From`, `Between` and their like.
            (End::Open | End::Ahead(_), _) => return None,
        })
    }

    fn down(self, ends: (End, End), step: TokenStream) -> Option<TokenStream> {
        let after = |number: &TokenStream| self.generic("After", std::slice::from_ref(number));
        let before = |number: &TokenStream| self.generic("Before", std::slice::from_ref(number));
        Some(match ends {
            (End::Open, End::Open) => self.generic("Every", &[step]),
            (End::Open, End::Ahead(stop)) => {
                let count = self.generic("Shorter", &[after(&stop)]);
                let need = after(&stop);
                self.span(End::Open, End::Ahead(stop), step, count, need, "StopPast")
            }
            (End::Open, End::Behind(stop)) => {
                let count = self.divided(before(&stop));
                self.span(
                    End::Open,
                    End::Behind(stop.clone()),
                    step,
                    count,
                    stop,
                    "BackPast",
                )
            }
            (End::Ahead(start), End::Open) => {
                let (count, need) = (self.divided(after(&start)), after(&start));
                self.span(End::Ahead(start), End::Open, step, count, need, "DownStartPast")
            }
            (End::Ahead(start), End::Ahead(stop)) => {
                let count = self.divided(self.generic("Difference", &[start.clone(), stop.clone()]));
                let (need, ends) = (
                    after(&start),
                    (End::Ahead(start.clone()), End::Ahead(stop.clone())),
                );
                let span = self.span(ends.0, ends.1, step, count, need, "DownStartPast");
                self.generic("Ordered", &[stop, start, self.name("Order"), span])
            }
            (End::Ahead(start), End::Behind(stop)) => {
                let needs = [after(&start), stop.clone()];
                self.mixed(End::Ahead(start), End::Behind(stop), step, needs)
            }
            (End::Behind(start), End::Open) => {
                let count = self.generic("Shorter", &[before(&start)]);
                self.span(
                    End::Behind(start.clone()),
                    End::Open,
                    step,
                    count,
                    start,
                    "BackPast",
                )
            }
            (End::Behind(start), End::Ahead(stop)) => {
                let both = self.generic("Sum", &[start.clone(), stop.clone()]);
                let count = self.generic("Shorter", std::slice::from_ref(&both));
                self.span(
                    End::Behind(start),
                    End::Ahead(stop),
                    step,
                    count,
                    both,
                    "Crossing",
                )
            }
            // Which of the two is the larger, only run time says.
            (End::Behind(_), End::Behind(_)) => return None,
        })
    }

    fn span(
        self,
        start: End,
        stop: End,
        step: TokenStream,
        count: TokenStream,
        need: TokenStream,
        why: &str,
    ) -> TokenStream {
        let (start, stop) = (self.end(start), self.end(stop));
        self.generic("Span", &[start, stop, step, count, need, self.name(why)])
    }

    /// From one side of the axis to the other; `needs` is how long it is at least for the start, and for the stop.
    fn mixed(self, start: End, stop: End, step: TokenStream, needs: [TokenStream; 2]) -> TokenStream {
        let both = match (&start, &stop) {
            (End::Ahead(start) | End::Behind(start), End::Ahead(stop) | End::Behind(stop)) => {
                self.generic("Sum", &[start.clone(), stop.clone()])
            }
            _ => self.name("U0"),
        };
        let [start_need, stop_need] = needs;
        let (start, stop) = (self.end(start), self.end(stop));
        self.generic("Mixed", &[start, stop, step, both, start_need, stop_need])
    }

    fn end(self, end: End) -> TokenStream {
        match end {
            End::Open => self.name("Open"),
            End::Ahead(number) => self.generic("Ahead", &[number]),
            End::Behind(number) => self.generic("Behind", &[number]),
        }
    }

    fn divided(self, distance: TokenStream) -> TokenStream {
        self.generic("Divided", &[distance])
    }
}
