//! A number that only run time knows, where a type has to stand for it.

use crate::algebra::number::{Fails, Holds};
use crate::algebra::number::{Nat, Number};
use crate::algebra::number::{UTerm, Unknown};

impl Number for Unknown {
    const VALUE: usize = panic!("view!: a number that only run time knows");
    type TakenFrom<M: Nat> = Self;
    type TakenFromBorrowed<M: Nat> = Self;
    type Within<M: Nat> = Holds;
    type Below<M: Nat> = Holds;
    type Nat = Self;
    type LowBits = ();
    type Low4 = ();
    type Low2 = ();
    type Decimal = ();
}

impl Nat for Unknown {
    type Known = Fails;
    type IsOne = Fails;
    type Short = UTerm;
    type Inc = Self;
    type Dec = Self;
    type Digit0 = Self;
    type Digit1 = Self;
    type Digit2 = Self;
    type Digit3 = Self;
    type Less0<V: Number> = Self;
    type Less1<V: Number> = Self;
    type Less2<V: Number> = Self;
    type Less3<V: Number> = Self;
    type Less4<V: Number> = Self;
    type Covers0<V: Number> = Holds;
    type Covers1<V: Number> = Holds;
    type Covers2<V: Number> = Holds;
    type Covers3<V: Number> = Holds;
    type Covers4<V: Number> = Holds;
    type RoundUp<Q: Nat> = Self;
}
