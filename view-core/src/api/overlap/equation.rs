//! Linear equations with bounded unknowns: does `Σ stepᵢ · xᵢ = target` have a solution with `0 ≤ xᵢ ≤ mostᵢ`?
//!
//! In general this is the subset sum problem, so no algorithm is fast on all inputs. The equations of views become easy when unknowns are
//! joined: an axis that continues another one forms one unknown with it. The remaining unknowns are searched depth first, largest step
//! first. A value is tried only if the unknowns behind it can reach the rest of the target, and if the rest is a multiple of the greatest
//! common divisor of their steps.

use crate::algebra::disjoint::progress::solve;
use crate::algebra::reshape::rule::MOST_AXES;

#[cfg(test)]
mod tests;

/// The most unknowns of an equation: one for each axis of two views, and one for the bytes of an element.
const MOST_TERMS: usize = 2 * MOST_AXES + 1;

/// `step · x` with `0 ≤ x ≤ most`.
#[derive(Debug, Clone, Copy)]
struct Term {
    step: usize,
    most: usize,
}

/// The left side of an equation. Its largest value fits `usize`.
pub(crate) struct LinearSum {
    terms: [Term; MOST_TERMS],
    count: usize,
    /// The largest value of the sum.
    reach: usize,
}

/// The number of values that may still be tried; `None` is no limit.
pub(crate) struct Budget(pub(crate) Option<usize>);

/// The budget is used up.
#[derive(Debug)]
pub(crate) struct Exhausted;

impl Budget {
    fn spend(&mut self) -> Result<(), Exhausted> {
        if let Some(left) = &mut self.0 {
            *left = left.checked_sub(1).ok_or(Exhausted)?;
        }
        Ok(())
    }
}

impl LinearSum {
    pub(crate) fn new() -> Self {
        Self {
            terms: [Term { step: 0, most: 0 }; MOST_TERMS],
            count: 0,
            reach: 0,
        }
    }

    /// Adds an unknown.
    pub(crate) fn add(&mut self, step: usize, most: usize) {
        if step > 0 && most > 0 {
            self.terms[self.count] = Term { step, most };
            self.count += 1;
            self.reach += step * most;
        }
    }

    /// Whether the sum can be `target`.
    pub(crate) fn meets(mut self, target: usize, budget: &mut Budget) -> Result<bool, Exhausted> {
        if target > self.reach {
            return Ok(false);
        }
        // Counting each unknown from its other end turns `target` into `reach - target`. The smaller one leaves fewer values to try.
        let target = target.min(self.reach - target);
        self.simplify(target);
        Search::new(&self.terms[..self.count]).run(target, budget)
    }

    /// Joins and sorts the unknowns for the search. The sums up to `target` stay the same.
    fn simplify(&mut self, target: usize) {
        let mut kept = 0;
        for i in 0..self.count {
            let mut term = self.terms[i];
            term.most = term.most.min(target / term.step);
            if term.most > 0 {
                // Insertion sort, smallest steps first.
                let mut place = kept;
                while place > 0 && self.terms[place - 1].step > term.step {
                    self.terms[place] = self.terms[place - 1];
                    place -= 1;
                }
                self.terms[place] = term;
                kept += 1;
            }
        }
        self.count = kept;
        self.join();
        self.terms[..self.count].reverse();
    }

    /// Joins `step · x + k · step · y` into one unknown. If `x` reaches `k - 1`, the sum takes every multiple of `step` up to its largest
    /// value.
    fn join(&mut self) {
        let mut i = 0;
        while i < self.count {
            let mut small = self.terms[i];
            let mut kept = i + 1;
            for j in i + 1..self.count {
                let large = self.terms[j];
                let times = large.step / small.step;
                if large.step.is_multiple_of(small.step) && times - 1 <= small.most {
                    small.most += times * large.most;
                } else {
                    self.terms[kept] = large;
                    kept += 1;
                }
            }
            self.terms[i] = small;
            self.count = kept;
            i += 1;
        }
    }
}

/// One unknown of a search, with facts about it and the unknowns behind it.
#[derive(Clone, Copy)]
struct Level {
    step: usize,
    most: usize,
    /// The largest sum of the unknowns behind this one.
    reach_behind: usize,
    /// The greatest common divisor of the steps from this one on.
    divisor: usize,
    /// The distance between values of this unknown that leave a multiple of the divisor of the unknowns behind it.
    every: usize,
    /// Such a value is congruent to `left / divisor · inverse` modulo `every`.
    inverse: usize,
    /// The value being tried, the last one to try, and what is left of the target before it.
    value: usize,
    last: usize,
    left: usize,
}

struct Search {
    levels: [Level; MOST_TERMS],
    count: usize,
}

impl Search {
    /// `terms` are sorted, largest step first.
    fn new(terms: &[Term]) -> Self {
        let none = Level {
            step: 0,
            most: 0,
            reach_behind: 0,
            divisor: 0,
            every: 1,
            inverse: 0,
            value: 0,
            last: 0,
            left: 0,
        };
        let mut levels = [none; MOST_TERMS];
        let (mut reach, mut behind) = (0, 0);
        for (level, term) in levels.iter_mut().zip(terms).rev() {
            let divisor = gcd(term.step, behind);
            level.step = term.step;
            level.most = term.most;
            level.reach_behind = reach;
            level.divisor = divisor;
            if behind > 0 {
                level.every = behind / divisor;
                level.inverse = inverse(term.step / divisor, level.every);
            }
            reach += term.step * term.most;
            behind = divisor;
        }
        Self {
            levels,
            count: terms.len(),
        }
    }

    fn run(&mut self, target: usize, budget: &mut Budget) -> Result<bool, Exhausted> {
        let Some(first) = self.levels[..self.count].first() else {
            return Ok(target == 0);
        };
        if target > first.reach_behind + first.step * first.most || !target.is_multiple_of(first.divisor) {
            return Ok(false);
        }
        // Invariant: what is left at each level is within reach of the unknowns from there on, and a multiple of their divisor. For the last
        // unknown this is a solution.
        let (mut depth, mut left) = (0, target);
        while depth + 1 < self.count {
            let level = &mut self.levels[depth];
            let found = level.enter(left);
            match found {
                Some(rest) => {
                    budget.spend()?;
                    left = rest;
                    depth += 1;
                }
                None => {
                    // Backtrack to the nearest unknown that has another value.
                    loop {
                        let Some(before) = depth.checked_sub(1) else {
                            return Ok(false);
                        };
                        depth = before;
                        if let Some(rest) = self.levels[depth].advance() {
                            budget.spend()?;
                            left = rest;
                            depth += 1;
                            break;
                        }
                    }
                }
            }
        }
        Ok(true)
    }
}

impl Level {
    /// Starts with `left` of the target. Returns what the first value leaves to the unknowns behind, if there is a value to try.
    fn enter(&mut self, left: usize) -> Option<usize> {
        let least = left.saturating_sub(self.reach_behind).div_ceil(self.step);
        self.last = self.most.min(left / self.step);
        self.left = left;
        let residue = multiply_modulo((left / self.divisor) % self.every, self.inverse, self.every);
        // The first value from `least` on that is congruent to `residue`. It is less than `left / step + every`, which fits `usize`, because
        // `every` is at most the step of an unknown behind this one.
        let ahead = residue + self.every - least % self.every;
        self.value = least
            + if ahead >= self.every {
                ahead - self.every
            } else {
                ahead
            };
        self.rest()
    }

    /// Goes on to the next value.
    fn advance(&mut self) -> Option<usize> {
        self.value += self.every;
        self.rest()
    }

    fn rest(&self) -> Option<usize> {
        (self.value <= self.last).then(|| self.left - self.step * self.value)
    }
}

fn gcd(mut a: usize, mut b: usize) -> usize {
    while b > 0 {
        (a, b) = (b, a % b);
    }
    a
}

/// The inverse of `a` modulo `m`. They have no common divisor, so there is one.
fn inverse(a: usize, m: usize) -> usize {
    let m = m as u128;
    solve(a as u128 % m, 1 % m, m).map_or(0, |inverse| inverse as usize)
}

/// `a · b` modulo `m`, for numbers below `m`.
fn multiply_modulo(a: usize, b: usize, m: usize) -> usize {
    if m <= 1 << (usize::BITS / 2) {
        return a * b % m;
    }
    (a as u128 * b as u128 % m as u128) as usize
}
