//! `numerals! {}`: for view-core's own use. Names for small numbers, and the lengths of arrays.
//!
//! The lengths are a table: in stable Rust the only way from a const parameter to a type is one implementation for each
//! value.

use proc_macro2::TokenStream;
use std::collections::BTreeSet;
use std::fmt::Write;

/// The largest number that has a name, and below which every array length is known.
const NAMED: u64 = 2048;
/// `typenum` names the numbers up to here.
const NAMED_BY_TYPENUM: u64 = 1024;

/// Sizes of images, audio buffers and packets.
const COMMON: [u64; 63] = [
    2160, 2205, 2304, 2352, 2400, 2448, 2560, 2592, 2880, 3000, 3024, 3072, 3200, 3264, 3600, 3840, 4000,
    4032, 4096, 4320, 4410, 4800, 5120, 6000, 6144, 7680, 8000, 8192, 8820, 9000, 9216, 9600, 10000, 11025,
    12000, 12288, 16000, 16384, 20000, 22050, 24576, 32000, 32767, 32768, 44100, 48000, 49152, 50000, 65507,
    65535, 65536, 88200, 96000, 98304, 131_072, 176_400, 192_000, 262_144, 307_200, 524_288, 921_600,
    2_073_600, 6_220_800,
];

/// What `typenum`'s `Const<N>: ToUInt` knows beyond that, up to 2^32.
fn lengths() -> BTreeSet<u64> {
    let powers = (11..=32).flat_map(|power| [(1_u64 << power) - 1, 1 << power]);
    let tens = (4..10).map(|power| 10_u64.pow(power));
    (0..=NAMED).chain(COMMON).chain(powers).chain(tens).collect()
}

pub fn expand() -> TokenStream {
    // Text is much quicker to parse once than to quote a thousand times.
    let mut text = String::new();
    for number in 0..=NAMED {
        text.extend([
            "pub type L",
            &number.to_string(),
            " = ",
            &hexadecimal(number),
            ";",
        ]);
    }
    for number in NAMED_BY_TYPENUM + 1..=NAMED {
        text.extend(["pub type U", &number.to_string(), " = ", &binary(number), ";"]);
    }
    for number in lengths() {
        if number >= 1 << 31 {
            text.push_str("#[cfg(target_pointer_width = \"64\")]");
        }
        let nat = binary(number);
        // Writing to a string does not fail.
        let _ = write!(text, "impl Row<{number}> for Table {{ type Nat = {nat}; }}");
    }
    text.parse().unwrap_or_default()
}

/// Digits from the least significant on: 480 is `X0<XE<X1<Zero>>>`.
fn hexadecimal(number: u64) -> String {
    let digits = if number == 0 {
        String::new()
    } else {
        format!("{number:X}")
    };
    digits
        .chars()
        .fold("Zero".to_owned(), |rest, digit| format!("X{digit}<{rest}>"))
}

/// Bits, the most significant innermost: 2 is `UInt<UInt<UTerm, B1>, B0>`.
fn binary(number: u64) -> String {
    let bits = if number == 0 {
        String::new()
    } else {
        format!("{number:b}")
    };
    bits.chars()
        .fold("UTerm".to_owned(), |rest, bit| format!("UInt<{rest}, B{bit}>"))
}
