//! `Rule::resolve` and `resolve_index`: what an index selects, compared with a walk along the axis; and what `reason` says if it selects
//! nothing.

use super::ends::{edges, end as end_of, ends, first, step_of, walk, Walk};
use super::rule::{resolve_index, Edge, Rule, StepValue, Stop};
use super::{tried, ViewError, ALL, EVERY, SOME};

#[test]
fn a_rule_selects_what_a_walk_along_the_axis_comes_by() {
    let mut inputs = compare(SOME, SOME, SOME, SOME);
    if ALL {
        let six_bits = &EVERY[..64];
        inputs += compare(six_bits, six_bits, six_bits, six_bits);
        inputs += compare(EVERY, EVERY, EVERY, SOME);
        inputs += compare(SOME, EVERY, EVERY, EVERY);
    }
    tried(inputs, 647_976, 7_937_466_152);
}

/// The number of positions among `n` if every `step`-th is taken, counted one by one: `counts()[n][step]`.
fn counts() -> [[u8; 256]; 256] {
    core::array::from_fn(|n| {
        core::array::from_fn(|step| match step {
            0 => 0,
            _ => (0..n).step_by(step).count() as u8,
        })
    })
}

/// Compares all rules with these numbers as starts, stops and steps on axes of these lengths. Returns their number.
fn compare(starts: &[u8], stopping: &[u8], lengths: &[u8], steps: &[u8]) -> u64 {
    let counts = counts();
    let mut inputs = 0;
    for (start, stop, up) in ends(starts, stopping) {
        let sign = if up { 1 } else { -1 };
        for &length in lengths {
            let walk = walk(start, stop, up, length.into());
            for &step in steps {
                inputs += 1;
                let rule = Rule {
                    start,
                    stop,
                    step: step_of(up, step),
                };
                let place = |i: u8| i32::from(i) * i32::from(step) * sign;
                let expected = match walk {
                    _ if step == 0 => None,
                    None => None,
                    Some(Walk::Ahead(first, ahead)) => {
                        Some((first, counts[usize::from(ahead)][usize::from(step)]))
                    }
                    Some(Walk::Counted(first, n)) => {
                        let last = first + n.checked_sub(1).map_or(0, place);
                        let all = n == 0
                            || (0 <= first && first < length.into() && 0 <= last && last < length.into());
                        all.then_some((first, n))
                    }
                };
                match (rule.resolve(length), expected) {
                    (Some(found), Some((_, 0))) => assert_eq!(found.count, 0, "{rule:?} of {length}"),
                    (Some(found), Some((first, count))) => {
                        assert_eq!(
                            (i32::from(found.first), found.count),
                            (first, count),
                            "{rule:?} of {length}"
                        );
                        let last = first + place(count - 1);
                        assert!(
                            first.min(last) >= 0 && first.max(last) < length.into(),
                            "{rule:?} of {length}"
                        );
                    }
                    (None, None) => {
                        let error = rule.reason(length, 1);
                        assert!(is_true(error, rule, length), "{error:?}: {rule:?} of {length}");
                    }
                    (found, _) => panic!("{found:?}, not {expected:?}: {rule:?} of {length}"),
                }
            }
        }
    }
    inputs
}

/// Whether the error states what is wrong with the rule.
fn is_true(error: ViewError, rule: Rule, of: u8) -> bool {
    let up = matches!(rule.step, StepValue::Up(_));
    let beyond = |place: u8| place > of || place == of && !up;
    let first = first(rule.start, up, of.into());
    let beyond_back = |back: u8| back > of || back == 0 && !up;
    match error {
        ViewError::ZeroStep { axis: 1 } => rule.step.size() == 0,
        ViewError::SliceStart {
            axis: 1,
            start,
            length,
        } => length == of && rule.start == Edge::Start(start) && beyond(start),
        ViewError::SliceStartFromEnd {
            axis: 1,
            back,
            length,
        } => length == of && rule.start == Edge::End(back) && beyond_back(back),
        ViewError::SliceEnd { axis: 1, end, length } => {
            length == of
                && match rule.stop {
                    Stop::Start(stop) => end == stop && beyond(stop),
                    // Upwards the error states the position behind the last one, or the greatest number if there is none behind it.
                    Stop::Through(last) => {
                        last >= of && end == if up { last.saturating_add(1) } else { last }
                    }
                    _ => false,
                }
        }
        ViewError::SliceEndFromEnd {
            axis: 1,
            back,
            length,
        } => length == of && rule.stop == Stop::End(back) && beyond_back(back),
        ViewError::SliceOrder {
            axis: 1,
            start,
            end,
            length,
        } => {
            let stop = end_of(rule.stop, up, of.into());
            length == of
                && first == start.into()
                && stop == Some(end.into())
                && if up { start > end } else { start < end }
        }
        ViewError::SliceCount {
            axis: 1,
            start,
            count,
            length,
        } => {
            let gaps = i32::from(count) - 1;
            let reach = gaps * i32::from(rule.step.size());
            length == of
                && rule.stop == Stop::Count(count)
                && first.max(0) == start.into()
                && if up {
                    i32::from(start) + reach >= of.into()
                } else {
                    reach > start.into() || length == 0
                }
        }
        _ => false,
    }
}

#[test]
fn an_index_names_the_position_with_so_many_before_or_from_it_on() {
    let mut inputs = 0;
    for (index, length) in edges(EVERY).flat_map(|index| EVERY.iter().map(move |length| (index, *length))) {
        inputs += 1;
        let expected = match index {
            Edge::Open => (0..length).next(),
            Edge::Start(n) => (0..length).find(|i| *i == n),
            Edge::End(n) => (0..length).find(|i| length - i == n),
        };
        let found = resolve_index(index, length);
        assert_eq!(found, expected, "{index:?} of {length}");
        if found.is_none() {
            let expected = match index {
                Edge::Open => ViewError::Index {
                    axis: 1,
                    index: 0,
                    length,
                },
                Edge::Start(index) => ViewError::Index {
                    axis: 1,
                    index,
                    length,
                },
                Edge::End(back) => ViewError::IndexFromEnd {
                    axis: 1,
                    back,
                    length,
                },
            };
            assert_eq!(index.reason(length, 1), expected);
        }
    }
    tried(inputs, 131_328, 131_328);
}

#[test]
fn a_step_says_how_far_apart_positions_are() {
    let mut inputs = 0;
    for (number, stride) in EVERY
        .iter()
        .flat_map(|number| EVERY.iter().map(move |stride| (*number, *stride as i8)))
    {
        inputs += 1;
        let (up, down) = (StepValue::Up(number), StepValue::Down(number));
        let distance = i32::from(number) * i32::from(stride);
        assert_eq!(
            (up.times(stride), down.times(stride)),
            (distance as i8, -distance as i8)
        );
        assert_eq!(
            (up.size(), down.size(), up.turned(), down.turned()),
            (number, number, down, up)
        );
        let signed = i32::from(StepValue::of(stride).size()) * if stride < 0 { -1 } else { 1 };
        assert_eq!(signed, stride.into());
        assert_eq!(matches!(StepValue::of(stride), StepValue::Up(_)), stride >= 0);
    }
    tried(inputs, 65_536, 65_536);
}
