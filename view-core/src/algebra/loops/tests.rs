//! The verdict about families of members is what a list of all their positions says.

use crate::algebra::index::{Rule, StepValue};
use crate::algebra::loops::linear::Linear;
use crate::algebra::loops::members::Members;
use crate::algebra::loops::sweep::{Start, Sweep, Until};
use std::vec::Vec;

/// A random generator, xorshift, which gives the same numbers on every machine.
struct Dice(u64);

impl Dice {
    fn below(&mut self, count: i128) -> i128 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        i128::from(self.0 % 1_000_003) % count
    }
}

/// The positions that the member takes of the axis, or `None` if it is not on the axis.
fn positions<const R: usize>(sweep: &Sweep<R>, index: &[usize; R], length: usize) -> Option<Vec<usize>> {
    sweep.check(index, 0).ok()?;
    let size = usize::try_from(sweep.step.unsigned_abs()).unwrap();
    let step = if sweep.step < 0 {
        StepValue::Down(size)
    } else {
        StepValue::Up(size)
    };
    let (start, stop) = (sweep.start_at(index), sweep.stop_at(index));
    let taken = Rule { start, stop, step }.resolve(length)?;
    let first = i128::try_from(taken.first).unwrap();
    let count = i128::try_from(taken.count).unwrap();
    Some(
        (0..count)
            .map(|i| usize::try_from(first + i * sweep.step).unwrap())
            .collect(),
    )
}

/// All values of the variables.
fn indices<const R: usize>(counts: &[usize; R]) -> Vec<[usize; R]> {
    let total: usize = counts.iter().product();
    let index = |mut number: usize| {
        let mut index = [0; R];
        for k in (0..R).rev() {
            index[k] = number % counts[k];
            number /= counts[k];
        }
        index
    };
    (0..total).map(index).collect()
}

/// A linear number of some of the variables.
fn linear<const R: usize>(dice: &mut Dice, variables: [bool; R], room: i128) -> Linear<R> {
    let mut linear = Linear::constant(dice.below(room));
    for (factor, _) in linear.by.iter_mut().zip(variables).filter(|(_, used)| *used) {
        *factor = [1, 1, 2, 3, 4, -1, -2][usize::try_from(dice.below(7)).unwrap()];
        if *factor < 0 {
            linear.constant -= 2 * *factor;
        }
    }
    linear
}

/// A sweep. If it depends on several variables, all members take as many positions, as the macro demands.
fn sweep<const R: usize>(dice: &mut Dice, variables: [bool; R]) -> Sweep<R> {
    let several = variables.iter().filter(|used| **used).count() > 1;
    let start = linear(dice, variables, 5);
    let from_end = dice.below(5) == 0;
    let begin = if from_end { Start::Behind } else { Start::Ahead };
    let step = usize::try_from([1, 1, 2, 3, 4][usize::try_from(dice.below(5)).unwrap()]).unwrap();
    let back = dice.below(4) == 0;
    let stop = match dice.below(if several { 2 } else { 6 }) {
        0 => return Sweep::position(begin(start)),
        1 => Until::Count(Linear::constant(dice.below(4))),
        2 => Until::Open,
        3 => Until::Ahead(linear(dice, variables, 12)),
        4 => Until::Behind(linear(dice, variables, 4)),
        _ => Until::Through(linear(dice, variables, 9)),
    };
    let open = !several && dice.below(6) == 0;
    Sweep::slice(if open { Start::Open } else { begin(start) }, stop, step, back)
}

/// Compares the verdicts on `wanted` random families of views of bases with `A` axes, and returns how many were apart, and how many of
/// those in all bases.
fn compare<const R: usize, const A: usize>(seed: u64, wanted: usize) -> (usize, usize) {
    let mut dice = Dice(seed);
    let (mut apart, mut always, mut done) = (0, 0, 0);
    while done < wanted {
        let counts = [(); R].map(|()| usize::try_from(dice.below(5)).unwrap());
        let lengths = [(); A].map(|()| usize::try_from(dice.below(14)).unwrap());
        let mut kinds = [Sweep::fixed(); A];
        for sweep in &mut kinds {
            let variables = [(); R].map(|()| dice.below(5) < 3);
            if variables.contains(&true) {
                *sweep = self::sweep(&mut dice, variables);
            }
        }
        // A variable that ends depend on with others of another axis of a varying number of positions is left out: see `collision`.
        let all = indices(&counts);
        let lists = all.iter().map(|index| {
            let axes = kinds.iter().zip(&lengths).map(|(sweep, length)| {
                if sweep.fixed {
                    Some((0..*length).collect())
                } else {
                    positions(sweep, index, *length)
                }
            });
            axes.collect::<Option<Vec<Vec<usize>>>>()
        });
        let Some(lists) = lists.collect::<Option<Vec<_>>>() else {
            continue;
        };
        done += 1;
        let meet = |one: &Vec<Vec<usize>>, other: &Vec<Vec<usize>>| {
            let mut axes = one.iter().zip(other);
            axes.all(|(one, other)| one.iter().any(|position| other.contains(position)))
        };
        let disjoint =
            (0..lists.len()).all(|second| (0..second).all(|first| !meet(&lists[first], &lists[second])));
        let members = Members::<R, A>::new(counts, kinds);
        let found = members.collision(&lengths.map(|length| (length, length > 0)));
        assert_eq!(found.is_none(), disjoint, "{members:?} {lengths:?} {found:?}");
        if let Some(found) = found {
            let of = |index: &[usize; R]| &lists[all.iter().position(|other| other == index).unwrap()];
            let (first, second) = (of(&found.first), of(&found.second));
            assert!(found.first != found.second && meet(first, second), "{members:?}");
            let on = |list: &Vec<Vec<usize>>| list[found.axis].contains(&found.index);
            assert!(
                kinds[found.axis].fixed || on(first) && on(second),
                "{members:?} {found:?}"
            );
        }
        // What is said of all bases holds for this one.
        assert!(disjoint || !members.apart(), "{members:?}");
        apart += usize::from(disjoint);
        always += usize::from(members.apart());
    }
    (apart, always)
}

#[test]
fn families_of_one_variable() {
    for (seed, least) in [(1, 100), (2, 100), (3, 100)] {
        let (apart, always) = compare::<1, 1>(seed, 1_000);
        assert!(apart > least && always > least && apart < 900, "{apart} {always}");
    }
    let (apart, always) = compare::<1, 2>(4, 1_000);
    assert!(apart > 100 && always > 100 && apart < 900, "{apart} {always}");
}

#[test]
fn families_of_several_variables() {
    let (apart, always) = compare::<2, 1>(5, 1_000);
    assert!(apart > 100 && always > 10 && apart < 990, "{apart} {always}");
    let (apart, always) = compare::<2, 2>(6, 1_000);
    assert!(apart > 100 && always > 10 && apart < 990, "{apart} {always}");
    let (apart, always) = compare::<3, 3>(7, 300);
    assert!(apart > 30 && always > 3 && apart < 299, "{apart} {always}");
}

/// With as many variables as a `usize` has bits, `1 << R` wraps in a release build.
#[test]
#[should_panic(expected = "view!: a family of more than 4 variables")]
fn families_of_too_many_variables() {
    const MANY: usize = usize::BITS as usize;
    let (mut counts, mut by) = ([1; MANY], [0; MANY]);
    (counts[0], by[0]) = (2, 1 << MANY);
    let _ = Members::<MANY, 1>::new(counts, [Sweep::position(Start::Ahead(Linear::new(0, by)))]);
}

/// No axis has such numbers. A variable with one value has no use for its factor, which nothing else checks.
#[test]
fn numbers_that_no_axis_has() {
    for factor in [i128::MIN, i128::MAX, 1 << 70, -(1 << 70)] {
        let sweep = |constant| {
            Sweep::<2>::slice(
                Start::Ahead(Linear::new(constant, [factor, 1])),
                Until::Open,
                3,
                false,
            )
        };
        let members = Members::<2, 1>::new([1, 3], [sweep(0)]);
        assert!(members.apart());
        assert_eq!(members.collision(&[(9, true)]), None);
        let members = Members::<2, 1>::new([1, 4], [sweep(0)]);
        assert!(!members.apart() && members.collision(&[(9, true)]).is_some());
        assert!(!Members::<2, 1>::new([2, 3], [sweep(0)]).apart());
        assert!(!Members::<2, 1>::new([1, 3], [sweep(factor)]).apart());
    }
}
