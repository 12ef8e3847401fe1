//! Equations with solutions and without, against all sums.

use crate::api::overlap::equation::{gcd, inverse, multiply_modulo, Budget, LinearSum};

/// Sums are below this.
const SUMS: usize = 128;

/// Steps and how often each may be taken.
type Terms<const N: usize> = [(usize, usize); N];

fn sum<const N: usize>(terms: Terms<N>) -> LinearSum {
    let mut sum = LinearSum::new();
    for (step, most) in terms {
        sum.add(step, most);
    }
    sum
}

/// Which values the sum has.
fn values<const N: usize>(terms: Terms<N>) -> [bool; SUMS] {
    let mut values = [false; SUMS];
    values[0] = true;
    for (step, most) in terms {
        let before = values;
        for (x, value) in (0..=most).flat_map(|x| (0..SUMS).map(move |value| (x, value))) {
            values[value] |= value >= step * x && before[value - step * x];
        }
    }
    values
}

#[test]
fn a_target_is_met_if_it_is_one_of_all_sums() {
    let numbers = [
        (1, 2),
        (2, 3),
        (3, 1),
        (3, 4),
        (4, 2),
        (6, 3),
        (7, 2),
        (9, 1),
        (10, 3),
        (0, 5),
        (5, 0),
    ];
    for a in numbers {
        for b in numbers {
            for c in numbers {
                let values = values([a, b, c]);
                for (target, expected) in values.into_iter().enumerate() {
                    let found = sum([a, b, c]).meets(target, &mut Budget(None)).ok();
                    assert_eq!(found, Some(expected), "{a:?} {b:?} {c:?} = {target}");
                }
            }
        }
    }
}

#[test]
fn the_largest_steps_and_targets_do_not_wrap() {
    let half = isize::MAX as usize;
    for (target, expected) in [
        (0, true),
        (half, true),
        (half - 1, true),
        (2 * half - 1, true),
        (2, false),
        (half - 2, false),
    ] {
        let found = sum([(half, 1), (half - 1, 1)]).meets(target, &mut Budget(None));
        assert_eq!(found.ok(), Some(expected), "{target}");
    }
    let all = sum([(1, usize::MAX)]);
    assert_eq!(all.meets(usize::MAX - 3, &mut Budget(None)).ok(), Some(true));
}

#[test]
fn an_inverse_makes_1() {
    for m in 2..40 {
        for a in (1..m).filter(|a| gcd(*a, m) == 1) {
            assert_eq!(multiply_modulo(a, inverse(a, m), m), 1, "{a} modulo {m}");
        }
    }
    // Products of the first fit, those of the others don't.
    let half = 1 << (usize::BITS / 2);
    for m in [half, half + 1, isize::MAX as usize] {
        assert_eq!(multiply_modulo(m - 1, inverse(m - 1, m), m), 1);
    }
    assert_eq!(inverse(5, 1), 0);
}
