//! Members of a family whose numbers are literals, as plans: what the types say of them, they say of the whole family.
//!
//! The members with the first and the last value of each variable lie in the base only if all do. Two members with the smallest difference at
//! which their first positions leave the same remainders share an element if any two do.

use super::method_call::MethodCall;
use super::several::{planned, question, Chain};
use super::{steps, Lets, Mode};
use crate::ast::Call;
use crate::disjoint::{hint, Hint};
use crate::model::family::{Family, MemberKind};
use crate::model::linear::{Known, Linear};
use crate::model::span::{Span, Start, Until};
use crate::model::{Edge, Item, Kind, List, Number, Op, Slice, Stop, Value};
use crate::parse::shown;
use crate::spot::Spot;
use proc_macro2::{Ident, Literal, Span as Place, TokenStream, TokenTree};
use quote::quote_spanned;

/// Up to how many differences of variables are tried, where an index has several.
const MOST_TRIED: i128 = 1 << 12;

/// The checks, in code that never runs. In generic code they wait until code is generated for it, so the branch is one that the compiler reads;
/// `try_view!` returns what they would refuse then, and has them in a closure that nobody calls.
pub fn witnesses(call: &Call, family: &Family, mode: Mode) -> TokenStream {
    let site = Place::mixed_site();
    let counts = counts(family);
    let (mut wanted, mut pairs): (Vec<Vec<i128>>, _) = (Vec::new(), Vec::new());
    if let Some(counts) = &counts {
        pairs = self::pairs(family, counts);
        let corners = corners(family, counts);
        for index in corners.iter().chain(pairs.iter().flatten()) {
            if !wanted.contains(index) {
                wanted.push(index.clone());
            }
        }
    } else {
        // A member of which only the indices without variables are known.
        wanted.push(Vec::new());
    }
    let lists: Option<Vec<List>> = wanted.iter().map(|index| member(family, index)).collect();
    let Some(lists) = lists else {
        return TokenStream::new();
    };
    let counts = counts.unwrap_or_default();
    let mut lets = Lets::default();
    let ops: Vec<[Op; 1]> = lists.into_iter().map(|list| [Op::Index(list)]).collect();
    let chains: Vec<Chain<'_>> = ops
        .iter()
        .zip(&wanted)
        .map(|(ops, index)| Chain {
            spot: family.list.spot,
            ops,
            text: text(family, index),
            number: number(&counts, index),
            head: steps(call, ops, &mut lets),
            tail: Vec::<MethodCall>::new(),
        })
        .collect();
    let place = |index: &Vec<i128>| wanted.iter().position(|other| other == index).unwrap_or_default();
    // One sentence is enough.
    let certain = |[first, second]: &[Vec<i128>; 2]| {
        matches!(hint(&ops[place(first)], &ops[place(second)]), Hint::Certain(_))
    };
    if let Some(pair) = pairs.iter().position(certain) {
        pairs = vec![pairs.swap_remove(pair)];
    }
    let questions = pairs
        .iter()
        .map(|[first, second]| question(call, &chains, family.arrow, place(first), place(second)));
    let checked = planned(
        &call.krate,
        &chains,
        Mode::Panic,
        quote_spanned!(site=> #(#questions)*),
    );
    let (lets, bound) = (lets.tokens(&call.krate), bound(call, family));
    match mode {
        Mode::Panic => quote_spanned!(site=> if false { #bound #lets #checked }),
        Mode::Try => quote_spanned!(site=> let _ = || { #bound #lets #checked };),
    }
}

/// Bindings of the loop variables, and a use of each of their names. A name in an index may be that of another variable, if a macro wrote only one of
/// the two: then the types differ.
fn bound(call: &Call, family: &Family) -> TokenStream {
    let site = Place::mixed_site();
    let krate = call.krate.at(site);
    let names: Vec<_> = family
        .variables
        .iter()
        .map(|variable| variable.name.clone())
        .collect();
    let mut uses = Vec::new();
    named(&family.list.group.stream(), &names, &mut uses);
    let asked = uses.iter().map(|name| {
        let ask = call.krate.at(name.span());
        quote_spanned!(name.span()=> #ask::__::loop_variable(&#name);)
    });
    quote_spanned!(site=> #(let #names = #krate::__::LoopVariable;)* #(#asked)*)
}

/// The places at which names of loop variables stand.
fn named(tokens: &TokenStream, names: &[Ident], found: &mut Vec<Ident>) {
    for tree in tokens.clone() {
        match tree {
            TokenTree::Ident(name) if names.contains(&name) => found.push(name),
            TokenTree::Group(group) => named(&group.stream(), names, found),
            _ => {}
        }
    }
}

/// Whether literals do not tell whether views of the family overlap.
pub fn undecided(family: &Family) -> bool {
    counts(family).is_some_and(|counts| !pairs(family, &counts).is_empty())
}

/// How many values each variable has, if these are literals and there are members.
fn counts(family: &Family) -> Option<Vec<i128>> {
    let counts = family
        .variables
        .iter()
        .map(|variable| variable.literal().map(|(_, count)| i128::from(count)));
    counts
        .collect::<Option<Vec<_>>>()
        .filter(|counts| counts.iter().all(|count| *count > 0))
}

/// The members whose indices are the least, and those whose indices are the greatest. Indices that grow with one variable in opposite
/// directions have members of their own.
fn corners(family: &Family, counts: &[i128]) -> Vec<Vec<i128>> {
    let ends: Vec<Known> = spans(family)
        .filter_map(|span| span.ends().next()?.known(counts.len()))
        .collect();
    let falls: Vec<bool> = (0..counts.len())
        .map(|place| {
            ends.iter()
                .map(|end| end.by[place])
                .find(|factor| *factor != 0)
                .is_some_and(|factor| factor < 0)
        })
        .collect();
    let mut all = vec![falls.clone()];
    for end in &ends {
        let own: Vec<bool> = end
            .by
            .iter()
            .zip(&falls)
            .map(|(factor, falls)| if *factor == 0 { *falls } else { *factor < 0 })
            .collect();
        let moves = |place: &usize| end.by[*place] != 0;
        let agrees = |place: usize| own[place] == falls[place];
        let mut places = (0..counts.len()).filter(moves).map(agrees);
        let first = places.next();
        if places.any(|agrees| Some(agrees) != first) {
            all.push(own);
        }
    }
    let member = |falls: &Vec<bool>, last: bool| {
        let value = |(falls, count): (&bool, &i128)| if *falls == last { 0 } else { count - 1 };
        falls.iter().zip(counts).map(value).collect()
    };
    // Where no end is counted from the end of the axis, all members lie in the base if the last ones do.
    let ends: &[bool] = if spans(family).all(is_ahead) {
        &[true]
    } else {
        &[false, true]
    };
    all.iter()
        .flat_map(|falls| ends.iter().map(|last| member(falls, *last)))
        .collect()
}

/// Whether no end of it is counted from the end of the axis.
const fn is_ahead(span: &Span) -> bool {
    matches!(span.start, Start::Ahead(_))
        && matches!(
            span.stop,
            None | Some(Until::Open | Until::Ahead(_) | Until::Through(_) | Until::Count(_))
        )
}

/// Members that may share an element.
fn pairs(family: &Family, counts: &[i128]) -> Vec<[Vec<i128>; 2]> {
    let known = |end: &Linear| end.known(counts.len()).is_some();
    // A member counts as the whole axis where it is not known how much it takes.
    if !spans(family).all(|span| span.ends().all(known)) {
        return Vec::new();
    }
    let mut pairs: Vec<[Vec<i128>; 2]> = Vec::new();
    let mut tried = 0;
    for place in 0..counts.len() {
        if tried >> place & 1 == 1 {
            continue;
        }
        let variables = together(family, 1 << place);
        tried |= variables;
        if variables.count_ones() > 1 {
            pairs.extend(tangled(family, counts, variables));
        } else if let Some(period) =
            period(family, place, counts[place]).filter(|period| !is_narrow(family, place, *period))
        {
            let with = |value: i128| {
                let mut index = vec![0; counts.len()];
                index[place] = value;
                index
            };
            let last = counts[place] - 1;
            let (front, behind) = nearest(family, place);
            if front {
                pairs.push([with(0), with(period)]);
            }
            if behind && !(front && last == period) {
                pairs.push([with(last - period), with(last)]);
            }
        }
    }
    pairs
}

/// Whether members that differ so much in one variable are apart on an axis, because they take few positions of it.
fn is_narrow(family: &Family, place: usize, difference: i128) -> bool {
    let variables = family.variables.len();
    spans(family).any(|span| {
        let apart = pace(span, variables).map(|(by, _)| by[place].saturating_mul(difference));
        let width = width(span, variables);
        apart
            .zip(width)
            .is_some_and(|(apart, width)| apart != 0 && apart.abs() >= width)
    })
}

/// Whether the first two, and whether the last two of the members that differ in one variable may share an element where no others do. The
/// members in front have the most room if starts grow with the variable, and ends stay or go along with them; those behind if ends grow.
fn nearest(family: &Family, place: usize) -> (bool, bool) {
    let variables = family.variables.len();
    let grows = |end: &Linear| end.known(variables).map(|known| known.by[place].signum());
    let of = |span: &Span| {
        let start = match &span.start {
            Start::Open => 0,
            Start::Ahead(start) => grows(start)?,
            Start::Behind(_) => return None,
        };
        let stop = match &span.stop {
            _ if span.is_even(variables) => 0,
            Some(Until::Ahead(stop) | Until::Through(stop)) => grows(stop)?,
            Some(Until::Open) | None => 0,
            Some(Until::Behind(stop)) => -grows(stop)?,
            Some(Until::Count(_)) => return None,
        };
        let (start, stop) = if span.step.back {
            (-start, -stop)
        } else {
            (start, stop)
        };
        // Where both ends move on their own, any two may be the nearest.
        (start * stop <= 0).then_some(if start == 0 { -stop } else { start })
    };
    let all: Option<Vec<i128>> = spans(family).map(of).collect();
    let Some(all) = all else { return (true, true) };
    match (all.contains(&1), all.contains(&-1)) {
        (true, true) => (true, true),
        (_, falls) => (!falls, falls),
    }
}

fn spans(family: &Family) -> impl Iterator<Item = &Span> {
    family.list.items.iter().filter_map(|item| match &item.kind {
        MemberKind::Moving(span) => Some(span),
        MemberKind::Fixed(_) => None,
    })
}

/// The variables that share indices with `variables`.
fn together(family: &Family, mut variables: u32) -> u32 {
    let mut before = 0;
    while before != variables {
        before = variables;
        for span in spans(family) {
            let used = span.ends().fold(0, |used, end| used | end.variables());
            if used & variables != 0 {
                variables |= used;
            }
        }
    }
    variables
}

/// By how much the first position grows with each variable, and the step, if these are literals.
fn pace(span: &Span, variables: usize) -> Option<(Vec<i128>, i128)> {
    let by = match &span.start {
        Start::Open => vec![0; variables],
        Start::Ahead(start) | Start::Behind(start) => start.known(variables)?.by,
    };
    Some((by, i128::from(span.step.size.literal()?)))
}

fn gcd(a: i128, b: i128) -> i128 {
    if b == 0 {
        a.abs()
    } else {
        gcd(b, a % b)
    }
}

/// The smallest difference of a variable at which the first positions of members leave the same remainders, if the variable has values so
/// far apart.
fn period(family: &Family, place: usize, count: i128) -> Option<i128> {
    let mut period: i128 = 1;
    for span in spans(family) {
        let (by, step) = pace(span, family.variables.len())?;
        let own = step.checked_div(gcd(by[place], step))?;
        period = (period / gcd(period, own))
            .checked_mul(own)
            .filter(|period| *period < count)?;
    }
    (period < count).then_some(period)
}

/// Two members that differ in variables which share indices, and share an element.
fn tangled(family: &Family, counts: &[i128], variables: u32) -> Option<[Vec<i128>; 2]> {
    let spans: Vec<&Span> = spans(family).collect();
    let paces: Option<Vec<(Vec<i128>, i128)>> = spans.iter().map(|span| pace(span, counts.len())).collect();
    let paces = paces?;
    let of = |place: usize| {
        if variables >> place & 1 == 1 {
            2 * counts[place] - 1
        } else {
            1
        }
    };
    let all = (0..counts.len()).map(of).try_fold(1, i128::checked_mul)?;
    if all > MOST_TRIED {
        return None;
    }
    (all / 2 + 1..all).find_map(|mut number| {
        let mut difference = vec![0; counts.len()];
        for (place, value) in difference.iter_mut().enumerate() {
            let range = of(place);
            *value = number % range - range / 2;
            number /= range;
        }
        let meet = spans.iter().zip(&paces).all(|(span, (by, step))| {
            let apart = by
                .iter()
                .zip(&difference)
                .map(|(by, difference)| by.saturating_mul(*difference))
                .fold(0, i128::saturating_add);
            let width = width(span, counts.len());
            *step > 0 && apart % step == 0 && width.is_none_or(|width| apart.abs() < width)
        });
        meet.then(|| {
            let first: Vec<i128> = difference.iter().map(|value| 0.max(-value)).collect();
            let second = first
                .iter()
                .zip(&difference)
                .map(|(first, difference)| first + difference);
            let mut pair = [first.clone(), second.collect()];
            pair.sort_by_key(|index| self::number(counts, index));
            pair
        })
    })
}

/// The distance between the ends, if it is known.
fn width(span: &Span, variables: usize) -> Option<i128> {
    match &span.stop {
        None => Some(1),
        Some(Until::Count(count)) => {
            let count = count.known(variables).filter(Known::is_constant)?;
            count.constant.checked_mul(i128::from(span.step.size.literal()?))
        }
        Some(_) => span.distance(variables),
    }
}

/// The number of a member in the order of the loop.
fn number(counts: &[i128], index: &[i128]) -> usize {
    let number = counts.iter().zip(index).fold(0, |number: i128, (count, value)| {
        number.saturating_mul(*count) + value
    });
    usize::try_from(number).unwrap_or(usize::MAX)
}

/// `[k::4] for k = 2`
fn text(family: &Family, index: &[i128]) -> String {
    let list = shown(&[TokenTree::Group(family.list.group.clone())]);
    let values = family.variables.iter().zip(index).map(|(variable, value)| {
        let start = variable.literal().map_or(0, |(start, _)| i128::from(start));
        format!("{} = {}", variable.name, start + value)
    });
    let values: Vec<String> = values.collect();
    format!("{list} for {}", values.join(", "))
}

/// The indices of a member. A number that only run time knows is left open: a slice becomes the whole axis, a position one of run time.
fn member(family: &Family, index: &[i128]) -> Option<List> {
    let items = family.list.items.iter().map(|item| {
        let kind = match &item.kind {
            MemberKind::Fixed(kind) => unknown(kind, item.spot),
            MemberKind::Moving(span) => moved(span, item.spot, index)?,
        };
        Some(Item {
            spot: item.spot,
            kind,
        })
    });
    Some(List {
        spot: family.list.spot,
        items: items.collect::<Option<_>>()?,
    })
}

/// A position that only run time knows.
fn somewhere(spot: Spot) -> Kind {
    let zero = Literal::usize_unsuffixed(0);
    Kind::Position(Edge::Start(Number {
        spot,
        value: Value::Run(TokenTree::from(zero).into()),
    }))
}

fn unknown(kind: &Kind, spot: Spot) -> Kind {
    let known = |number: &Number| !matches!(number.value, Value::Run(_));
    match kind {
        Kind::Position(Edge::Start(number) | Edge::End(number)) | Kind::Value(number) if !known(number) => {
            somewhere(spot)
        }
        Kind::Slice(slice) => {
            let start = match &slice.start {
                Edge::Open => true,
                Edge::Start(number) | Edge::End(number) => known(number),
            };
            let stop = match &slice.stop {
                Stop::Open => true,
                Stop::Start(number)
                | Stop::End(number)
                | Stop::Through(number)
                | Stop::ThroughEnd(number)
                | Stop::Count(number) => known(number),
            };
            if start && stop && known(&slice.step.size) {
                kind.clone()
            } else {
                Kind::All
            }
        }
        _ => kind.clone(),
    }
}

/// `None` if a number is negative, which has been reported.
fn moved(span: &Span, spot: Spot, index: &[i128]) -> Option<Kind> {
    let literal = |number: &Linear| -> Option<Option<Number>> {
        // Without values of the variables, nothing that moves is known.
        let known = if index.is_empty() {
            None
        } else {
            number.known(index.len())
        };
        let Some(known) = known else {
            return Some(None);
        };
        let value = u64::try_from(known.at(index)).ok()?;
        Some(Some(Number {
            spot,
            value: Value::Literal(value),
        }))
    };
    let start = match &span.start {
        Start::Open => Some(Edge::Open),
        Start::Ahead(start) => literal(start)?.map(Edge::Start),
        Start::Behind(start) => literal(start)?.map(Edge::End),
    };
    let Some(stop) = &span.stop else {
        return Some(start.map_or_else(|| somewhere(spot), Kind::Position));
    };
    let stop = match stop {
        Until::Open => Some(Stop::Open),
        Until::Ahead(stop) => literal(stop)?.map(Stop::Start),
        Until::Behind(stop) => literal(stop)?.map(Stop::End),
        Until::Through(stop) => literal(stop)?.map(Stop::Through),
        Until::Count(count) => literal(count)?.map(Stop::Count),
    };
    let known = !matches!(span.step.size.value, Value::Run(_));
    Some(match (start, stop) {
        (Some(start), Some(stop)) if known => Kind::Slice(Slice {
            start,
            stop,
            step: span.step.clone(),
        }),
        _ => Kind::All,
    })
}
