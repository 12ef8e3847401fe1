//! `Place::range` and `Place::from`, which need no rule, compared with `Place::of` the same rule.

use super::claim::CountValue;
use super::place::Place;
use super::rule::{Edge, Rule, StepValue, Stop};
use super::{tried, ALL, EVERY, SOME};

/// The result of a constant: a place, or a refusal.
fn made(place: impl FnOnce() -> Place + std::panic::UnwindSafe) -> Option<Place> {
    std::panic::catch_unwind(place).ok()
}

/// The place of that rule with that claim, as `Place::of` makes it. It returns `None` where `Place::of` panics, because unwinding
/// is slow.
fn of_rule(rule: Rule, claimed: CountValue, need: u8) -> Option<Place> {
    let (count, least) = rule.claim()?;
    (count == claimed && need >= least).then(|| Place::of(rule, Some((claimed, need))))
}

#[test]
fn a_range_is_the_place_of_its_rule() {
    let numbers = if ALL { EVERY } else { SOME };
    let mut inputs = 0;
    for (&start, &count, &end) in numbers.iter().flat_map(|a| {
        numbers
            .iter()
            .flat_map(move |n| numbers.iter().map(move |z| (a, n, z)))
    }) {
        inputs += 1;
        let rule = Rule {
            start: Edge::Start(start),
            stop: Stop::Start(end),
            step: StepValue::Up(1),
        };
        let expected = of_rule(rule, CountValue::Exactly(count), end);
        // Unwinding is slow, so refusals are only tried near both ends of the range.
        if expected.is_some() || SOME.contains(&start) && SOME.contains(&count) && SOME.contains(&end) {
            assert_eq!(
                made(|| Place::range(start, count, end)),
                expected,
                "{start}..{end} of {count}"
            );
        }
    }
    tried(inputs, 2_744, 16_777_216);
}

#[test]
fn an_open_slice_is_the_place_of_its_rule() {
    let numbers = if ALL { EVERY } else { SOME };
    let mut inputs = 0;
    for (&start, &both, &size) in numbers.iter().flat_map(|a| {
        numbers
            .iter()
            .flat_map(move |b| numbers.iter().map(move |k| (a, b, k)))
    }) {
        for step in [StepValue::Up(size), StepValue::Down(size)] {
            inputs += 1;
            let rule = |stop| Rule {
                start: Edge::Start(start),
                stop,
                step,
            };
            let claimed = CountValue::Shorter(both);
            let trimmed = both
                .checked_sub(start)
                .and_then(|back| of_rule(rule(Stop::End(back)), claimed, both));
            let few = SOME.contains(&start) && SOME.contains(&both) && SOME.contains(&size);
            if trimmed.is_some() || few {
                assert_eq!(
                    made(|| Place::from(start, both, step)),
                    trimmed,
                    "{start}..-({both} - {start})"
                );
            }
            if start == both && (trimmed.is_some() || few) {
                assert_eq!(trimmed, of_rule(rule(Stop::Open), claimed, both), "{start}..");
            }
        }
    }
    tried(inputs, 5_488, 33_554_432);
}
