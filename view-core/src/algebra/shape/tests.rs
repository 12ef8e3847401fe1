//! Numbers as extents, and their quotients by steps.

use crate::algebra::number::Number;
use crate::algebra::shape::extent::{AsExtent, Dyn, Extent};
use crate::algebra::shape::step::Ceiling;
use crate::__::*;
use core::any::TypeId;

#[test]
fn steps_divide_and_round_up() {
    macro_rules! check {
        ($($N:ident)*) => {$(
            let n = <$N as Number>::VALUE;
            assert_eq!(<<By3 as Ceiling>::Ceil<$N> as Extent>::STATIC, Some(n.div_ceil(3)), "{n} / 3");
            assert_eq!(<<By5 as Ceiling>::Ceil<$N> as Extent>::STATIC, Some(n.div_ceil(5)), "{n} / 5");
            assert_eq!(<<By7 as Ceiling>::Ceil<$N> as Extent>::STATIC, Some(n.div_ceil(7)), "{n} / 7");
        )*};
    }
    // Each digit behind each remainder, and one more.
    check!(U0 U1 U2 U3 U4 U5 U6 U7 U8 U9 U10 U11 U12 U13 U14 U15 U16 U17 U18 U19 U20 U21 U22 U23 U24 U25 U26 U27 U28 U29 U30 U31);
    check!(U32 U33 U34 U35 U36 U37 U38 U39 U40 U41 U42 U43 U44 U45 U46 U47);
    check!(U48 U49 U50 U51 U52 U53 U54 U55 U56 U57 U58 U59 U60 U61 U62 U63);
    check!(U64 U65 U66 U67 U68 U69 U70 U71 U72 U73 U74 U75 U76 U77 U78 U79);
    check!(U80 U81 U82 U83 U84 U85 U86 U87 U88 U89 U90 U91 U92 U93 U94 U95);
    check!(U96 U97 U98 U99 U100 U101 U102 U103 U104 U105 U106 U107 U108 U109 U110 U111);
    check!(U255 U256 U1000 U1023);
}

#[test]
fn a_difference_below_zero_is_an_extent_that_is_not_known() {
    type Below<More, Less> = <<More as Number>::TakenFrom<Less> as AsExtent>::Extent;
    // What follows a check that failed is no second mistake.
    assert_eq!(TypeId::of::<Below<U1, U0>>(), TypeId::of::<Dyn>());
    assert_eq!(TypeId::of::<Below<U5, U2>>(), TypeId::of::<Dyn>());
    assert_eq!(TypeId::of::<Below<U4, U3>>(), TypeId::of::<Dyn>());
    assert_eq!(TypeId::of::<Below<U16, U15>>(), TypeId::of::<Dyn>());
    assert_eq!(TypeId::of::<Below<U31, U16>>(), TypeId::of::<Dyn>());
    assert_eq!(TypeId::of::<Below<U1000, U255>>(), TypeId::of::<Dyn>());
    assert_eq!(TypeId::of::<Below<U3, U3>>(), TypeId::of::<E0>());
    assert_eq!(TypeId::of::<Below<U3, U10>>(), TypeId::of::<E7>());
}
