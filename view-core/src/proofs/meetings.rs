//! `Progress`: the positions of progressions, and where two of them meet, compared with sets of positions.

use super::ends::step_of;
use super::progress::{solve, Progress};
use super::{tried, ALL, EVERY};
use std::vec::Vec;

/// A set of positions, as two words of 128 bits.
type Set = [u128; 2];

/// The positions of a progression, counted up or down one by one.
fn positions(first: i32, step: i32, count: u8) -> impl Iterator<Item = i32> {
    (0..i32::from(count)).map(move |i| first + i * step)
}

fn set(positions: impl Iterator<Item = i32>) -> Set {
    let mut set = [0; 2];
    for position in positions {
        set[position as usize / 128] |= 1 << (position % 128);
    }
    set
}

fn lowest(set: Set) -> Option<u8> {
    let low = set[0].trailing_zeros() + if set[0] == 0 { set[1].trailing_zeros() } else { 0 };
    (set != [0; 2]).then_some(low as u8)
}

/// All progressions of positions from `low` to before `end`, each with its step in wider integers. A progression of fewer than two
/// positions is tried with each of the steps `idle`, which must not matter.
fn progressions(low: i32, end: i32, idle: &[u8]) -> Vec<(Progress, i32)> {
    let mut all = Vec::new();
    for first in low..end {
        let mut push = |step: i32, count: u8| {
            let (first, short) = (first as u8, step as i8);
            all.push((
                Progress {
                    first,
                    step: short,
                    count,
                },
                step,
            ));
        };
        for step in idle {
            (0..2).for_each(|count| push((*step).into(), count));
        }
        for step in (low - end..end - low).filter(|step| *step != 0) {
            (2..=255)
                .take_while(|count| (low..end).contains(&(first + (i32::from(*count) - 1) * step)))
                .for_each(|count| push(step, count));
        }
    }
    all
}

#[test]
fn the_lowest_position_and_the_distance() {
    let all = progressions(0, 256, EVERY);
    for (progress, step) in &all {
        let lowest = positions(progress.first.into(), *step, progress.count).min();
        let (low, distance) = progress.upwards();
        if let Some(lowest) = lowest {
            assert_eq!(i32::from(low), lowest, "{progress:?}");
        }
        let expected = if progress.count < 2 {
            1
        } else {
            step.unsigned_abs()
        };
        assert_eq!(u32::from(distance), expected, "{progress:?}");
    }
    tried(all.len() as u64, 471_958, 471_958);
}

/// Compares the positions in common of every pair.
fn compare(one: &[(Progress, i32)], other: &[(Progress, i32)]) -> u64 {
    let of = |(progress, step): &(Progress, i32)| {
        (
            *progress,
            set(positions(progress.first.into(), *step, progress.count)),
        )
    };
    let other: Vec<_> = other.iter().map(of).collect();
    for (x, xs) in one.iter().map(of) {
        for (y, ys) in &other {
            let both = [xs[0] & ys[0], xs[1] & ys[1]];
            assert_eq!(x.meets(*y), lowest(both), "{x:?} and {y:?}");
        }
    }
    one.len() as u64 * other.len() as u64
}

#[test]
fn two_progressions_meet_where_they_have_a_position_in_common() {
    let near = |length| progressions(0, length, &[0, 1, 128]);
    let far = |length| progressions(256 - length, 256, &[0, 255]);
    let mut inputs = compare(&near(14), &near(14)) + compare(&far(14), &far(14));
    if ALL {
        let all = progressions(0, 256, &[1]);
        let lowest = |(progress, step): &(Progress, i32)| {
            positions(progress.first.into(), *step, progress.count).min()
        };
        let from_0: Vec<_> = all
            .iter()
            .filter(|each| lowest(each) == Some(0))
            .copied()
            .collect();
        inputs += compare(&near(56), &near(56)) + compare(&far(56), &far(56));
        inputs += compare(&from_0, &all) + compare(&all, &from_0);
    }
    tried(inputs, 553_744, 2_270_105_436);
}

#[test]
fn all_positions_of_an_axis() {
    for &length in EVERY {
        let all = Progress::whole(length);
        assert_eq!((all.first, all.step, all.count), (0, 1, length));
    }
}

#[test]
fn the_least_solution_of_a_congruence() {
    let most = if ALL { 255 } else { 80 };
    let mut inputs = 0;
    for m in 1..=most {
        for (a, c) in (0..m).flat_map(|a| (0..m).map(move |c| (a, c))) {
            inputs += 1;
            let expected = (0..m).find(|i| u32::from(a) * u32::from(*i) % u32::from(m) == u32::from(c));
            assert_eq!(solve(a, c, m), expected, "{a} · i ≡ {c} (mod {m})");
        }
    }
    tried(inputs, 173_880, 5_559_680);
}

#[test]
fn positions_picked_of_a_progression_are_those_of_their_numbers() {
    let length = if ALL { 64 } else { 20 };
    let mut inputs = 0;
    for (progress, step) in
        progressions(0, length, &[1])
            .into_iter()
            .chain(progressions(256 - length, 256, &[1]))
    {
        let own: Vec<_> = positions(progress.first.into(), step, progress.count).collect();
        for (picked, by) in progressions(0, progress.count.into(), &[1]) {
            inputs += 1;
            let step = step_of(by > 0, by.unsigned_abs() as u8).times(progress.step);
            let found = progress.picked(picked.first, picked.count, step);
            let numbers = positions(picked.first.into(), by, picked.count);
            let expected = numbers.map(|number| own[number as usize] as u8);
            let mut next = found.first;
            for position in expected {
                assert_eq!(next, position, "{picked:?} of {progress:?}");
                next = next.wrapping_add_signed(found.step);
            }
            assert_eq!(found.count, picked.count);
        }
    }
    tried(inputs, 183_616, 23_141_936);
}
