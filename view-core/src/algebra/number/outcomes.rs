//! The functions of the two verdicts, and the three orderings.

use crate::algebra::number::verdict::{Choose, Equal, Greater, Less, Ordering};
use crate::algebra::number::{Fails, Holds, Nat, Verdict};

/// The row of a verdict in the tables of truth, and which of two things it chooses.
macro_rules! verdict {
    ($Self:ident is $holds:literal, and $And:ident, or $Or:ident, implies $Implies:ident, not $Not:ident, choose $Chosen:ident) => {
        impl Verdict for $Self {
            type And<V: Verdict> = $And;
            type Or<V: Verdict> = $Or;
            type Implies<V: Verdict> = $Implies;
            type Not = $Not;
            const HOLDS: bool = $holds;
        }
        impl Choose for $Self {
            type Either<A, B> = $Chosen;
            type Verdict<A: Verdict, B: Verdict> = $Chosen;
            type Nat<A: Nat, B: Nat> = $Chosen;
        }
    };
}
verdict!(Holds is true, and V, or Holds, implies V, not Fails, choose A);
verdict!(Fails is false, and Fails, or V, implies Holds, not Holds, choose B);

impl Ordering for Less {}
impl Ordering for Equal {}
impl Ordering for Greater {}
