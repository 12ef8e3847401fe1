//! A slice with constants among its numbers. The macro does not know their values, so it writes sums and differences as types, and
//! rustc computes them.

use super::bounds::Arithmetic;
use super::number::{constant, short, step};
use super::span::{span, Emitted, Sites, Step};
use crate::model::{self, Edge, End, Slice, Stop, Value};
use crate::spot::Site;
use proc_macro2::TokenStream;

/// A number of the type level, and the place at which results computed from it are emitted.
#[derive(Clone)]
pub struct Typed<'a> {
    pub site: Site<'a>,
    pub ty: TokenStream,
}

impl<'a> Typed<'a> {
    /// A literal or a constant.
    pub fn of(site: Site<'a>, number: &model::Number) -> Option<Self> {
        let ty = short(site.krate, number)?;
        Some(Self { site, ty })
    }

    fn computed(&self, name: &str, numbers: &[&Self]) -> Self {
        let types: Vec<_> = numbers.iter().map(|number| number.ty.clone()).collect();
        Self {
            site: self.site,
            ty: self.site.generic(name, &types),
        }
    }
}

impl Arithmetic for Typed<'_> {
    fn plus(&self, other: &Self) -> Self {
        self.computed("Sum", &[self, other])
    }

    fn less(&self, other: &Self) -> Self {
        self.computed("Difference", &[self, other])
    }

    fn after(&self) -> Self {
        self.computed("After", &[self])
    }

    fn before(&self) -> Self {
        self.computed("Before", &[self])
    }
}

impl Emitted for Typed<'_> {
    fn value(&self, _: Site<'_>) -> TokenStream {
        self.ty.clone()
    }

    fn count(&self, _: Site<'_>) -> TokenStream {
        self.ty.clone()
    }

    fn steps(&self, site: Site<'_>, _: Option<u128>) -> Option<TokenStream> {
        Some(site.generic("Divided", std::slice::from_ref(&self.ty)))
    }
}

/// The type of a slice all of whose numbers rustc knows, if there is one for its form.
pub fn slice(site: Site<'_>, slice: &Slice) -> Option<TokenStream> {
    let (start, stop) = (start(site, &slice.start)?, stop(site, &slice.stop)?);
    let step = step(site.krate, &slice.step)?;
    let selector = match (slice.step.back, &start, &stop) {
        // `Onward`, `Between` and their like.
        (false, End::Open | End::Ahead(_), End::Ahead(_)) | (false, End::Ahead(_), End::Open) => return None,
        (false, End::Ahead(start), End::Behind(stop)) => {
            site.generic("Trim", &[start.ty.clone(), start.plus(stop).ty, step])
        }
        (back, ..) => {
            // The types of its numbers have been located already.
            let sites = Sites {
                whole: site,
                start: site,
                stop: site,
            };
            let step = Step { ty: step, size: None };
            ordered(
                site,
                back,
                &start,
                &stop,
                span(sites, back, (&start, &stop), step)?,
            )
        }
    };
    Some(from_the_end(slice).fold(selector, |selector, number| {
        // It counts from the end, so it is not 0.
        let number = constant(site.krate, site.spot, number);
        site.generic(
            "Ordered",
            &[site.name("L1"), number, site.name("MinusZero"), selector],
        )
    }))
}

/// The slice, with a check of the order of its ends if both are counted from the same side.
fn ordered<'a>(
    site: Site<'a>,
    back: bool,
    start: &End<Typed<'a>>,
    stop: &End<Typed<'a>>,
    span: TokenStream,
) -> TokenStream {
    let (low, high, why) = match (back, start, stop) {
        (false, End::Behind(start), End::Behind(stop)) => (stop, start, "OrderBack"),
        (true, End::Ahead(start), End::Ahead(stop)) => (stop, start, "OrderDown"),
        (true, End::Behind(start), End::Behind(stop)) => (start, stop, "OrderDownBack"),
        _ => return span,
    };
    site.generic(
        "Ordered",
        &[low.ty.clone(), high.ty.clone(), site.name(why), span],
    )
}

/// The constants that name an element counted from the end. `check` has refused literals that are 0.
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

fn start<'a>(site: Site<'a>, start: &Edge) -> Option<End<Typed<'a>>> {
    Some(match start {
        Edge::Open => End::Open,
        Edge::Start(number) => End::Ahead(Typed::of(site, number)?),
        Edge::End(number) => End::Behind(Typed::of(site, number)?),
    })
}

fn stop<'a>(site: Site<'a>, stop: &Stop) -> Option<End<Typed<'a>>> {
    let number = |number: &model::Number| Typed::of(site, number);
    Some(match stop {
        Stop::Open => End::Open,
        Stop::Start(stop) => End::Ahead(number(stop)?),
        Stop::End(stop) => End::Behind(number(stop)?),
        Stop::Through(last) => End::Ahead(number(last)?.after()),
        Stop::ThroughEnd(last) if last.literal() == Some(1) => End::Open,
        Stop::ThroughEnd(last) => End::Behind(number(last)?.before()),
        // Where a count leads to is known only at run time.
        Stop::Count(_) => return None,
    })
}
