//! `Rule::claim`: the claim of a rule, compared with the rule on every extent.

use super::claim::CountValue;
use super::ends::{ends, step_of};
use super::rule::{Edge, Rule, StepValue, Stop};
use super::{tried, ALL, EVERY, SOME};

/// Whether a type can have these ends. A stop that names the last position or a count requires a step of 1 and a start that is counted from
/// the start of the axis.
fn is_sayable(rule: Rule) -> bool {
    match rule.stop {
        Stop::Open | Stop::Start(_) | Stop::End(_) => true,
        Stop::Through(_) | Stop::Count(_) => {
            !matches!(rule.start, Edge::End(_)) && rule.step == StepValue::Up(1)
        }
    }
}

/// The count on an axis, by the formula of the claim in wider integers; `None` if the claim does not allow the extent.
fn count(claim: CountValue, least: u8, step: u8, extent: u8) -> Option<u8> {
    let (extent, step) = (i32::from(extent), i32::from(step));
    let every = |n: i32| (n.max(0) + step - 1) / step;
    let (count, most) = match claim {
        CountValue::Exactly(count) => (count.into(), i32::MAX),
        CountValue::Shorter(n) => (every(extent - i32::from(n)), i32::MAX),
        CountValue::Longer(n) => (every(i32::from(n) - extent), n.into()),
        CountValue::Divided(_) | CountValue::AtRunTime => panic!("a rule has divided, and is static"),
    };
    let fits = i32::from(least) <= extent && extent <= most;
    fits.then(|| count.try_into().expect("no more than the extent"))
}

/// Whether the rule has no claim because its count is a sum minus the extent, and the sum does not fit the type of numbers.
fn is_beyond(rule: Rule) -> bool {
    match (
        rule.step == StepValue::Up(rule.step.size()),
        rule.start,
        rule.stop,
    ) {
        (true, Edge::End(a), Stop::Start(b)) | (false, Edge::Start(a), Stop::End(b)) => {
            a.checked_add(b).is_none()
        }
        _ => false,
    }
}

#[test]
fn a_claim_is_the_count_on_every_extent_that_the_rule_fits_and_there_is_none_if_it_fits_none() {
    let numbers = if ALL { EVERY } else { SOME };
    let mut inputs = 0;
    for (start, stop, up) in ends(numbers, numbers) {
        for &step in numbers {
            let rule = Rule {
                start,
                stop,
                step: step_of(up, step),
            };
            let claim = rule.claim();
            if !is_sayable(rule) || is_beyond(rule) {
                inputs += 1;
                assert_eq!(claim, None, "{rule:?}");
                continue;
            }
            for extent in 0..=255 {
                inputs += 1;
                let found = rule.resolve(extent).map(|found| found.count);
                let claimed = claim.and_then(|(claim, least)| count(claim, least, step, extent));
                assert_eq!(claimed, found, "{claim:?} for {extent} of {rule:?}");
                // The count that constants compute.
                if let (Some((claim, _)), Some(count)) = (claim, found) {
                    assert_eq!(
                        claim.on(extent, step),
                        Some(count),
                        "{claim:?} for {extent} of {rule:?}"
                    );
                    assert_eq!(
                        claim.none_on(extent),
                        count == 0,
                        "{claim:?} for {extent} of {rule:?}"
                    );
                }
            }
        }
    }
    tried(inputs, 5_572_644, 30_400_642_560);
}

#[test]
fn a_claim_that_is_none_of_an_extent() {
    for &n in EVERY {
        for &extent in EVERY {
            assert_eq!(CountValue::Divided(n).none_on(extent), n == 0);
            assert_eq!(CountValue::Divided(n).on(extent, 2), Some(n / 2 + n % 2));
            assert!(!CountValue::AtRunTime.none_on(extent));
            assert_eq!(CountValue::AtRunTime.on(extent, n), None);
        }
    }
}
