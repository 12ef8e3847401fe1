//! What the types of slices claim, and where static slices start, against the rule at run time. Elsewhere all of this runs
//! in constants only.

use crate::algebra::index::claim::CountValue;
use crate::algebra::index::place::{offset, take_rows, Place};
use crate::algebra::index::rule::{Edge, Rule, StepValue, Stop};
use crate::algebra::index::rule_tests::{check, rules, walk};
use crate::algebra::index::{All, At, Every, ItemList, OnAxis, Onward};
use crate::algebra::number::constant::Const;
use crate::algebra::number::Verdict;
use crate::algebra::shape::step::{Back, By1};

/// Axes up to what no number of a rule, and no sum of two, gets as far as.
fn lengths() -> core::ops::Range<usize> {
    0..14
}

/// The rules that a type can say, as far as there is an axis that they fit: the macro and `Fits` see to that.
fn claimed() -> impl Iterator<Item = Rule> {
    rules().filter(|rule| {
        let said = match rule.stop {
            Stop::Open | Stop::Start(_) | Stop::End(_) => true,
            Stop::Through(_) | Stop::Count(_) => {
                matches!(rule.start, Edge::Start(_)) && rule.step == StepValue::Up(1)
            }
        };
        said && lengths().any(|length| walk(*rule, length).is_some())
    })
}

#[test]
fn a_claim_is_the_count_on_every_axis_that_the_rule_fits() {
    for rule in claimed() {
        let (claim, least) = rule.claim().expect("some axis");
        let step = rule.step.size();
        for length in lengths() {
            let (count, most) = match claim {
                CountValue::Exactly(count) => (count, usize::MAX),
                CountValue::Shorter(n) => (length.saturating_sub(n).div_ceil(step), usize::MAX),
                CountValue::Longer(n) => (n.saturating_sub(length).div_ceil(step), n),
                // A rule has divided.
                CountValue::Divided(_) | CountValue::AtRunTime => unreachable!(),
            };
            let found = walk(rule, length).map(|(_, count)| count);
            let fits = least <= length && length <= most;
            assert_eq!(fits.then_some(count), found, "{rule:?} of {length}");
            if fits {
                assert_eq!(claim.none_on(length), count == 0, "{rule:?} of {length}");
            }
        }
        // Who asks for more than that is believed.
        let place = Place::of(rule, Some((claim, least + 1)));
        assert_eq!(place.count, claim);
    }
}

#[test]
fn the_offset_is_that_of_the_first_position_and_none_where_nothing_is_selected() {
    let last = Place::back(1);
    for (rule, length) in claimed().flat_map(|rule| lengths().map(move |length| (rule, length))) {
        let Some((first, count)) = walk(rule, length) else {
            continue;
        };
        let place = Place::of(rule, None);
        let axes = [(place, Some(length), Some(7)), (last, Some(3), Some(-2))];
        let expected = if count == 0 { 0 } else { 7 * first - 4 };
        assert_eq!(offset(&axes, Some(5)), expected, "{rule:?} of {length}");
        assert_eq!(offset(&axes, Some(0)), 0, "{rule:?} of {length}");
    }
    let third = Place::at(2);
    assert_eq!(offset(&[(third, Some(3), Some(5))], Some(1)), 10);
    assert_eq!(offset(&[], Some(1)), 0);
}

/// `2..5`
const RULE: Rule = Rule {
    start: Edge::Start(2),
    stop: Stop::Start(5),
    step: StepValue::Up(1),
};

#[test]
#[should_panic(expected = "view!: a slice that contradicts itself")]
fn a_type_that_claims_another_count_is_refused() {
    let _ = Place::of(RULE, Some((CountValue::Exactly(4), 5)));
}

#[test]
fn a_type_may_leave_the_division_to_the_step() {
    for step in 1..5 {
        let rule = Rule {
            step: StepValue::Up(step),
            ..RULE
        };
        let place = Place::of(rule, Some((CountValue::Divided(3), 5)));
        assert_eq!(place.count, CountValue::Exactly(3usize.div_ceil(step)));
    }
    assert!(CountValue::Divided(0).none_on(3) && !CountValue::Divided(1).none_on(3));
}

#[test]
#[should_panic(expected = "view!: a slice that contradicts itself")]
fn a_type_that_divides_another_count_is_refused() {
    let rule = Rule {
        step: StepValue::Up(2),
        ..RULE
    };
    let _ = Place::of(rule, Some((CountValue::Divided(5), 5)));
}

#[test]
#[should_panic(expected = "view!: a slice that contradicts itself")]
fn a_type_that_claims_a_count_of_another_kind_is_refused() {
    let _ = Place::of(RULE, Some((CountValue::Shorter(3), 5)));
}

#[test]
#[should_panic(expected = "view!: a slice that contradicts itself")]
fn a_type_that_claims_to_fit_a_shorter_axis_is_refused() {
    let _ = Place::of(RULE, Some((CountValue::Exactly(3), 4)));
}

#[test]
#[should_panic(expected = "view!: a slice that contradicts itself")]
fn a_type_that_ends_before_it_starts_is_refused() {
    // 5..3, of which a hand-written type claims the count that the subtraction wraps to.
    let rule = Rule {
        start: Edge::Start(5),
        stop: Stop::Start(3),
        ..RULE
    };
    let _ = Place::of(rule, Some((CountValue::Exactly(usize::MAX - 1), 6)));
}

#[test]
#[should_panic(expected = "view!: a slice that contradicts itself")]
fn downwards_no_type_claims_a_count_of_its_own() {
    let _ = Place::of(
        Rule {
            stop: Stop::Count(1),
            step: StepValue::Down(1),
            ..RULE
        },
        None,
    );
}

#[test]
#[should_panic(expected = "view!: a slice that contradicts itself")]
fn from_the_end_no_type_claims_a_count_of_its_own() {
    let _ = Place::of(
        Rule {
            start: Edge::End(2),
            stop: Stop::Count(1),
            step: StepValue::Up(1),
        },
        None,
    );
}

#[test]
fn a_place_is_on_every_axis_that_its_rule_fits_and_on_no_other() {
    for (rule, length) in claimed().flat_map(|rule| lengths().map(move |length| (rule, length))) {
        let place = Place::of(rule, None);
        let found = std::panic::catch_unwind(|| place.on(length)).ok().flatten();
        check(rule, length, found);
    }
}

#[test]
#[should_panic(expected = "view!: not a static slice")]
fn axes_behind_the_indices_are_static_as_well() {
    let _ = offset(&[(Place::of(RULE, None), Some(5), Some(1))], None);
}

#[test]
#[should_panic(expected = "view!: an index is out of bounds")]
fn nothing_is_the_position_0_before_the_end() {
    let _ = offset(&[(Place::back(0), Some(3), Some(1))], Some(1));
}

#[test]
#[should_panic(expected = "view!: not a static slice")]
fn a_dynamic_axis_has_no_static_offset() {
    let _ = offset(&[(Place::of(RULE, None), None, Some(1))], Some(1));
}

#[test]
#[should_panic(expected = "view!: not a static index")]
fn a_run_time_index_has_no_static_offset() {
    assert!(!Place::AT_RUN_TIME.count.none_on(0));
    let _ = offset(&[(Place::AT_RUN_TIME, Some(3), Some(1))], Some(1));
}

#[test]
#[should_panic(expected = "view!: an index is out of bounds")]
fn an_index_past_its_axis_has_no_offset() {
    let _ = offset(&[(Place::at(4), Some(3), Some(1))], Some(1));
}

/// Types and places say the same of three indices in any order.
#[test]
fn types_say_which_indices_take_whole_rows() {
    fn of<A: OnAxis, B: OnAxis, C: OnAxis>() -> bool {
        let on_axes = [A::PLACE, B::PLACE, C::PLACE].map(|place| (place, Some(4), None));
        let (said, found) = (<(A, (B, (C, ()))) as ItemList>::Rows::HOLDS, take_rows(&on_axes));
        assert_eq!(said, found, "{on_axes:?}");
        said
    }
    fn last<A: OnAxis, B: OnAxis>() -> [bool; 4] {
        [
            of::<A, B, Position>(),
            of::<A, B, Slice>(),
            of::<A, B, All>(),
            of::<A, B, Reverse>(),
        ]
    }
    fn behind<A: OnAxis>() -> [[bool; 4]; 4] {
        [
            last::<A, Position>(),
            last::<A, Slice>(),
            last::<A, All>(),
            last::<A, Reverse>(),
        ]
    }
    type Position = At<Const<1>>;
    type Slice = Onward<Const<1>>;
    type Reverse = Every<Back<By1>>;
    let all = [
        behind::<Position>(),
        behind::<Slice>(),
        behind::<All>(),
        behind::<Reverse>(),
    ];
    let rows = all.as_flattened().as_flattened().iter();
    assert_eq!(rows.filter(|rows| **rows).count(), 7);
}
