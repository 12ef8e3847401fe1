//! The arithmetic of [`Unknown`], which stands for a number that only run time knows. What is computed from it is unknown, and bounds on
//! it hold, because run time checks them.

use crate::algebra::family::family;
use crate::algebra::number::Unknown;
use crate::algebra::number::{Fails, Holds};
use crate::algebra::number::{Nat, Number};

impl Number for Unknown {
    const VALUE: usize = panic!("view!: a number that only run time knows");
    family!(TakenFrom TakenFromBorrowed [M: Nat] = Self);
    family!(Within Below [M: Nat] = Holds);
    type Nat = Self;
    family!(LowBits Low4 Low2 = ());
}

impl Nat for Unknown {
    type Known = Fails;
    type IsOne = Fails;
    family!(Inc Dec Digit0 Digit1 Digit2 Digit3 = Self);
    family!(Less0 Less1 Less2 Less3 Less4 [V: Number] = Self);
    family!(Covers0 Covers1 Covers2 Covers3 Covers4 [V: Number] = Holds);
    type RoundUp<Q: Nat> = Self;
}
