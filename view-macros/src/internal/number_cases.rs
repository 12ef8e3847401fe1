//! `number_cases!(callback set)`: for the tests. The numbers at which the way from a binary number to its extent could go wrong.

use super::numerals::beginnings;
use proc_macro2::{Literal, TokenStream};
use quote::quote;
use std::collections::BTreeSet;
use std::fmt::Write;
use view_syntax::__::shape;
use view_syntax::__::{lengths, BLOCK, DENSE, WIDE};

/// So many numbers are drawn.
const DRAWN: usize = 12_000;

/// The numbers of a set, by its name. All sets together have every number once.
fn set(name: &str) -> Option<BTreeSet<u64>> {
    let table: BTreeSet<u64> = lengths().into_iter().collect();
    let narrow = |number: &u64| *number < WIDE;
    let wide = |number: &u64| *number >= WIDE;
    Some(match name {
        "table" => table.into_iter().filter(narrow).collect(),
        "wide_table" => table.into_iter().filter(wide).collect(),
        "positions" => (0..=DENSE).collect(),
        "borders" => borders().difference(&table).copied().filter(narrow).collect(),
        "drawn" => {
            let others: BTreeSet<u64> = drawn().difference(&table).copied().collect();
            others.difference(&borders()).copied().filter(narrow).collect()
        }
        "wide" => {
            let all: BTreeSet<u64> = borders().union(&drawn()).copied().collect();
            all.difference(&table).copied().filter(wide).collect()
        }
        _ => return None,
    })
}

/// The numbers with which numbers of the table begin, those beside them and beside the table, and those with one digit (to base 4) more;
/// and the numbers at which one more decimal digit begins.
fn borders() -> BTreeSet<u64> {
    let table = lengths();
    let nodes: BTreeSet<u64> = beginnings(&table).into_iter().chain(table).collect();
    let around = nodes.iter().flat_map(|&node| {
        let digits = (4 * node).saturating_sub(1)..=4 * node + 4;
        [node.saturating_sub(1), node, node + 1].into_iter().chain(digits)
    });
    let tens = (1..=18).flat_map(|power| {
        let ten = 10_u64.pow(power);
        [ten - 1, ten, ten + 1]
    });
    around.chain(tens).collect()
}

/// Numbers by chance, of every length: the same ones in every build. Every second one has at most seven decimal digits.
fn drawn() -> BTreeSet<u64> {
    // Marsaglia's xorshift.
    let mut state = 0x9E37_79B9_7F4A_7C15_u64;
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state
    };
    let mut all = BTreeSet::new();
    while all.len() < DRAWN {
        let number = next();
        all.insert(if all.len() % 2 == 0 {
            number % 10_u64.pow(4 + (number >> 60) as u32 % 4)
        } else {
            // usize::MAX is the largest extent that a type can have; a shape is refused long before.
            number >> (1 + next() % 50)
        });
    }
    all
}

/// `callback set` or `callback set / 16`, one number of 16. The callback gets each number as a literal, as `shape![number]` and as a
/// binary number; those of the set `positions` as a position instead of a shape. What `shape!` writes is made here, because rustc takes longer for a thousand calls of a macro.
pub fn expand(input: TokenStream) -> TokenStream {
    let words: Vec<String> = input.into_iter().map(|tree| tree.to_string()).collect();
    let (callback, name, every) = match words.as_slice() {
        [callback, name] => (callback, name, 1),
        [callback, name, slash, every] if slash == "/" => (callback, name, every.parse().unwrap_or(1)),
        _ => panic!("number_cases!(callback set), or number_cases!(callback set / 16)"),
    };
    let Some(numbers) = set(name) else {
        panic!("there is no set {name}");
    };
    let mut text = format!("{callback}! {{");
    for number in numbers.into_iter().step_by(every) {
        let literal = Literal::u64_unsuffixed(number);
        let written = match name.as_str() {
            "positions" => format!(
                "view_core::__::Lit<{number}, {}, {}>",
                number / BLOCK,
                number % BLOCK
            ),
            _ => shape(quote!(view_core #literal)).to_string(),
        };
        // Writing to a string does not fail.
        let _ = write!(text, "{number}, {written}, {};", binary(number));
    }
    text.push('}');
    text.parse().unwrap_or_default()
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
