//! The number that isn't: what is left when too much was taken away.

use super::divide::{AnyDivisor, Division};
use super::nat::{Nat, Number};
use super::verdict::{Fails, Holds};
use crate::extent::Dyn;
use crate::operations::reshape::{News, Olds, Run, Runs, Vain};
use crate::sealed::Sealed;
use crate::shape::Shape;
use crate::stride::Stride;

/// The result of a subtraction that went below zero. No view has this extent.
#[derive(Debug, Clone, Copy)]
pub enum Negative {}

impl Sealed for Negative {}

impl Number for Negative {
    const VALUE: usize = 0;
    type TakenFrom<M: Nat> = Self;
    type TakenFromBorrowed<M: Nat> = Self;
    type Within<M: Nat> = Holds;
    type Below<M: Nat> = Holds;
    type Nat = Self;
    type Low6 = ();
    type Low4 = ();
    type Low2 = ();
    type Decimal = ();
}

impl Nat for Negative {
    type Known = Fails;
    // What is not known is not walked over.
    type Laid<D: Run, S: Shape, R: Runs, O: Olds> = O;
    type New<W: News> = Vain<W>;
    type IsOne = Fails;
    type Around<D: Stride> = D;
    fn around<D: Stride>(stride: D::Words) -> D::Words {
        stride
    }
    type Short = Self;
    type Extent = Dyn;
    type Inc = Self;
    type Dec = Self;
    type Digit0 = Self;
    type Digit1 = Self;
    type Digit2 = Self;
    type Digit3 = Self;
    type HalfUp = Self;
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
    type Divide<Start: Division> = Start;
    type Fits0<K: Nat, Q: Nat, Left: Nat> = AnyDivisor<K, Q::Digit0, Left>;
    type Fits1<K: Nat, Q: Nat, Left: Nat> = AnyDivisor<K, Q::Digit1, Left>;
    type Fits2<K: Nat, Q: Nat, Left: Nat> = AnyDivisor<K, Q::Digit2, Left>;
    type RoundUp<Q: Nat> = Self;
}
