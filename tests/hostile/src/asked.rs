//! The selection of a slice with run-time ends, computed once more in integers that do not wrap.

use crate::wrong;
use view_core::__::{Edge, Stop};

/// Reports if `found` is not the number of positions from `start` to `stop`, `step` apart, on an axis of `length`.
pub fn selects(found: usize, length: usize, start: Edge, stop: Stop, step: usize, down: bool) {
    let (length, one) = (length as i128, i128::from(down));
    // Downwards these are left: the position, and all before it.
    let from = match start {
        Edge::Open => length * one,
        Edge::Start(at) => at as i128 + one,
        Edge::End(back) => length - back as i128 + one,
    };
    let to = match stop {
        Stop::Open => length * (1 - one),
        Stop::Start(at) => at as i128 + one,
        Stop::End(back) => length - back as i128 + one,
        Stop::Through(last) => last as i128 + 1 - one,
        Stop::Count(count) => from + (count as i128 * step as i128) * (1 - 2 * one),
    };
    let all = if down { from - to } else { to - from };
    let on = 0 <= from && from <= length && all >= 0;
    if step == 0 || !on || found as i128 != (all + step as i128 - 1) / step as i128 {
        wrong!("{found} positions of {length}, from {start:?} to {stop:?} by {step}, down: {down}");
    }
}
