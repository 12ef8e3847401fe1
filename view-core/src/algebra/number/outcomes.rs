//! The functions of the two verdicts, and the three orderings.

use crate::algebra::number::verdict::{Choose, Equal, Greater, Less, Ordering};
use crate::algebra::number::{Fails, Holds, Nat, Verdict};

impl Verdict for Holds {
    type And<V: Verdict> = V;
    type Or<V: Verdict> = Holds;
    type Implies<V: Verdict> = V;
    type Not = Fails;
    const HOLDS: bool = true;
}
impl Verdict for Fails {
    type And<V: Verdict> = Fails;
    type Or<V: Verdict> = V;
    type Implies<V: Verdict> = Holds;
    type Not = Holds;
    const HOLDS: bool = false;
}

impl Choose for Holds {
    type Either<A, B> = A;
    type Verdict<A: Verdict, B: Verdict> = A;
    type Nat<A: Nat, B: Nat> = A;
}

impl Choose for Fails {
    type Either<A, B> = B;
    type Verdict<A: Verdict, B: Verdict> = B;
    type Nat<A: Nat, B: Nat> = B;
}

impl Ordering for Less {}
impl Ordering for Equal {}
impl Ordering for Greater {}
