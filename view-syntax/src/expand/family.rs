//! A family of views: the index of a member on each axis, the members, and the checks of those that literals tell.

use super::lets::Lets;
use super::method_call::{self, MethodCall};
use super::number::{self, braced};
use super::witness::witnesses;
use super::{item, steps, Mode};
use crate::ast::Call;
use crate::model::family::{Family, Member, MemberKind, Variable};
use crate::model::linear::Linear;
use crate::model::span::{Span, Start, Until};
use crate::model::{Item, Kind, Number, Value};
use crate::spot::{Krate, Site, Spot};
use proc_macro2::{Ident, Literal, Span as Place, TokenStream};
use quote::{format_ident, quote_spanned};

/// The views of `base`: an array if it is known how many there are, else an iterator.
pub fn views(call: &Call, base: &TokenStream, family: &Family, lets: &mut Lets, mode: Mode) -> TokenStream {
    let site = Place::mixed_site();
    let krate = &call.krate;
    let outer = krate.at(site);
    // From left to right, as they are written.
    let (mut starts, mut counts) = (Vec::new(), Vec::new());
    for variable in &family.variables {
        let start = start(variable, lets);
        counts.push(count(krate, variable, start.as_ref(), lets));
        starts.push(start);
    }
    let members = Members {
        krate,
        family,
        starts: &starts,
    };
    let (mut types, mut given, mut sweeps) = (Vec::new(), Vec::new(), Vec::new());
    for item in &family.list.items {
        let (ty, value) = members.index(item, lets);
        types.push(ty);
        given.push(value);
        sweeps.push(members.span(item, lets));
    }
    let new = Site {
        krate,
        spot: Spot::at(family.arrow.first),
    }
    .name("Members");
    let new = quote_spanned!(site=> #new::new([#(#counts),*], [#(#sweeps),*]));
    let new = if members.is_constant() {
        quote_spanned!(site=> const { #new })
    } else {
        new
    };
    let (types, given) = (listed(types), listed(given));
    let part = members.part();
    let tail = steps(call, &family.tail, lets);
    let witnesses = witnesses(call, family, mode);
    let before = if mode == Mode::Try { "try_" } else { "" };
    let function = Site {
        krate,
        spot: Spot::at(family.arrow.first),
    }
    .name(&format!("{before}family"));
    let made = quote_spanned!(site=> #function::<#types, #part, _, _, _, _, _, _, _>(base, #new, #given));
    let array = array(family);
    let value = match mode {
        Mode::Panic => finished(krate, &made, array, &tail),
        Mode::Try => {
            let value = finished(krate, &quote_spanned!(site=> f), array, &tail);
            let value = if tail.iter().any(MethodCall::may_fail) {
                let attempt = method_call::trying(krate, quote_spanned!(site=> v.with_strides()), &tail);
                quote_spanned!(site=> match #outer::__::all_fit(f.reborrow(), |v| #attempt) {
                    #outer::__::Ok(()) => #outer::__::ok(#value),
                    #outer::__::Err(e) => #outer::__::Err(e),
                })
            } else {
                quote_spanned!(site=> #outer::__::ok(#value))
            };
            quote_spanned!(site=> match #made {
                #outer::__::Ok(mut f) => #value,
                #outer::__::Err(e) => #outer::__::Err(e),
            })
        }
    };
    quote_spanned!(site=> match #base { base => { #witnesses #value } })
}

/// The family as an array or an iterator, with the operations behind the indices.
fn finished(
    krate: &Krate,
    family: &TokenStream,
    array: Option<TokenStream>,
    tail: &[MethodCall],
) -> TokenStream {
    let site = Place::mixed_site();
    let outer = krate.at(site);
    let each = method_call::panicking(krate, quote_spanned!(site=> v.with_strides()), tail);
    match array {
        Some(array) => {
            let array_of = quote_spanned!(site=> #family.#array);
            if tail.is_empty() {
                return array_of;
            }
            let depth = array
                .clone()
                .into_iter()
                .filter(|tree| tree.to_string() == ",")
                .count();
            let closure = (0..depth).fold(
                quote_spanned!(site=> |v| #each),
                |inner, _| quote_spanned!(site=> |v| v.map(#inner)),
            );
            quote_spanned!(site=> #array_of.map(#closure))
        }
        None if tail.is_empty() => family.clone(),
        // What cannot be known before is checked for all views before the first is used.
        None if tail.iter().any(MethodCall::may_fail) => quote_spanned!(site=> {
            let mut f = #family;
            for v in f.reborrow() {
                let _ = #each;
            }
            #outer::__::each(f, move |v| #each)
        }),
        None => quote_spanned!(site=> #outer::__::each(#family, move |v| #each)),
    }
}

/// `array2::<3, {N}>()`, if it is known how many values each variable has.
fn array(family: &Family) -> Option<TokenStream> {
    let site = Place::mixed_site();
    let counts: Option<Vec<TokenStream>> = family
        .variables
        .iter()
        .map(|variable| match (&variable.stop.value, variable.literal()) {
            (_, Some((_, count))) => {
                let count = Literal::u64_unsuffixed(count);
                Some(quote_spanned!(site=> #count))
            }
            (Value::Const(content), None) if variable.start.is_none() && !variable.through => {
                Some(braced(content))
            }
            _ => None,
        })
        .collect();
    let counts = counts?;
    let method = format_ident!("array{}", counts.len(), span = site);
    Some(quote_spanned!(site=> #method::<#(#counts),*>()))
}

/// The first value of a variable, which is evaluated once.
fn start(variable: &Variable, lets: &mut Lets) -> Option<Number> {
    let start = variable.start.as_ref()?;
    Some(match &start.value {
        Value::Run(_) => Number {
            spot: start.spot,
            value: Value::Run(lets.value(start)),
        },
        Value::Literal(_) | Value::Const(_) => start.clone(),
    })
}

/// How many values a variable has.
fn count(krate: &Krate, variable: &Variable, start: Option<&Number>, lets: &mut Lets) -> TokenStream {
    let site = Place::mixed_site();
    if let Some((_, count)) = variable.literal() {
        let count = Literal::u64_unsuffixed(count);
        return quote_spanned!(site=> #count);
    }
    let stop = plain(&variable.stop, lets);
    match (start, variable.through) {
        (None, false) => stop,
        (start, through) => {
            let start = start.map_or_else(|| quote_spanned!(site=> 0), evaluated);
            let outer = krate.at(site);
            quote_spanned!(site=> #outer::__::values(#start, #stop, #through))
        }
    }
}

/// A number as a value. A constant stays one.
fn plain(number: &Number, lets: &mut Lets) -> TokenStream {
    match &number.value {
        Value::Const(content) => braced(content),
        Value::Literal(_) | Value::Run(_) => lets.value(number),
    }
}

/// The first value of a variable, after `start`.
fn evaluated(start: &Number) -> TokenStream {
    match &start.value {
        Value::Const(content) => braced(content),
        Value::Run(content) => content.clone(),
        Value::Literal(number) => {
            let number = Literal::u64_unsuffixed(*number);
            quote_spanned!(Place::mixed_site()=> #number)
        }
    }
}

/// `(a, (b, ()))`
fn listed(parts: Vec<TokenStream>) -> TokenStream {
    let site = Place::mixed_site();
    parts.into_iter().rev().fold(
        quote_spanned!(site=> ()),
        |rest, part| quote_spanned!(site=> (#part, #rest)),
    )
}

/// The indices of the members of a family.
struct Members<'a> {
    krate: &'a Krate,
    family: &'a Family,
    /// The first values of the variables, where they are not 0.
    starts: &'a [Option<Number>],
}

impl Members<'_> {
    fn variables(&self) -> usize {
        self.family.variables.len()
    }

    /// Whether run time knows none of the numbers only.
    fn is_constant(&self) -> bool {
        let known = |number: &Number| !matches!(number.value, Value::Run(_));
        let of_variable = |variable: &Variable| known(&variable.stop) && variable.start.iter().all(known);
        let of_member = |member: &Member| match &member.kind {
            MemberKind::Fixed(_) => true,
            MemberKind::Moving(span) => {
                known(&span.step.size) && span.ends().all(Linear::is_constant_expression)
            }
        };
        self.family.variables.iter().all(of_variable) && self.family.list.items.iter().all(of_member)
    }

    /// The type of the index on an axis, and its value if all members have the same one.
    fn index(&self, member: &Member, lets: &mut Lets) -> (TokenStream, TokenStream) {
        let site = Site {
            krate: self.krate,
            spot: member.spot,
        };
        let nothing = quote_spanned!(member.spot.last=> ());
        match &member.kind {
            MemberKind::Fixed(kind) => {
                let item = Item {
                    spot: member.spot,
                    kind: kind.clone(),
                };
                let selector = item::selector(self.krate, &item, lets);
                (
                    site.generic("Fixed", &[selector.ty]),
                    selector.argument.unwrap_or(nothing),
                )
            }
            MemberKind::Moving(span) => (site.generic("Moving", &[self.moving(site, span)]), nothing),
        }
    }

    fn moving(&self, site: Site<'_>, span: &Span) -> TokenStream {
        if span.stop.is_none() {
            return site.name(if matches!(span.start, Start::Behind(_)) {
                "PickEnd"
            } else {
                "Pick"
            });
        }
        let Some(step) = number::step(self.krate, &span.step) else {
            return site.name("Stepping");
        };
        let mut arguments = vec![self.extent(site, span)];
        arguments.extend((!span.step.is_one()).then_some(step));
        site.generic("Runtime", &arguments)
    }

    /// How many positions a member takes, as a type.
    fn extent(&self, site: Site<'_>, span: &Span) -> TokenStream {
        let step = span.step.size.literal();
        let exactly = |count: TokenStream| site.generic("Exactly", &[count]);
        if let Some(Until::Count(Linear::Number(count))) = &span.stop {
            return number::count(self.krate, count).map_or_else(|| site.name("Dyn"), exactly);
        }
        if let (Some(distance), Some(step @ 1..)) = (span.distance(self.variables()), step) {
            let count = distance.max(0).unsigned_abs().div_ceil(step.into());
            return exactly(number::readable(self.krate, site.spot, count));
        }
        self.alike(site, span).unwrap_or_else(|| site.name("Dyn"))
    }

    /// The extent of a slice up to the end of the axis: static if the first and the last member have the same.
    fn alike(&self, site: Site<'_>, span: &Span) -> Option<TokenStream> {
        let (Start::Ahead(start), Some(Until::Open), false) = (&span.start, &span.stop, span.step.back)
        else {
            return None;
        };
        let start = start.known(self.variables())?;
        let (mut least, mut most) = (start.constant, start.constant);
        for (factor, variable) in start.by.iter().zip(&self.family.variables) {
            let growth = factor.saturating_mul(i128::from(variable.literal()?.1) - 1);
            if growth < 0 {
                least = least.saturating_add(growth);
            } else {
                most = most.saturating_add(growth);
            }
        }
        let counts = [least, most].map(|start| {
            let start = u128::try_from(start).unwrap_or_default();
            site.generic("Shorter", &[number::position(self.krate, site.spot, start)])
        });
        Some(site.generic("Alike", &counts))
    }

    /// What the members take of an axis, as a value.
    fn span(&self, member: &Member, lets: &mut Lets) -> TokenStream {
        let site = Site {
            krate: self.krate,
            spot: member.spot,
        };
        let own = Place::mixed_site();
        let name = site.name("Sweep");
        let MemberKind::Moving(span) = &member.kind else {
            return quote_spanned!(own=> #name::fixed());
        };
        let (kind, start) = match &span.start {
            Start::Open => ("Open", None),
            Start::Ahead(start) => ("Ahead", Some(start)),
            Start::Behind(start) => ("Behind", Some(start)),
        };
        let start = self.end(site, "Start", kind, start, lets);
        let Some(stop) = &span.stop else {
            return quote_spanned!(own=> #name::position(#start));
        };
        let (kind, stop) = match stop {
            Until::Open => ("Open", None),
            Until::Ahead(stop) => ("Ahead", Some(stop)),
            Until::Behind(stop) => ("Behind", Some(stop)),
            Until::Through(stop) => ("Through", Some(stop)),
            Until::Count(count) => ("Count", Some(count)),
        };
        let stop = self.end(site, "Until", kind, stop, lets);
        let (step, back) = (plain(&span.step.size, lets), span.step.back);
        quote_spanned!(own=> #name::slice(#start, #stop, #step, #back))
    }

    /// `K::__::Until::Ahead(…)`
    fn end(
        &self,
        site: Site<'_>,
        of: &str,
        kind: &str,
        number: Option<&Linear>,
        lets: &mut Lets,
    ) -> TokenStream {
        let own = Place::mixed_site();
        let (of, kind) = (site.name(of), Ident::new(kind, own));
        let number = number.map(|number| {
            let number = self.linear(site, number, lets);
            quote_spanned!(own=> (#number))
        });
        quote_spanned!(own=> #of::#kind #number)
    }

    fn linear(&self, site: Site<'_>, number: &Linear, lets: &mut Lets) -> TokenStream {
        let own = Place::mixed_site();
        let name = site.name("Linear");
        if let Some(known) = number.known(self.variables()) {
            let constant = signed(known.constant);
            let by = known.by.into_iter().map(signed);
            return quote_spanned!(own=> #name::new(#constant, [#(#by),*]));
        }
        match number {
            Linear::Variable(place) => {
                let place = Literal::usize_unsuffixed(*place);
                quote_spanned!(own=> #name::variable::<#place>())
            }
            Linear::Shifted(place) => {
                let start = self.starts[*place]
                    .as_ref()
                    .map_or_else(|| quote_spanned!(own=> 0), evaluated);
                let place = Literal::usize_unsuffixed(*place);
                quote_spanned!(own=> #name::of(#start).plus(#name::variable::<#place>()))
            }
            Linear::Number(number) => {
                let value = plain(number, lets);
                quote_spanned!(own=> #name::of(#value))
            }
            Linear::Plus(a, b) => self.both(site, "plus", a, b, lets),
            Linear::Minus(a, b) => self.both(site, "minus", a, b, lets),
            Linear::Times(a, b) => self.both(site, "times", a, b, lets),
        }
    }

    fn both(&self, site: Site<'_>, method: &str, a: &Linear, b: &Linear, lets: &mut Lets) -> TokenStream {
        let own = Place::mixed_site();
        let method = Ident::new(method, own);
        let (a, b) = (self.linear(site, a, lets), self.linear(site, b, lets));
        quote_spanned!(own=> #a.#method(#b))
    }

    /// Whether the members take whole rows.
    fn part(&self) -> TokenStream {
        let site = Site {
            krate: self.krate,
            spot: self.family.list.spot,
        };
        let mut kinds = self
            .family
            .list
            .items
            .iter()
            .map(|member| &member.kind)
            .peekable();
        let position = |kind: &&MemberKind| match kind {
            MemberKind::Fixed(kind) => matches!(kind, Kind::Position(_)),
            MemberKind::Moving(span) => span.stop.is_none(),
        };
        while kinds.next_if(position).is_some() {}
        kinds.next_if(|kind| match kind {
            MemberKind::Fixed(Kind::Slice(slice)) => slice.step.is_one(),
            MemberKind::Fixed(_) => false,
            MemberKind::Moving(span) => span.step.is_one(),
        });
        let rows = kinds.all(|kind| matches!(kind, MemberKind::Fixed(Kind::All)));
        site.name(if rows { "Rows" } else { "Cut" })
    }
}

/// A number with its sign in front.
fn signed(number: i128) -> TokenStream {
    let own = Place::mixed_site();
    let size = Literal::u128_unsuffixed(number.unsigned_abs());
    if number < 0 {
        quote_spanned!(own=> -#size)
    } else {
        quote_spanned!(own=> #size)
    }
}
