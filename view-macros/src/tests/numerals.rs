//! Names and lengths of numbers.

use super::text::tight;
use crate::internal::numerals;

#[test]
fn numerals_have_names_and_lengths() {
    let text = [numerals::names(), numerals::rows()]
        .map(|text| tight(&text.parse().expect("tokens")))
        .concat();
    for expected in [
        "pub type L0=Lit<0,0,0>;",
        "pub type L480=Lit<480,7,32>;",
        "pub type L1024=Lit<1024,16,0>;",
        "pub type E1024=Const<1024>;",
        "impl Block<7>for Blocks{type Nat=U7;}",
        "impl Block<32>for Blocks{type Nat=U32;}",
        "impl Slot<32>for Blocks{type Behind<HIGH:Nat>=<<<HIGH as Nat>::Digit2 as Nat>::Digit0 as Nat>::Digit0;}",
        "impl Slot<63>for Blocks",
        "impl Row<0>for Table{type Nat=U0;}",
        "impl Row<1024>for Table{type Nat=U1024;}",
        "impl Row<2047>for Table{type Nat=UInt<U1023,B1>;}",
        "impl Row<44100>for Table",
        "impl Row<1000000>for Table",
        "impl Row<16777216>for Table",
        "#[cfg(target_pointer_width=\"64\")]#[diagnostic::do_not_recommend]impl Row<4294967296>for Table",
    ] {
        assert!(text.contains(expected), "{expected}");
    }
    assert!(!text.contains("L1025") && !text.contains("E1025") && !text.contains("Row<2049>for"));
}
