//! What a slice selects, against a walk along the axis.

use crate::algebra::index::rule::{resolve_index, Edge, Resolved, Rule, StepValue, Stop};

/// All rules with small numbers.
pub(crate) fn rules() -> impl Iterator<Item = Rule> {
    let starts = || (0..5).flat_map(|a| [Edge::Start(a), Edge::End(a)]);
    let stops = || (0..5).flat_map(|z| [Stop::Start(z), Stop::End(z), Stop::Through(z), Stop::Count(z)]);
    starts().chain([Edge::Open]).flat_map(move |start| {
        stops().chain([Stop::Open]).flat_map(move |stop| {
            [-3, -2, -1, 1, 2, 3].map(|step| Rule {
                start,
                stop,
                step: StepValue::of(step),
            })
        })
    })
}

/// The first position of a walk along an axis, and how many it comes by; `None` if it begins or ends where it must not.
pub(crate) fn walk(rule: Rule, length: usize) -> Option<(isize, usize)> {
    let (length, step) = (length as isize, rule.step.times(1));
    let (up, positions) = (step > 0, 0..length);
    let first = match rule.start {
        Edge::Open if up => 0,
        Edge::Open => length - 1,
        Edge::Start(a) => a as isize,
        Edge::End(a) => length - a as isize,
    };
    // Upwards it may begin and end behind the last position.
    let on_axis = |place| positions.contains(&place) || up && place == length;
    if !on_axis(first) && rule.start != Edge::Open {
        return None;
    }
    let end = match rule.stop {
        Stop::Open if up => length,
        Stop::Open => -1,
        Stop::Start(z) => Some(z as isize).filter(|&z| on_axis(z))?,
        Stop::End(z) => Some(length - z as isize).filter(|&z| on_axis(z))?,
        Stop::Through(z) => Some(z as isize).filter(|z| positions.contains(z))? + step.signum(),
        Stop::Count(n) => {
            let all = (0..n).all(|i| positions.contains(&(first + i as isize * step)));
            return all.then_some((first, n));
        }
    };
    let ahead = (end - first) * step.signum();
    (ahead >= 0).then(|| (first, (0..ahead).step_by(step.unsigned_abs()).count()))
}

/// Checks what a rule selects of an axis against a walk along it.
pub(crate) fn check(rule: Rule, length: usize, found: Option<Resolved>) {
    let expected = walk(rule, length);
    assert_eq!(
        found.map(|found| found.count),
        expected.map(|(_, count)| count),
        "{rule:?} of {length}"
    );
    if let (Some(found), Some((first, 1..))) = (found, expected) {
        assert_eq!(found.first as isize, first, "{rule:?} of {length}");
    }
}

#[test]
fn a_rule_selects_what_a_walk_along_the_axis_comes_by() {
    for (rule, length) in rules().flat_map(|rule| (0..7).map(move |length| (rule, length))) {
        check(rule, length, rule.resolve(length));
    }
}

#[test]
fn an_index_names_the_position_with_so_many_before_or_from_it_on() {
    for (n, length) in (0..8).flat_map(|n| (0..6).map(move |length| (n, length))) {
        let counted = |index| resolve_index(index, length);
        assert_eq!(counted(Edge::Start(n)), (0..length).find(|i| *i == n));
        assert_eq!(counted(Edge::End(n)), (0..length).find(|i| length - i == n));
    }
}
