//! Numbers that are linear in the variables of a family: `8 * i + 2`.

use crate::sealed::Sealed;

/// `constant + by[0] · i + by[1] · j + …`, for the values `i`, `j`, … of the `R` variables.
///
/// The arithmetic saturates: a number that is too large for an `i128` is too large for every axis.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Linear<const R: usize> {
    pub(super) constant: i128,
    pub(super) by: [i128; R],
}

/// A loop variable, where only its name counts.
#[derive(Debug, Clone, Copy)]
pub struct LoopVariable;

/// A loop variable.
#[diagnostic::on_unimplemented(
    message = "view!: this is not the loop variable, but another variable of the same name [V647]",
    label = "a variable of type `{Self}`",
    note = "help: one of the two names is from a macro; in this macro, give the loop variable a name that callers do not use"
)]
pub trait IsLoopVariable: Sealed {}
impl Sealed for LoopVariable {}
#[diagnostic::do_not_recommend]
impl IsLoopVariable for LoopVariable {}
/// Asks whether a name is that of a loop variable.
pub const fn loop_variable<V: IsLoopVariable>(_: &V) {}

impl<const R: usize> Linear<R> {
    /// `constant + by[0] · i + …`
    pub const fn new(constant: i128, by: [i128; R]) -> Self {
        Self { constant, by }
    }

    /// The number `constant`.
    pub const fn of(constant: usize) -> Self {
        Self::constant(constant as i128)
    }

    /// The value of variable number `K`.
    pub const fn variable<const K: usize>() -> Self {
        let mut variable = Self::constant(0);
        variable.by[K] = 1;
        variable
    }

    pub(super) const fn constant(constant: i128) -> Self {
        Self { constant, by: [0; R] }
    }

    /// The sum of the two.
    pub const fn plus(mut self, other: Self) -> Self {
        self.constant = self.constant.saturating_add(other.constant);
        let mut k = 0;
        while k < R {
            self.by[k] = self.by[k].saturating_add(other.by[k]);
            k += 1;
        }
        self
    }

    /// The difference of the two.
    pub const fn minus(self, other: Self) -> Self {
        self.plus(other.scaled(-1))
    }

    /// The product of the two, of which one has no variables; if both have, the number is none that an axis has.
    pub const fn times(self, other: Self) -> Self {
        match (self.is_constant(), other.is_constant()) {
            (true, _) => other.scaled(self.constant),
            (_, true) => self.scaled(other.constant),
            (false, false) => Self::constant(i128::MAX),
        }
    }

    pub(super) const fn scaled(mut self, factor: i128) -> Self {
        self.constant = self.constant.saturating_mul(factor);
        let mut k = 0;
        while k < R {
            self.by[k] = self.by[k].saturating_mul(factor);
            k += 1;
        }
        self
    }

    /// The number without the variables that have one value, which is 0.
    pub(super) const fn of_several(mut self, counts: &[usize; R]) -> Self {
        let mut k = 0;
        while k < R {
            if counts[k] < 2 {
                self.by[k] = 0;
            }
            k += 1;
        }
        self
    }

    /// Whether all of its parts are numbers that an axis can have, or their differences, so that no sum of a few of them overflows.
    pub(super) const fn is_small(&self) -> bool {
        let mut small = self.constant.unsigned_abs() <= 1 << 66;
        let mut k = 0;
        while k < R {
            small &= self.by[k].unsigned_abs() <= 1 << 66;
            k += 1;
        }
        small
    }

    pub(super) const fn is_constant(&self) -> bool {
        let mut k = 0;
        while k < R {
            if self.by[k] != 0 {
                return false;
            }
            k += 1;
        }
        true
    }

    /// The number for these values of the variables.
    #[inline(always)]
    pub(super) const fn at(&self, index: &[usize; R]) -> i128 {
        let mut sum = self.constant;
        let mut k = 0;
        while k < R {
            sum = sum.saturating_add(self.by[k].saturating_mul(index[k] as i128));
            k += 1;
        }
        sum
    }

    /// By how much the number grows if the variables grow by `steps`.
    pub(super) const fn growth(&self, steps: &[i128; R]) -> i128 {
        let mut sum = 0i128;
        let mut k = 0;
        while k < R {
            sum = sum.saturating_add(self.by[k].saturating_mul(steps[k]));
            k += 1;
        }
        sum
    }
}
