//! One number, one type: the extent that the types compute for a number is the one that `shape!` writes for the literal, and has its value.
//!
//! `Const<N>` computes as the binary number in row `N` of a table, and its value is `N`. Unsafe code relies on both (V7 of SOUNDNESS.md),
//! so the table is compared whole in every run. Without the feature `exhaustive` only a sample of the other numbers is compiled.

use std::any::{type_name, TypeId};
use view_core::__::{
    number_cases, Big, Count, CountValue, Divided, Exactly, Readable, Sum, UInt, UTerm, B0, B1,
};
use view_core::{Const, Extent, Length};

/// A number, and what its forms are.
struct Case {
    number: u64,
    /// Of a shape with this extent: `shape![number]`, and what the binary number is as an extent.
    written: TypeId,
    found: TypeId,
    name: fn() -> &'static str,
    /// The values of the binary number and of the extent.
    values: [Option<usize>; 2],
    /// The binary number, and what the extent computes as.
    binary: TypeId,
    behind: TypeId,
}

impl Case {
    /// `Large` is `Big<Binary>`, whose value is that of the binary number.
    const fn of<Written: 'static, Binary: 'static, Found: Extent + 'static, Large: Extent>(
        number: u64,
    ) -> Self {
        Self {
            number,
            written: TypeId::of::<Written>(),
            found: TypeId::of::<(Found, ())>(),
            name: type_name::<Found>,
            values: [Large::STATIC, Found::STATIC],
            binary: TypeId::of::<Binary>(),
            behind: TypeId::of::<Found::Len>(),
        }
    }

    fn check(&self, kind: &str) {
        let (number, name) = (self.number, (self.name)());
        let value = usize::try_from(number).unwrap();
        assert_eq!(self.values, [Some(value); 2], "the values of {number}, {name}");
        assert!(
            self.found == self.written,
            "{number} is found as {name}, and shape! writes another type"
        );
        assert!(self.behind == self.binary, "{name} does not compute as {number}");
        assert!(name.contains(kind), "{number} is {name}, and not {kind}");
    }
}

/// How a number that is not in the table is written.
fn kind(number: u64) -> String {
    match number.to_string().len() {
        digits @ 4..=7 => format!("::Dec{digits}<"),
        _ => "::Big<".to_owned(),
    }
}

/// How many cases there are: all of them, or those of the sample.
const fn all_or_sample(all: usize, sample: usize) -> usize {
    if cfg!(feature = "exhaustive") {
        all
    } else {
        sample
    }
}

/// The number of cases.
fn check(cases: &[Case]) -> usize {
    for case in cases {
        case.check(&kind(case.number));
    }
    cases.len()
}

macro_rules! others {
    ($($number:tt, $Written:ty, $Binary:ty;)*) => {
        &[$(Case::of::<$Written, $Binary, Readable<$Binary>, Big<$Binary>>($number)),*]
    };
}

/// A number of the table, with its extent as `Const` and with its row.
macro_rules! rows {
    ($($number:tt, $Written:ty, $Binary:ty;)*) => {
        &[$((
            Case::of::<$Written, $Binary, Readable<$Binary>, Big<$Binary>>($number),
            TypeId::of::<(Const<$number>, ())>(),
            TypeId::of::<<Const<$number> as Length>::Nat>(),
        )),*]
    };
}

fn check_rows(rows: &[(Case, TypeId, TypeId)]) -> usize {
    for (case, constant, row) in rows {
        case.check("::Const<");
        assert!(*constant == case.found, "{} is another type", case.number);
        assert!(*row == case.binary, "row {} is another number", case.number);
    }
    rows.len()
}

static TABLE: &[(Case, TypeId, TypeId)] = number_cases!(rows table);

#[test]
fn a_number_of_the_table_is_a_const_and_its_row_the_same_number() {
    assert_eq!(check_rows(TABLE), 2146);
}

/// What a position computes as: its binary number plus nothing, as an extent.
macro_rules! positions {
    ($($number:tt, $Position:ty, $Binary:ty;)*) => {
        &[$((
            $number,
            TypeId::of::<Sum<$Position, UTerm>>(),
            TypeId::of::<Const<$number>>(),
            <Exactly<Sum<$Position, UTerm>> as Count>::VALUE,
            <Divided<$Position> as Count>::VALUE,
        )),*]
    };
}

static POSITIONS: &[(usize, TypeId, TypeId, CountValue, CountValue)] = number_cases!(positions positions);

#[test]
fn the_row_of_a_position_is_its_number() {
    for &(number, found, constant, behind, value) in POSITIONS {
        assert!(found == constant, "{number} computes as another number");
        assert_eq!(
            (behind, value),
            (CountValue::Exactly(number), CountValue::Divided(number))
        );
    }
    assert_eq!(POSITIONS.len(), 2049);
}

#[cfg(target_pointer_width = "64")]
#[test]
fn large_numbers_of_the_table_are_consts() {
    static TABLE: &[(Case, TypeId, TypeId)] = number_cases!(rows wide_table);
    assert_eq!(check_rows(TABLE), 3);
}

#[cfg(not(feature = "exhaustive"))]
static BORDERS: &[Case] = number_cases!(others borders / 16);
#[cfg(feature = "exhaustive")]
static BORDERS: &[Case] = number_cases!(others borders);

#[test]
fn numbers_beside_the_table_and_its_beginnings_are_one_type() {
    assert_eq!(check(BORDERS), all_or_sample(6878, 430));
}

#[cfg(not(feature = "exhaustive"))]
static DRAWN: &[Case] = number_cases!(others drawn / 16);
#[cfg(feature = "exhaustive")]
static DRAWN: &[Case] = number_cases!(others drawn);

#[test]
fn drawn_numbers_are_one_type() {
    assert_eq!(check(DRAWN), all_or_sample(6897, 432));
}

#[cfg(target_pointer_width = "64")]
#[test]
fn numbers_of_more_than_31_bits_are_one_type() {
    #[cfg(not(feature = "exhaustive"))]
    static WIDE: &[Case] = number_cases!(others wide / 16);
    #[cfg(feature = "exhaustive")]
    static WIDE: &[Case] = number_cases!(others wide);
    assert_eq!(check(WIDE), all_or_sample(3782, 237));
}
