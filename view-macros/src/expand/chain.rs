//! A chain as method calls.

use super::item::{selector, Selector};
use super::number::braced;
use crate::model::{Edge, Item, Kind, List, Number, Slice, Value};
use crate::spot::{Krate, Site, Spot};
use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{format_ident, quote_spanned};

/// The run-time values of a call, evaluated from left to right before the base is borrowed.
#[derive(Default)]
pub struct Lets {
    values: Vec<(Ident, Spot, TokenStream)>,
}

impl Lets {
    /// The value of a number: a literal as it is, anything else from a variable.
    pub fn value(&mut self, number: &Number) -> TokenStream {
        let span = number.spot.first;
        let tokens = match &number.value {
            Value::Literal(value) => {
                let mut literal = Literal::u64_unsuffixed(*value);
                literal.set_span(span);
                return quote_spanned!(span=> #literal);
            }
            Value::Const(content) => braced(content),
            Value::Run(tokens) => tokens.clone(),
        };
        let name = format_ident!("a{}", self.values.len(), span = Span::mixed_site().located_at(span));
        self.values.push((name.clone(), number.spot, tokens));
        quote_spanned!(span=> #name)
    }

    pub fn tokens(&self, krate: &Krate) -> TokenStream {
        let lets = self.values.iter().map(|(name, spot, tokens)| {
            let usize = Site { krate, spot: *spot }.name("usize");
            quote_spanned!(Span::mixed_site()=> let #name: #usize = #tokens;)
        });
        lets.collect()
    }
}

/// One method call.
pub struct Step {
    method: String,
    spot: Spot,
    types: Vec<TokenStream>,
    arguments: Vec<Option<TokenStream>>,
    kind: StepKind,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum StepKind {
    /// `slice2`, `rows2`: may be refused, at run time if an argument is.
    Select,
    /// `last2`, which has one form for both.
    SelectLast,
    /// Cannot fail.
    Sure,
    /// Cannot fail, and gives back the unfolded view itself.
    Ranked,
}

/// The method calls of one `[…]`.
pub fn steps(krate: &Krate, list: &List, lets: &mut Lets) -> Vec<Step> {
    let place = list.items.iter().position(|item| matches!(item.kind, Kind::Ellipsis));
    let (lead, trail) = list.items.split_at(place.unwrap_or(list.items.len()));
    let trail = trail.get(1..).unwrap_or_default();
    let on_axes = |items: &[Item]| items.iter().filter(|item| !matches!(item.kind, Kind::NewAxis)).count();
    let (ahead, behind) = (on_axes(lead), on_axes(trail));
    let mut steps = Vec::new();
    if place.is_some() && ahead + behind > 0 {
        let rank = Literal::usize_unsuffixed(ahead + behind);
        steps.push(Step::sure("ranked", list.spot, quote_spanned!(list.spot.last=> #rank), StepKind::Ranked));
    }
    if ahead > 0 {
        let name = if behind == 0 && is_rows(lead) { "rows" } else { "slice" };
        steps.push(select(krate, list.spot, name, lead, StepKind::Select, lets));
    }
    if behind > 0 {
        steps.push(select(krate, list.spot, "last", trail, StepKind::SelectLast, lets));
    }
    for (name, items, taken) in [("insert", lead, ahead), ("insert_last", trail, behind)] {
        if taken < items.len() {
            steps.push(Step::sure(name, list.spot, axes(krate, list.spot, items), StepKind::Sure));
        }
    }
    steps
}

fn select(krate: &Krate, spot: Spot, name: &str, items: &[Item], kind: StepKind, lets: &mut Lets) -> Step {
    let items = items.iter().filter(|item| !matches!(item.kind, Kind::NewAxis));
    let selectors: Vec<Selector> = items.map(|item| selector(krate, item, lets)).collect();
    let method = format!("{name}{}", selectors.len());
    let (types, arguments) = selectors.into_iter().map(|selector| (selector.ty, selector.argument)).unzip();
    Step { method, spot, types, arguments, kind }
}

/// Whether the items select whole rows: positions, at most one slice upwards, then whole axes.
fn is_rows(items: &[Item]) -> bool {
    let mut kinds = items.iter().map(|item| &item.kind).filter(|kind| !matches!(kind, Kind::NewAxis)).peekable();
    while kinds.next_if(|kind| matches!(kind, Kind::Position(_))).is_some() {}
    kinds.next_if(|kind| matches!(kind, Kind::Slice(Slice { step, .. }) if step.is_one()));
    kinds.all(|kind| matches!(kind, Kind::All))
}

/// The axes of a result, old and new.
fn axes(krate: &Krate, spot: Spot, items: &[Item]) -> TokenStream {
    items.iter().rev().fold(quote_spanned!(spot.last=> ()), |rest, item| {
        let site = Site { krate, spot: item.spot };
        let axis = match &item.kind {
            Kind::NewAxis => site.name("New"),
            Kind::Position(Edge::Start(_) | Edge::End(_)) => return rest,
            _ => site.name("All"),
        };
        quote_spanned!(item.spot.first=> (#axis, #rest))
    })
}

impl Step {
    fn sure(method: &str, spot: Spot, ty: TokenStream, kind: StepKind) -> Self {
        Self { method: method.to_owned(), spot, types: vec![ty], arguments: Vec::new(), kind }
    }

    const fn may_fail(&self) -> bool {
        matches!(self.kind, StepKind::Select | StepKind::SelectLast)
    }

    const fn site<'a>(&self, krate: &'a Krate) -> Site<'a> {
        Site { krate, spot: self.spot }
    }

    /// `.slice2::<I0, I1>()`. The method has the hygiene of the types: where they differ, rustc points at
    /// what both were expanded from, the whole call.
    fn call(&self, krate: &Krate, attempt: bool) -> TokenStream {
        let selects = self.may_fail();
        let at_run_time = self.kind == StepKind::SelectLast || self.arguments.iter().any(Option::is_some);
        let takes_arguments = selects && (attempt || at_run_time);
        let (before, behind) = (if attempt && selects { "try_" } else { "" }, if takes_arguments { "_at" } else { "" });
        let method = Ident::new(&format!("{before}{}{behind}", self.method), self.site(krate).ends().0);
        let site = Span::mixed_site();
        let arguments = takes_arguments.then(|| {
            self.arguments.iter().rev().fold(quote_spanned!(site=> ()), |rest, argument| {
                let nothing = quote_spanned!(site=> ());
                let argument = argument.as_ref().unwrap_or(&nothing);
                quote_spanned!(site=> (#argument, #rest))
            })
        });
        let types = &self.types;
        quote_spanned!(site=> .#method::<#(#types),*>(#arguments))
    }
}

/// These calls on the unfolded view `view`, and whether the result is unfolded as well.
fn follow(krate: &Krate, mut view: TokenStream, steps: &[Step], attempt: bool) -> (TokenStream, bool) {
    let mut unfolded = true;
    for step in steps {
        if !unfolded {
            view.extend(quote_spanned!(Span::mixed_site()=> .unfold()));
        }
        view.extend(step.call(krate, attempt));
        unfolded = step.kind == StepKind::Ranked;
    }
    (view, unfolded)
}

/// The chain on the unfolded view `view`; what is refused panics.
pub fn panicking(krate: &Krate, view: TokenStream, steps: &[Step]) -> TokenStream {
    let (mut view, unfolded) = follow(krate, view, steps, false);
    if unfolded {
        view.extend(quote_spanned!(Span::mixed_site()=> .whole()));
    }
    view
}

/// The chain on the unfolded view `view`; what is refused is the value of the whole.
pub fn trying(krate: &Krate, view: TokenStream, steps: &[Step]) -> TokenStream {
    let site = Span::mixed_site();
    let outer = krate.at(site);
    let Some(first) = steps.iter().position(Step::may_fail) else {
        let view = panicking(krate, view, steps);
        return quote_spanned!(site=> #outer::__::ok(#view));
    };
    let (mut before, unfolded) = follow(krate, view, &steps[..first], true);
    if !unfolded {
        before.extend(quote_spanned!(site=> .unfold()));
    }
    let call = steps[first].call(krate, true);
    let attempt = quote_spanned!(site=> #before #call);
    let rest = &steps[first + 1..];
    if rest.is_empty() {
        return attempt;
    }
    let next = trying(krate, quote_spanned!(site=> v.unfold()), rest);
    quote_spanned!(site=> match #attempt {
        #outer::__::Ok(v) => #next,
        #outer::__::Err(e) => #outer::__::Err(e),
    })
}
