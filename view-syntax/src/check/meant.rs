//! The rules on what was meant.

use super::action;
use crate::errors::{coded, Errors};
use crate::model::family::{MemberKind, Variable};
use crate::model::span::{least, Span, Start, Until};
use crate::model::{Chains, Edge, End, Item, Kind, List, Number, Op, Slice, Step, Stop, Value, LARGEST};
use crate::spot::Spot;
use std::fmt::{self, Display};

/// The longest list of indices that the types can read.
const MOST_ITEMS: usize = 12;
/// The highest rank.
pub const MOST_AXES: usize = 16;

pub fn check(chains: &Chains, errors: &Errors) {
    for op in chains.prefix.iter().chain(chains.views.iter().flatten()) {
        check_op(op, errors);
    }
    let Some(family) = &chains.family else { return };
    for op in family.prefix.iter().chain(&family.tail) {
        check_op(op, errors);
    }
    // A slice that moves counts as a whole axis.
    let list = List {
        spot: family.list.spot,
        items: family.list.items.iter().map(|member| member.fixed()).collect(),
    };
    check_list(&list, errors);
    for member in &family.list.items {
        if let MemberKind::Moving(span) = &member.kind {
            step_is_not_zero(&span.step, errors);
            step_is_a_distance(&span.step, errors);
            members_are_in_order(member.spot, span, &family.variables, errors);
            members_start_at_the_end(member.spot, span, &family.variables, errors);
        }
    }
}

fn check_op(op: &Op, errors: &Errors) {
    match op {
        Op::Index(list) => check_list(list, errors),
        Op::Named(named) => action::check(named, errors),
    }
}

fn check_list(list: &List, errors: &Errors) {
    one_ellipsis(list, errors);
    list_is_short(list, errors);
    rank_is_low(list, errors);
    for item in &list.items {
        if let Kind::Slice(slice) = &item.kind {
            step_is_not_zero(&slice.step, errors);
            step_is_a_distance(&slice.step, errors);
            through_is_known(slice, errors);
            count_is_there(item, slice, errors);
            ends_are_in_order(item, slice, errors);
            sum_is_an_axis(item, slice, errors);
        }
    }
}

/// A slice of every member starts behind its end, or that of some does.
fn members_are_in_order(spot: Spot, span: &Span, variables: &[Variable], errors: &Errors) {
    let Some(gap) = span.gap(variables.len()) else {
        return;
    };
    let what = if let (true, distance @ ..=-1) = (gap.is_constant(), gap.constant) {
        coded!(
            V105,
            "every slice of this family starts {} behind its end",
            -distance
        )
    } else if let Some((distance @ ..=-1, values)) = least(&gap, variables) {
        coded!(
            V105,
            "this slice starts {} behind its end for {values}",
            -distance
        )
    } else {
        return;
    };
    errors.refuse(spot, what, "`a..b` goes up from `a`, `b:a:-1` down from `b`");
}

/// An element of a slice is `-0` for some members, where no element is: an end of a slice downwards, or the start of one that takes a number
/// of elements.
fn members_start_at_the_end(spot: Spot, span: &Span, variables: &[Variable], errors: &Errors) {
    let counted = match &span.stop {
        Some(Until::Count(count)) => count.known(variables.len()),
        _ => None,
    };
    let takes = counted.and_then(|count| least(&count, variables));
    let start = match &span.start {
        Start::Behind(back) if span.step.back || takes.is_some_and(|(count, _)| count > 0) => Some(back),
        _ => None,
    };
    let stop = match &span.stop {
        Some(Until::Behind(back)) if span.step.back => Some(back),
        _ => None,
    };
    for back in start.into_iter().chain(stop) {
        let known = back.known(variables.len());
        if let Some((0, values)) = known.and_then(|known| least(&known, variables)) {
            errors.refuse(
                spot,
                coded!(V107, "-0 is not an element, and this end is -0 for {values}"),
                "`-1` is the last element",
            );
            return;
        }
    }
}

fn one_ellipsis(list: &List, errors: &Errors) {
    for again in list
        .items
        .iter()
        .filter(|item| matches!(item.kind, Kind::Ellipsis))
        .skip(1)
    {
        errors.refuse(
            again.spot,
            coded!(V619, "only one ... may stand in an index list"),
            "`..` takes one whole axis",
        );
    }
}

fn list_is_short(list: &List, errors: &Errors) {
    let on_axes = |item: &&Item| !matches!(item.kind, Kind::Ellipsis | Kind::NewAxis);
    let count = list.items.iter().filter(on_axes).count();
    if count > MOST_ITEMS {
        let what = coded!(
            V113,
            "{count} indices in one list, {MOST_ITEMS} are the most it can have"
        );
        errors.refuse(
            list.spot,
            what,
            "leave out trailing `..`; a second pair of brackets takes more",
        );
    }
}

fn rank_is_low(list: &List, errors: &Errors) {
    let kept = |item: &&Item| !matches!(item.kind, Kind::Ellipsis | Kind::Position(_) | Kind::Value(_));
    let rank = list.items.iter().filter(kept).count();
    if rank > MOST_AXES {
        errors.refuse(
            list.spot,
            coded!(V207, "rank {rank}, {MOST_AXES} is the highest there is"),
            "leave out some `newaxis`",
        );
    }
}

fn step_is_not_zero(step: &Step, errors: &Errors) {
    if step.size.literal() == Some(0) {
        let help = "`1` takes every element, `2` every second, `-1` walks backwards";
        errors.refuse(step.size.spot, coded!(V108, "a step of zero"), help);
    }
}

/// A step is stored as a signed number.
fn step_is_a_distance(step: &Step, errors: &Errors) {
    if step
        .size
        .literal()
        .is_some_and(|step| i64::try_from(step).is_err())
    {
        let help = "no axis has 2^63 elements";
        errors.refuse(
            step.size.spot,
            coded!(V109, "a step past the end of any axis"),
            help,
        );
    }
}

fn through_is_known(slice: &Slice, errors: &Errors) {
    let Stop::ThroughEnd(number) = &slice.stop else {
        return;
    };
    let what = match (&number.value, &slice.start) {
        (Value::Run(_), _) => coded!(
            V111,
            "`..=` takes an end counted from the back only as a literal or a constant"
        ),
        (Value::Const(_), Edge::Start(start) | Edge::End(start)) if matches!(start.value, Value::Run(_)) => {
            coded!(
                V111,
                "`..=` takes a constant end counted from the back only where the start is known as well"
            )
        }
        _ => return,
    };
    errors.refuse(
        number.spot,
        what,
        "write `..` with the end: `..-(i - 1)` is `..=-i`",
    );
}

/// `-3..+5`: there are 3 elements from there to the end, on every axis.
fn count_is_there(item: &Item, slice: &Slice, errors: &Errors) {
    if let (Edge::End(start), Stop::Count(count)) = (&slice.start, &slice.stop) {
        if let (Some(start), Some(count)) = (start.literal(), count.literal()) {
            if count > start {
                let what = coded!(
                    V106,
                    "slice -{start}..+{count} is past the end, which is {start} elements from its start"
                );
                errors.refuse(
                    item.spot,
                    what,
                    format!("`-{start}..` goes to the end, `-{count}..` has {count} elements"),
                );
            }
        }
    }
}

/// A slice that starts behind its end is empty in Python. Here it is taken for a typo, whatever the extent.
fn ends_are_in_order(item: &Item, slice: &Slice, errors: &Errors) {
    let back = slice.step.back;
    let crossed = match slice.literals() {
        Some((End::Ahead(start), End::Ahead(stop))) => {
            if back {
                start < stop
            } else {
                start > stop
            }
        }
        Some((End::Behind(start), End::Behind(stop))) => {
            if back {
                start > stop
            } else {
                start < stop
            }
        }
        _ => false,
    };
    // The end that a count leads to was not written; `count_is_there` checks it. A step of zero has no direction.
    if !crossed || matches!(slice.stop, Stop::Count(_)) || slice.step.size.literal() == Some(0) {
        return;
    }
    let (start, stop) = (WrittenEnd::start(&slice.start), WrittenEnd::stop(&slice.stop));
    if back {
        let what = coded!(
            V105,
            "with a negative step, slice start {start} is behind its end {stop}"
        );
        let size = slice
            .step
            .size
            .literal()
            .map_or_else(|| "…".to_owned(), |size| size.to_string());
        errors.refuse(
            item.spot,
            what,
            format!("`{stop}:{start}:-{size}` walks down, `{start}:{stop}:{size}` up"),
        );
    } else {
        let through = matches!(slice.stop, Stop::Through(_) | Stop::ThroughEnd(_));
        let dots = if through { "..=" } else { ".." };
        let help = format!("`{stop}{dots}{start}` walks up, `{start}:{stop}:-1` down");
        errors.refuse(
            item.spot,
            coded!(V105, "slice start {start} is behind its end {stop}"),
            help,
        );
    }
}

/// An axis can be as long as the sum that the macro computes for the slice.
fn sum_is_an_axis(item: &Item, slice: &Slice, errors: &Errors) {
    let sum = match (&slice.start, &slice.stop, slice.literals()) {
        (Edge::Start(start), Stop::Count(count), _) => start.literal().zip(count.literal()),
        (_, _, Some((End::Ahead(one), End::Behind(other)) | (End::Behind(one), End::Ahead(other)))) => {
            Some((one, other))
        }
        (_, _, Some((_, End::Ahead(stop)))) => Some((stop, 0)),
        _ => None,
    };
    if sum.is_some_and(|(one, other)| u128::from(one) + u128::from(other) > LARGEST) {
        errors.refuse(
            item.spot,
            coded!(V109, "the slice is past the end of any axis"),
            "no axis has 2^63 elements",
        );
    }
}

/// An end as it was written.
struct WrittenEnd<'a>(&'static str, &'a Number);

impl<'a> WrittenEnd<'a> {
    fn start(edge: &'a Edge) -> String {
        match edge {
            Edge::Open => String::new(),
            Edge::Start(number) => Self("", number).to_string(),
            Edge::End(number) => Self("-", number).to_string(),
        }
    }

    fn stop(stop: &'a Stop) -> String {
        match stop {
            Stop::Open => String::new(),
            Stop::Start(number) | Stop::Through(number) | Stop::Count(number) => Self("", number).to_string(),
            Stop::End(number) | Stop::ThroughEnd(number) => Self("-", number).to_string(),
        }
    }
}

impl Display for WrittenEnd<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.1.literal() {
            Some(number) => write!(f, "{}{number}", self.0),
            None => write!(f, "{}…", self.0),
        }
    }
}
