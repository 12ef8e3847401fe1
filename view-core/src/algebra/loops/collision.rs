//! Whether two members of a family share an element.
//!
//! Two members share one if on every axis they share a position. On an axis that is: their first positions leave the same remainder by
//! the step, and the later start lies before the earlier end. Ends are linear in the variables. So if two members with the difference
//! `d` of their variables share a position, then do all between them whose remainders are the same: of one variable only the smallest
//! difference has to be tried, and each condition on the first of the two is that it lies in an interval.

use crate::algebra::loops::linear::Linear;
use crate::algebra::loops::sweep::Interval;

/// Two members of a family that share an element.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Collision<const R: usize> {
    /// The variables of the first of them.
    pub first: [usize; R],
    /// Those of the second.
    pub second: [usize; R],
    /// The first axis on which members differ; the last one if they differ on none.
    pub axis: usize,
    /// A position on it that both have.
    pub index: usize,
}

/// How many differences of variables are tried in a constant. rustc warns about longer computations.
const MOST_IN_A_CONSTANT: i128 = 1 << 12;

/// Which variables the ends of an axis depend on, as bits.
const fn used<const R: usize>(interval: &Interval<R>) -> u32 {
    let mut used = 0;
    let mut k = 0;
    while k < R {
        if interval.low.by[k] != 0 || interval.high.by[k] != 0 {
            used |= 1 << k;
        }
        k += 1;
    }
    used
}

/// The variables that `variables` share axes with, and those that these share axes with, and so on.
const fn together<const R: usize>(mut variables: u32, intervals: &[Interval<R>]) -> u32 {
    let mut before = 0;
    while before != variables {
        before = variables;
        let mut axis = 0;
        while axis < intervals.len() {
            let used = used(&intervals[axis]);
            if used & variables != 0 {
                variables |= used;
            }
            axis += 1;
        }
    }
    variables
}

const fn gcd(mut a: i128, mut b: i128) -> i128 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a.abs()
}

/// The smallest positive difference of the variable `k` with which the first positions leave the same remainders on all axes, or `None`
/// if it is `count` or more.
const fn period<const R: usize>(k: usize, count: usize, intervals: &[Interval<R>]) -> Option<i128> {
    let mut period: i128 = 1;
    let mut axis = 0;
    while axis < intervals.len() {
        let Interval { low, step, .. } = &intervals[axis];
        let own = *step / gcd(low.by[k], *step);
        period = match (period / gcd(period, own)).checked_mul(own) {
            Some(period) if period < count as i128 => period,
            _ => return None,
        };
        axis += 1;
    }
    if period < count as i128 {
        Some(period)
    } else {
        None
    }
}

/// The values that are left for the first of two members.
#[derive(Clone, Copy)]
struct Room<const R: usize> {
    least: [i128; R],
    most: [i128; R],
}

impl<const R: usize> Room<R> {
    /// All first members of two whose variables differ by `difference`.
    const fn of(counts: &[usize; R], difference: &[i128; R]) -> Self {
        let mut room = Self {
            least: [0; R],
            most: [0; R],
        };
        let mut k = 0;
        while k < R {
            let (count, step) = (counts[k] as i128, difference[k]);
            room.least[k] = if step < 0 { -step } else { 0 };
            room.most[k] = count - 1 - if step > 0 { step } else { 0 };
            k += 1;
        }
        room
    }

    const fn is_empty(&self) -> bool {
        let mut k = 0;
        while k < R {
            if self.least[k] > self.most[k] {
                return true;
            }
            k += 1;
        }
        false
    }

    /// Leaves the members for which `number` is negative. If it depends on several variables, this leaves others, too, unless it is
    /// negative for none.
    const fn negative(mut self, number: &Linear<R>) -> Option<Self> {
        let mut least = number.constant;
        let (mut variables, mut last) = (0, 0);
        let mut k = 0;
        while k < R {
            let by = number.by[k];
            if by != 0 {
                (variables, last) = (variables + 1, k);
                let at = if by > 0 { self.least[k] } else { self.most[k] };
                least = least.saturating_add(by.saturating_mul(at));
            }
            k += 1;
        }
        if least >= 0 {
            return None;
        }
        if variables == 1 {
            // constant + by · i ≤ -1
            let (by, room) = (number.by[last], (-1i128).saturating_sub(number.constant));
            if by > 0 {
                let most = room.div_euclid(by);
                self.most[last] = if most < self.most[last] {
                    most
                } else {
                    self.most[last]
                };
            } else {
                let least = -room.div_euclid(-by);
                self.least[last] = if least > self.least[last] {
                    least
                } else {
                    self.least[last]
                };
            }
        }
        Some(self)
    }
}

/// The first of two members that differ by `difference` and share an element, as far as the axes that depend on `variables` tell.
const fn first<const R: usize>(
    counts: &[usize; R],
    intervals: &[Interval<R>],
    variables: u32,
    difference: &[i128; R],
) -> Option<Room<R>> {
    let mut room = Room::of(counts, difference);
    let mut axis = 0;
    while axis < intervals.len() {
        let interval = &intervals[axis];
        let depends = used(interval);
        if depends & variables != 0 || depends == 0 {
            let (low, high) = (interval.low, interval.high);
            let apart = low.growth(difference);
            if apart % interval.step != 0 {
                return None;
            }
            let later = low.plus(Linear::constant(apart));
            let further = high.plus(Linear::constant(high.growth(difference)));
            // Each start lies before each end.
            let conditions = [
                low.minus(high),
                low.minus(further),
                later.minus(high),
                later.minus(further),
            ];
            let mut k = 0;
            while k < conditions.len() {
                room = match room.negative(&conditions[k]) {
                    Some(room) => room,
                    None => return None,
                };
                k += 1;
            }
        }
        axis += 1;
    }
    if room.is_empty() {
        None
    } else {
        Some(room)
    }
}

/// How many differences the variables have, with those of opposite sign.
const fn differences<const R: usize>(counts: &[usize; R], variables: u32) -> i128 {
    let mut product: i128 = 1;
    let mut k = 0;
    while k < R {
        if variables >> k & 1 == 1 {
            product = product.saturating_mul(2 * counts[k] as i128 - 1);
        }
        k += 1;
    }
    product
}

/// Difference number `number` of the variables.
const fn difference<const R: usize>(counts: &[usize; R], variables: u32, mut number: i128) -> [i128; R] {
    let mut difference = [0; R];
    let mut k = 0;
    while k < R {
        if variables >> k & 1 == 1 {
            let range = 2 * counts[k] as i128 - 1;
            difference[k] = number % range - (counts[k] as i128 - 1);
            number /= range;
        }
        k += 1;
    }
    difference
}

/// The difference of two members that share an element as far as the axes that depend on `variables` tell, and the first of them.
const fn pair<const R: usize>(
    counts: &[usize; R],
    intervals: &[Interval<R>],
    variables: u32,
) -> Option<([i128; R], Room<R>)> {
    if variables.count_ones() == 1 {
        let k = variables.trailing_zeros() as usize;
        let Some(period) = period(k, counts[k], intervals) else {
            return None;
        };
        let mut difference = [0; R];
        difference[k] = period;
        return match first(counts, intervals, variables, &difference) {
            Some(room) => Some((difference, room)),
            None => None,
        };
    }
    let all = differences(counts, variables);
    // The one in the middle is 0. Those behind it are those in front of it, from the other member.
    let mut number = all / 2 + 1;
    while number < all {
        let difference = difference(counts, variables, number);
        if let Some(room) = first(counts, intervals, variables, &difference) {
            return Some((difference, room));
        }
        number += 1;
    }
    None
}

/// Two members of the family that share an element, if there are two: `counts` is how many values each variable has, from 0 on,
/// and `intervals` is what the members take of each axis. If an axis depends on several variables and members take different numbers of its positions, two
/// members may be told that share no element.
///
/// If all is known, it takes as many steps as there are axes, or as there are members, if an axis depends on several variables.
pub(super) const fn collision<const R: usize>(
    counts: &[usize; R],
    intervals: &[Interval<R>],
) -> Option<Collision<R>> {
    let mut k = 0;
    while k < R {
        if counts[k] == 0 {
            return None;
        }
        k += 1;
    }
    let mut tried: u32 = 0;
    let mut k = 0;
    while k < R {
        if tried >> k & 1 == 0 {
            let variables = together(1 << k, intervals);
            tried |= variables;
            if let Some((difference, room)) = pair(counts, intervals, variables) {
                if let Some(first) = others(counts, intervals, variables, room) {
                    return Some(told(intervals, first, &difference));
                }
            }
        }
        k += 1;
    }
    None
}

/// The first member of the pair, whose other variables are such that the members are not empty.
const fn others<const R: usize>(
    counts: &[usize; R],
    intervals: &[Interval<R>],
    variables: u32,
    room: Room<R>,
) -> Option<[usize; R]> {
    let mut index = [0; R];
    let mut k = 0;
    while k < R {
        let own = if variables >> k & 1 == 1 {
            room
        } else {
            match first(counts, intervals, together(1 << k, intervals), &[0; R]) {
                Some(room) => room,
                None => return None,
            }
        };
        index[k] = own.least[k] as usize;
        k += 1;
    }
    Some(index)
}

/// The two members, and where they meet.
const fn told<const R: usize>(
    intervals: &[Interval<R>],
    first: [usize; R],
    difference: &[i128; R],
) -> Collision<R> {
    let mut second = first;
    let mut k = 0;
    while k < R {
        second[k] = (first[k] as i128 + difference[k]) as usize;
        k += 1;
    }
    let mut told = Collision {
        first,
        second,
        axis: 0,
        index: 0,
    };
    let mut axis = 0;
    while axis < intervals.len() {
        let interval = &intervals[axis];
        if used(interval) != 0 || axis == 0 {
            let (one, other) = (interval.low.at(&first), interval.low.at(&second));
            let index = if one > other { one } else { other };
            told.axis = axis;
            told.index = if interval.backwards { -index } else { index } as usize;
            if interval.low.growth(difference) != 0 {
                return told;
            }
        }
        axis += 1;
    }
    told
}

/// Whether there are so few differences of the variables that a constant may try all.
pub(super) const fn is_quick<const R: usize>(counts: &[usize; R], intervals: &[Interval<R>]) -> bool {
    let mut k = 0;
    while k < R {
        let variables = together(1 << k, intervals);
        if variables.count_ones() > 1 && differences(counts, variables) > MOST_IN_A_CONSTANT {
            return false;
        }
        k += 1;
    }
    true
}
