//! What literals alone say about two heads. It is used in the error message only; the proof is that of the types, which know the extents.

use crate::model::{Edge, End, Item, Kind, Op, Slice};

/// What literals tell about two views that overlap.
#[cfg_attr(test, derive(Debug))]
#[derive(PartialEq, Eq)]
pub enum Hint {
    Nothing,
    /// They share no element if this axis has this length; at some shorter length they share one.
    Least {
        axis: usize,
        least: u64,
    },
    /// They overlap for all extents, on as many axes as there are positions here. A negative position is counted from the end.
    Certain(Vec<i128>),
}

/// The most lengths that are tried, to find the least that is long enough.
const TRIES: u128 = 2048;

pub fn hint(one: &[Op], other: &[Op]) -> Hint {
    let (Some(one), Some(other)) = (axes(one), axes(other)) else {
        return Hint::Nothing;
    };
    let whole = Some(AxisSelection::ALL);
    let axis = |at: usize| {
        let of = |axes: &[Option<AxisSelection>]| *axes.get(at).unwrap_or(&whole);
        of(&one).zip(of(&other))
    };
    let axes = 0..one.len().max(other.len());
    let certain: Option<Vec<i128>> = axes
        .clone()
        .map(|at| axis(at).and_then(|(x, y)| certain(x, y)))
        .collect();
    match certain {
        Some(positions) if !positions.is_empty() => return Hint::Certain(positions),
        _ => {}
    }
    // If they share no position on one axis, they share no element.
    let some = axes.into_iter().filter_map(|at| Some((at, axis(at)?)));
    let leasts = some.map(|(axis, (x, y))| least(x, y).map(|least| Hint::Least { axis, least }));
    leasts.flatten().next().unwrap_or(Hint::Nothing)
}

/// What literals take of each axis, from the first on, if the head is a single list. An axis is `None` if not all numbers of its index are
/// literals.
fn axes(head: &[Op]) -> Option<Vec<Option<AxisSelection>>> {
    let [Op::Index(list)] = head else { return None };
    let items = match list.items.as_slice() {
        [items @ .., Item {
            kind: Kind::Ellipsis, ..
        }] => items,
        items => items,
    };
    if items.iter().any(|item| matches!(item.kind, Kind::Ellipsis)) {
        return None;
    }
    let on_axes = items.iter().filter(|item| !matches!(item.kind, Kind::NewAxis));
    Some(on_axes.map(|item| taken(&item.kind)).collect())
}

/// What an index takes of its axis.
#[cfg_attr(test, derive(Debug))]
#[derive(Clone, Copy)]
struct AxisSelection {
    start: End,
    stop: End,
    step: u128,
    back: bool,
}

impl AxisSelection {
    const ALL: Self = Self {
        start: End::Ahead(0),
        stop: End::Open,
        step: 1,
        back: false,
    };
}

fn taken(kind: &Kind) -> Option<AxisSelection> {
    let single = |start, stop| AxisSelection {
        start,
        stop,
        ..AxisSelection::ALL
    };
    Some(match kind {
        Kind::Position(Edge::Start(number)) => {
            let index = number.literal()?;
            single(End::Ahead(index), End::Ahead(index.checked_add(1)?))
        }
        Kind::Position(Edge::End(number)) => match number.literal()? {
            0 => return None,
            1 => single(End::Behind(1), End::Open),
            back => single(End::Behind(back), End::Behind(back - 1)),
        },
        Kind::Slice(slice) => slice_taken(slice)?,
        Kind::All | Kind::Position(Edge::Open) => AxisSelection::ALL,
        Kind::Ellipsis | Kind::NewAxis | Kind::Value(_) => return None,
    })
}

fn slice_taken(slice: &Slice) -> Option<AxisSelection> {
    let (start, stop) = slice.literals()?;
    Some(AxisSelection {
        start,
        stop,
        step: u128::from(slice.step.size.literal().filter(|step| *step > 0)?),
        back: slice.step.back,
    })
}

/// `low`, `low + step`, …
#[cfg_attr(test, derive(Debug))]
#[derive(Clone, Copy)]
struct Progression {
    low: u128,
    step: u128,
    /// `None`: up to the end of the axis.
    count: Option<u128>,
}

/// The positions from `first` down to above `stop`.
const fn falling(first: u128, stop: u128, step: u128) -> Progression {
    let count = first.saturating_sub(stop).div_ceil(step);
    Progression {
        low: first.saturating_sub(count.saturating_sub(1) * step),
        step,
        count: Some(count),
    }
}

/// The positions from `low` up to below `stop`.
const fn rising(low: u128, stop: u128, step: u128) -> Progression {
    Progression {
        low,
        step,
        count: Some(stop.saturating_sub(low).div_ceil(step)),
    }
}

const fn endless(low: u128, step: u128) -> Option<Progression> {
    Some(Progression {
        low,
        step,
        count: None,
    })
}

impl AxisSelection {
    /// The positions, counted from the start, where they are the same on every axis that has them.
    fn ahead(self) -> Option<Progression> {
        let step = self.step;
        match (self.back, self.start, self.stop) {
            (false, End::Ahead(a), End::Ahead(b)) => Some(rising(a.into(), b.into(), step)),
            (false, End::Ahead(a), End::Open) => endless(a.into(), step),
            (true, End::Ahead(a), End::Ahead(b)) => Some(falling(a.into(), b.into(), step)),
            // One more than the position, so that "before the first" is 0.
            (true, End::Ahead(a), End::Open) => {
                let above = falling(u128::from(a) + 1, 0, step);
                Some(Progression {
                    low: above.low - 1,
                    ..above
                })
            }
            (true, End::Open, End::Open) if step == 1 => endless(0, 1),
            (true, End::Open, End::Ahead(b)) if step == 1 => endless(u128::from(b) + 1, 1),
            _ => None,
        }
    }

    /// The same, counted from the end: 1 is the last.
    fn behind(self) -> Option<Progression> {
        let step = self.step;
        match (self.back, self.start, self.stop) {
            (false, End::Behind(a), End::Behind(b)) => Some(falling(a.into(), b.into(), step)),
            (false, End::Behind(a), End::Open) => Some(falling(a.into(), 0, step)),
            (false, End::Ahead(0), End::Behind(b)) if step == 1 => endless(u128::from(b) + 1, 1),
            (false, End::Ahead(0), End::Open) if step == 1 => endless(1, 1),
            (true, End::Open, End::Open) => endless(1, step),
            (true, End::Open, End::Behind(b)) => Some(rising(1, b.into(), step)),
            (true, End::Behind(a), End::Behind(b)) => Some(rising(a.into(), b.into(), step)),
            (true, End::Behind(a), End::Open) => endless(a.into(), step),
            _ => None,
        }
    }

    /// The positions on an axis of this length, if they are on it.
    fn on(self, length: u128) -> Option<Progression> {
        // A slice upwards may start behind the last position, a slice downwards may not.
        let (open_start, open_stop) = if self.back { (length, 0) } else { (0, length) };
        let lift = u128::from(self.back);
        let place = |end: End, open| match end {
            End::Open => Some(open),
            End::Ahead(number) => Some(u128::from(number) + lift).filter(|place| *place <= length),
            End::Behind(number) => length.checked_sub(number.into()).map(|place| place + lift),
        };
        let (start, stop) = (place(self.start, open_start)?, place(self.stop, open_stop)?);
        if self.back {
            let above = (start >= stop).then(|| falling(start, stop, self.step))?;
            return Some(Progression {
                low: above.low.saturating_sub(1),
                ..above
            });
        }
        (start <= stop).then(|| rising(start, stop, self.step))
    }
}

/// A position that is in both, on every axis that both fit.
fn certain(x: AxisSelection, y: AxisSelection) -> Option<i128> {
    let ahead = x.ahead().zip(y.ahead()).and_then(|(x, y)| sure(x, y));
    let behind = || x.behind().zip(y.behind()).and_then(|(x, y)| sure(x, y));
    let signed = |number: u128| i128::try_from(number).ok();
    ahead
        .and_then(signed)
        .or_else(|| behind().and_then(signed).map(|back| -back))
}

/// The least position in both. There is none that is certain if both go up to the end: on a short axis either may be empty.
fn sure(x: Progression, y: Progression) -> Option<u128> {
    (x.count.is_some() || y.count.is_some())
        .then(|| common(x, y))
        .flatten()
}

/// The least length for which they share nothing, if they share something at a shorter length.
fn least(x: AxisSelection, y: AxisSelection) -> Option<u64> {
    let same = |sides: Option<(Progression, Progression)>| sides.is_some_and(|(x, y)| common(x, y).is_none());
    // Which of them lies lower does not depend on the length.
    if same(x.ahead().zip(y.ahead())) || same(x.behind().zip(y.behind())) {
        return None;
    }
    let written = |end| match end {
        End::Open => 0,
        End::Ahead(number) | End::Behind(number) => u128::from(number),
    };
    let numbers = [x.start, x.stop, y.start, y.stop].map(written);
    let from = numbers.into_iter().max().unwrap_or(0).max(1);
    let sum: u128 = numbers.iter().sum();
    let mut tried = (from..from + TRIES).chain([sum.max(from + TRIES)]);
    let share = |length| {
        let (x, y) = x.on(length).zip(y.on(length))?;
        Some(x.count != Some(0) && y.count != Some(0) && common(x, y).is_some())
    };
    tried.find(|length| share(*length) == Some(true))?;
    u64::try_from(tried.find(|length| share(*length) == Some(false))?).ok()
}

/// The least position in both.
fn common(x: Progression, y: Progression) -> Option<u128> {
    let (x, y) = if x.low <= y.low { (x, y) } else { (y, x) };
    let distance = y.low - x.low;
    // y.step · i ≡ -distance (mod x.step)
    let i = solve(y.step % x.step, (x.step - distance % x.step) % x.step, x.step)?;
    let behind = distance + i * y.step;
    let held = |positions: Progression, index: u128| positions.count.is_none_or(|count| index < count);
    (held(y, i) && held(x, behind / x.step)).then_some(x.low + behind)
}

/// The least `i` with `a · i ≡ c (mod m)`.
fn solve(a: u128, c: u128, m: u128) -> Option<u128> {
    if c == 0 {
        return Some(0);
    }
    if a == 0 {
        return None;
    }
    let y = solve(m % a, (a - c % a) % a, a)?;
    Some((m * y + c) / a)
}
