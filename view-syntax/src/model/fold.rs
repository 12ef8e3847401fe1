//! Lists of indices behind each other become one where only literal ends are added up: `[1..][..-1]` is `[1..-1]`. So the extent of an axis
//! that is a type parameter has one type, however it is written.

use super::{Edge, Item, Kind, List, Number, Op, Slice, Stop, Value, LARGEST};
use crate::spot::Spot;

/// The chain with as few lists as possible.
pub fn fold(ops: Vec<Op>) -> Vec<Op> {
    let mut folded: Vec<Op> = Vec::new();
    for op in ops {
        let both = match (folded.last(), &op) {
            (Some(Op::Index(first)), Op::Index(then)) => joined(first, then),
            _ => None,
        };
        match both {
            Some(list) => {
                folded.pop();
                folded.push(Op::Index(list));
            }
            None => folded.push(op),
        }
    }
    folded
}

/// What both lists do, as one.
fn joined(first: &List, then: &List) -> Option<List> {
    let axes = first.items.len().max(then.items.len());
    let items: Option<Vec<Item>> = (0..axes)
        .map(|axis| match (first.items.get(axis), then.items.get(axis)) {
            (Some(first), Some(then)) => both(first, then),
            (Some(item), None) => cut(item).map(|_| item.clone()),
            (None, Some(item)) => on_axis(item).then(|| item.clone()),
            (None, None) => None,
        })
        .collect();
    Some(List {
        spot: around(first.spot, then.spot),
        items: items?,
    })
}

/// What two indices of one axis do behind each other.
fn both(first: &Item, then: &Item) -> Option<Item> {
    let (start, stop) = cut(first)?;
    if (start, stop) == (0, 0) && on_axis(then) {
        return Some(then.clone());
    }
    let (more, less) = cut(then)?;
    let spot = around(first.spot, then.spot);
    let number = |value: u64| Number {
        spot,
        value: Value::Literal(value),
    };
    let step = [first, then].into_iter().find_map(|item| match &item.kind {
        Kind::Slice(slice) => Some(slice.step.clone()),
        _ => None,
    })?;
    Some(Item {
        spot,
        kind: Kind::Slice(Slice {
            start: match sum(start, more)? {
                0 => Edge::Open,
                start => Edge::Start(number(start)),
            },
            stop: match sum(stop, less)? {
                0 => Stop::Open,
                stop => Stop::End(number(stop)),
            },
            step,
        }),
    })
}

/// How many positions an index leaves out at the start of its axis and at its end, if that is all it does.
fn cut(item: &Item) -> Option<(u64, u64)> {
    let slice = match &item.kind {
        Kind::All => return Some((0, 0)),
        Kind::Slice(slice) if slice.step.is_one() => slice,
        _ => return None,
    };
    let start = match &slice.start {
        Edge::Open => 0,
        Edge::Start(number) => number.literal()?,
        Edge::End(_) => return None,
    };
    let stop = match &slice.stop {
        Stop::Open => 0,
        Stop::End(number) => number.literal()?,
        _ => return None,
    };
    Some((start, stop))
}

/// Whether an index takes the axis of its own number.
const fn on_axis(item: &Item) -> bool {
    !matches!(item.kind, Kind::Ellipsis | Kind::NewAxis)
}

fn sum(a: u64, b: u64) -> Option<u64> {
    a.checked_add(b).filter(|sum| u128::from(*sum) <= LARGEST)
}

const fn around(first: Spot, last: Spot) -> Spot {
    Spot {
        first: first.first,
        last: last.last,
    }
}
