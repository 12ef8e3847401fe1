//! Starts and stops of slices, and what they mean: the specification of `Rule`.

use super::rule::{Edge, StepValue, Stop};

/// All starts with these numbers.
pub fn edges(numbers: &[u8]) -> impl Iterator<Item = Edge> + '_ {
    let written = numbers.iter().flat_map(|&n| [Edge::Start(n), Edge::End(n)]);
    [Edge::Open].into_iter().chain(written)
}

/// All stops with these numbers.
fn stops(numbers: &[u8]) -> impl Iterator<Item = Stop> + '_ {
    let written = |&n| [Stop::Start(n), Stop::End(n), Stop::Through(n), Stop::Count(n)];
    [Stop::Open].into_iter().chain(numbers.iter().flat_map(written))
}

/// All pairs of a start and a stop, for steps up (`true`) and for steps down.
pub fn ends<'a>(starts: &'a [u8], stopping: &'a [u8]) -> impl Iterator<Item = (Edge, Stop, bool)> + 'a {
    let both = |start, stop| [(start, stop, true), (start, stop, false)];
    edges(starts).flat_map(move |start| stops(stopping).flat_map(move |stop| both(start, stop)))
}

/// The step of this size up or down.
#[inline(always)]
pub fn step_of(up: bool, size: u8) -> StepValue {
    if up {
        StepValue::Up(size)
    } else {
        StepValue::Down(size)
    }
}

/// A walk along an axis from a first position on.
#[derive(Clone, Copy)]
pub enum Walk {
    /// It covers so many positions, and takes those of them that it steps on.
    Ahead(i32, u8),
    /// It takes so many positions.
    Counted(i32, u8),
}

/// Where a walk along an axis of `length` begins, whether that is on the axis or not.
pub fn first(start: Edge, up: bool, length: i32) -> i32 {
    match start {
        Edge::Open if up => 0,
        Edge::Open => length - 1,
        Edge::Start(a) => a.into(),
        Edge::End(a) => length - i32::from(a),
    }
}

/// The position before which it stops; `None` if it stops after a count.
pub fn end(stop: Stop, up: bool, length: i32) -> Option<i32> {
    match stop {
        Stop::Open if up => Some(length),
        Stop::Open => Some(-1),
        Stop::Start(z) => Some(z.into()),
        Stop::End(z) => Some(length - i32::from(z)),
        Stop::Through(z) => Some(i32::from(z) + if up { 1 } else { -1 }),
        Stop::Count(_) => None,
    }
}

/// The walk that a rule describes, on an axis of `length`; `None` if it begins or ends where it must not.
pub fn walk(start: Edge, stop: Stop, up: bool, length: i32) -> Option<Walk> {
    let is_position = |place: i32| 0 <= place && place < length;
    // Upwards a walk may begin and end behind the last position.
    let on_axis = |place: i32| is_position(place) || up && place == length;
    let first = first(start, up, length);
    if start != Edge::Open && !on_axis(first) {
        return None;
    }
    let end = end(stop, up, length);
    let stops = match stop {
        Stop::Open | Stop::Count(_) => true,
        Stop::Start(_) | Stop::End(_) => end.is_some_and(on_axis),
        Stop::Through(last) => is_position(last.into()),
    };
    match stop {
        _ if !stops => None,
        Stop::Count(n) => Some(Walk::Counted(first, n)),
        _ => {
            let ahead = if up { end? - first } else { first - end? };
            (ahead >= 0).then(|| Walk::Ahead(first, ahead.try_into().expect("no longer than the axis")))
        }
    }
}
