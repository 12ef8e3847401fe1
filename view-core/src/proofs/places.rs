//! `Place` and `offset`: what constants compute for a static index, compared with the rule at run time.

use super::ends::{ends, step_of};
use super::place::{offset, offset_of_rows, take_rows, Place};
use super::rule::{resolve_index, Edge, Resolved, Rule, StepValue, Stop};
use super::{tried, ALL, EVERY, SOME};
use std::vec::Vec;

/// Compares a place on an axis, and its byte offset, with what the rule selects there.
fn compare(place: Place, extent: u8, expected: Option<Resolved>) {
    let Some(expected) = expected else {
        assert!(
            !(place.least..=place.most).contains(&extent),
            "{place:?} on {extent}"
        );
        return;
    };
    let found = place.on(extent).expect("a static place");
    assert_eq!(found.count, expected.count, "{place:?} on {extent}");
    for stride in [1, -3, 127] {
        let found = offset(&[(place, Some(extent), Some(stride))], Some(1));
        let first = i32::from(expected.first) * i32::from(stride);
        // If nothing is selected, the offset is 0.
        let expected = if expected.count == 0 { 0 } else { first as i8 };
        assert_eq!(found, expected, "{place:?} on {extent}");
    }
    if expected.count > 0 {
        assert_eq!(found.first, expected.first, "{place:?} on {extent}");
    }
}

#[test]
fn a_place_is_what_the_rule_selects_and_on_no_axis_that_it_does_not_fit() {
    let numbers = if ALL { EVERY } else { SOME };
    let mut inputs = 0;
    for (start, stop, up) in ends(numbers, SOME) {
        for step in SOME {
            let rule = Rule {
                start,
                stop,
                step: step_of(up, *step),
            };
            if rule.claim().is_none() {
                continue;
            }
            let place = Place::of(rule, None);
            for &extent in numbers {
                inputs += 1;
                compare(place, extent, rule.resolve(extent));
            }
        }
    }
    tried(inputs, 172_648, 53_847_552);
}

#[test]
fn the_place_of_an_index_is_its_position() {
    let mut inputs = 0;
    // Without the axis of the greatest length: the place of a single position refuses it.
    for (&n, &extent) in EVERY
        .iter()
        .flat_map(|n| EVERY[..255].iter().map(move |extent| (n, extent)))
    {
        inputs += 1;
        let one = |index| resolve_index(index, extent).map(|first| Resolved { first, count: 1 });
        compare(Place::at(n), extent, one(Edge::Start(n)));
        compare(Place::back(n), extent, one(Edge::End(n)));
    }
    tried(inputs, 65_280, 65_280);
}

/// The place of a whole axis.
fn whole() -> Place {
    let rule = Rule {
        start: Edge::Open,
        stop: Stop::Open,
        step: StepValue::Up(1),
    };
    Place::of(rule, None)
}

/// Some indices of all kinds that a type can have.
fn indices() -> impl Iterator<Item = Place> + Clone {
    let slice = |start, stop, step| Place::of(Rule { start, stop, step }, None);
    let up = StepValue::Up;
    [
        Place::at(0),
        Place::at(2),
        Place::back(1),
        whole(),
        slice(Edge::Open, Stop::Open, up(2)),
        slice(Edge::Open, Stop::Open, StepValue::Down(1)),
        slice(Edge::Start(1), Stop::Open, up(1)),
        slice(Edge::Start(0), Stop::End(1), up(1)),
        slice(Edge::Start(1), Stop::Start(3), up(1)),
        slice(Edge::Start(0), Stop::Start(3), up(2)),
        slice(Edge::End(2), Stop::Open, up(1)),
    ]
    .into_iter()
}

/// The offsets of what places take of axes with these extents and strides, in row-major order.
fn offsets(axes: &[(Place, u8, i64)]) -> Vec<i64> {
    axes.iter()
        .fold(Vec::from([0]), |outer, (place, extent, stride)| {
            let taken = place.on(*extent).expect("a static place");
            let position = |i: u8| i64::from(taken.first) + i64::from(i) * i64::from(place.step.times(1));
            let along = |start: &i64| {
                (0..taken.count)
                    .map(|i| start + position(i) * stride)
                    .collect::<Vec<_>>()
            };
            outer.iter().flat_map(along).collect()
        })
}

#[test]
fn indices_that_take_whole_rows_take_neighbours() {
    let shapes = (0..27).map(|n| [n / 9 + 1, n / 3 % 3 + 1, n % 3 + 1]);
    let three = indices().flat_map(|a| indices().flat_map(move |b| indices().map(move |c| [a, b, c])));
    let (mut inputs, mut rows) = (0, 0);
    for (shape, places) in shapes.flat_map(|shape| three.clone().map(move |places| (shape, places))) {
        let strides = [shape[1] * shape[2], shape[2], 1];
        let axes = [0, 1, 2].map(|axis| (places[axis], shape[axis], i64::from(strides[axis])));
        let fit = axes
            .iter()
            .all(|(place, extent, _)| (place.least..=place.most).contains(extent));
        for rank in (0..=3).filter(|_| fit) {
            inputs += 1;
            let stored = axes.map(|(place, extent, stride)| (place, Some(extent), Some(stride as i8)));
            if !take_rows(&stored[..rank]) {
                continue;
            }
            rows += 1;
            // The axes behind the last index are taken whole.
            let mut axes = axes;
            axes[rank..].iter_mut().for_each(|axis| axis.0 = whole());
            let first = i64::from(offset_of_rows(&stored[..rank], Some(1)));
            let found = offsets(&axes);
            assert!(found.iter().copied().eq((first..).take(found.len())), "{axes:?}");
        }
    }
    assert!(rows > 1000, "{rows}");
    tried(inputs, 70_304, 70_304);
}

#[test]
fn a_place_of_run_time_is_on_no_axis_yet() {
    for &size in EVERY {
        assert!(Place::AT_RUN_TIME.on(size).is_none());
    }
}
