//! The arithmetic against that of `usize`.

use crate::algebra::number::arithmetic::Floor;
use crate::algebra::number::verdict::{Equal, Greater, Less};
use crate::algebra::number::{
    Addition, Against, Divisor, ExactQuotient, Left, Nat, Number, Subtracted, UTerm, Verdict,
};
use crate::__::*;
use core::any::TypeId;

fn value<N: Number>() -> usize {
    N::VALUE
}

/// Calls `$check!(A B)` for all pairs of some numbers.
macro_rules! pairs {
    ($check:ident $($A:ident)*) => { $(pairs!(@ $check $A U0 U1 U2 U3 U4 U5 U6 U7 U8 U9 U11 U12 U15 U16 U17 U31 U63 U64 U100 U255 U256 U1000 U1023);)* };
    (@ $check:ident $A:ident $($B:ident)*) => { $($check!($A $B);)* };
}

#[test]
fn sums_and_products() {
    macro_rules! check {
        ($A:ident $B:ident) => {
            let (a, b) = (<$A as Number>::VALUE, <$B as Number>::VALUE);
            assert_eq!(value::<<$A as Addition>::Plus<$B>>(), a + b, "{a} + {b}");
            assert_eq!(
                value::<<$A as Addition>::PlusOne<$B>>(),
                a + b + 1,
                "{a} + {b} + 1"
            );
            assert_eq!(value::<<$A as Addition>::Times<$B>>(), a * b, "{a} * {b}");
        };
    }
    pairs!(check U0 U1 U2 U3 U4 U5 U6 U7 U8 U9 U10 U13 U14 U16 U27 U32 U61 U64 U200 U512 U999);
}

#[test]
fn comparisons_and_differences() {
    macro_rules! check {
        ($A:ident $B:ident) => {
            let (a, b) = (<$A as Number>::VALUE, <$B as Number>::VALUE);
            assert_eq!(
                <<$A as Number>::Within<$B> as Verdict>::HOLDS,
                a <= b,
                "{a} <= {b}"
            );
            assert_eq!(
                <<$A as Number>::Below<$B> as Verdict>::HOLDS,
                a < b,
                "{a} < {b}"
            );
            type Sum = <$A as Addition>::Plus<$B>;
            assert_eq!(
                <<$A as Number>::TakenFrom<Sum> as Number>::VALUE,
                b,
                "{a} + {b} - {a}"
            );
            type More = <$A as Addition>::PlusOne<$B>;
            assert_eq!(
                <<More as Nat>::Dec as Number>::VALUE,
                a + b,
                "{a} + {b} + 1 - 1"
            );
        };
    }
    macro_rules! block {
        ($A:ident $B:ident) => {{
            check!($A $B);
        }};
    }
    pairs!(block U0 U1 U2 U3 U4 U5 U6 U7 U8 U9 U10 U13 U14 U16 U27 U32 U61 U64 U200 U512 U999);
}

#[test]
fn numbers_against_each_other() {
    macro_rules! check {
        ($A:ident $B:ident) => {{
            let (a, b) = (<$A as Number>::VALUE, <$B as Number>::VALUE);
            let expected = match a.cmp(&b) {
                core::cmp::Ordering::Less => TypeId::of::<Less>(),
                core::cmp::Ordering::Equal => TypeId::of::<Equal>(),
                core::cmp::Ordering::Greater => TypeId::of::<Greater>(),
            };
            type Verdict3 = <$A as Against>::Against<$B, Equal>;
            assert_eq!(TypeId::of::<Verdict3>(), expected, "{a} against {b}");
            assert_eq!(<<$A as Against>::Is<$B> as Verdict>::HOLDS, a == b, "{a} is {b}");
            assert_eq!(<<$A as Against>::IsNone as Verdict>::HOLDS, a == 0, "{a} is 0");
        }};
    }
    pairs!(check U0 U1 U2 U3 U4 U5 U6 U7 U8 U9 U10 U12 U15 U16 U17 U27 U32 U63 U64 U100 U200 U255 U256 U512 U999 U1000);
}

#[test]
fn quotients_and_remainders() {
    macro_rules! check {
        ($B:ident $A:ident) => {{
            let (a, b) = (<$A as Number>::VALUE, <$B as Number>::VALUE);
            assert_eq!(<Floor<$A, $B> as Number>::VALUE, a / b, "{a} / {b}");
            assert_eq!(<Left<$A, $B> as Number>::VALUE, a % b, "{a} mod {b}");
            type Quotient = <$B as Divisor>::Dividing<$A>;
            assert_eq!(
                <<Quotient as ExactQuotient>::Exact as Verdict>::HOLDS,
                a % b == 0,
                "{b} divides {a}"
            );
            if a % b == 0 {
                assert_eq!(
                    <<Quotient as ExactQuotient>::Number as Number>::VALUE,
                    a / b,
                    "{a} / {b}"
                );
            }
        }};
    }
    pairs!(check U1 U2 U3 U4 U5 U6 U7 U8 U9 U10 U13 U14 U16 U27 U32 U61 U64 U200 U512 U999);
}

#[test]
fn literals_are_numbers() {
    macro_rules! check {
        ($($L:ident $U:ident)*) => {$(
            assert_eq!(<<$L as Number>::Nat as Number>::VALUE, <$U as Number>::VALUE);
            // Canonical, so that equal numbers are equal types.
            let _: core::marker::PhantomData<<$L as Number>::Nat> = core::marker::PhantomData::<$U>;
        )*};
    }
    check!(L0 U0 L1 U1 L2 U2 L3 U3 L4 U4 L7 U7 L15 U15 L16 U16 L17 U17 L64 U64 L100 U100 L255 U255 L256 U256 L1000 U1000);
}

#[test]
fn a_difference_below_zero_is_0_and_its_check_fails() {
    fn same<A: 'static, B: 'static>() -> bool {
        TypeId::of::<A>() == TypeId::of::<B>()
    }
    macro_rules! below {
        ($($less:ident $more:ident)*) => {$(
            type Left = <<$more as Number>::TakenFrom<$less> as Subtracted>::Number;
            assert!(same::<Left, UTerm>(), concat!(stringify!($less), " - ", stringify!($more)));
            assert!(!<<$more as Number>::Within<$less> as Verdict>::HOLDS);
            assert!(<<<$more as Number>::TakenFrom<$less> as Subtracted>::Covers<U5> as Verdict>::HOLDS);
        )*};
    }
    {
        below!(U0 U1);
    }
    {
        below!(U2 U5);
    }
    {
        below!(U3 U4);
    }
    {
        below!(U15 U16);
    }
    {
        below!(U255 U1000);
    }
    {
        below!(U16 U31);
    }
}
