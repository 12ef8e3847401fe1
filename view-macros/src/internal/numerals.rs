//! `numerals! {}`: for view-core's own use. Names for small numbers, and the lengths of arrays.
//!
//! The lengths are a table: in stable Rust the only way from a const parameter to a type is one implementation for each
//! value. All of it is text, because that is much quicker to parse once than tokens are to quote.

use std::fmt::Write;
use view_syntax::__::{insert, lengths, BLOCK, DENSE, NAMED, WIDE};

/// The names of numbers: positions `L480`, extents `E480`.
pub fn names() -> String {
    let mut text = String::new();
    for number in 0..=NAMED {
        let _ = write!(
            text,
            "pub type L{number} = Lit<{number}, {}, {}>;",
            number / BLOCK,
            number % BLOCK
        );
    }
    for number in 0..=NAMED {
        let _ = write!(text, "pub type E{number} = Const<{number}>;");
    }
    text
}

/// The table: the number behind each constant.
pub fn rows() -> String {
    let mut text = String::new();
    for number in lengths() {
        if number >= WIDE {
            text.push_str("#[cfg(target_pointer_width = \"64\")]");
        }
        let nat = named(number);
        // The attribute keeps the rows out of errors, which would list them. Writing to a string does not fail.
        let _ = write!(
            text,
            "#[diagnostic::do_not_recommend] impl Row<{number}> for Table {{ type Nat = {nat}; }}"
        );
    }
    for block in 0..=DENSE / BLOCK {
        let _ = write!(
            text,
            "impl Block<{block}> for Blocks {{ type Nat = {}; }}",
            named(block)
        );
    }
    for place in 0..BLOCK {
        let behind = [place / 16, place / 4 % 4, place % 4]
            .iter()
            .fold("HIGH".to_owned(), |number, digit| {
                format!("<{number} as Nat>::Digit{digit}")
            });
        let _ = write!(
            text,
            "impl Slot<{place}> for Blocks {{ type Behind<HIGH: Nat> = {behind}; }}"
        );
    }
    text
}

/// What begins numbers of the table: `Node0<7>` is 7, with more digits (to base 4) to come. `Leaf` are those without.
pub fn prefixes() -> String {
    let all = lengths();
    let mut text = String::new();
    let mut blocks = Vec::new();
    for number in beginnings(&all) {
        insert(&mut blocks, block(number));
    }
    for block in blocks {
        let _ = write!(
            text,
            "pub enum Node{block}<const N: usize> {{}} impl<const N: usize> Sealed for Node{block}<N> {{}}"
        );
    }
    let wide = steps(&all);
    let end = all.partition_point(|&length| length < WIDE);
    let narrow = steps(&all[..end]);
    // The machines differ in a few rows near the end.
    for (width, rows, others) in [("64", &wide, &narrow), ("32", &narrow, &wide)] {
        for row in rows {
            let same = others.contains(row);
            if !same {
                let _ = write!(text, "#[cfg(target_pointer_width = \"{width}\")]");
            }
            if !same || width == "64" {
                text.push_str(row);
            }
        }
    }
    text
}

/// The beginnings of these numbers, as numbers (to base 4), without the empty one.
pub fn beginnings(lengths: &[u64]) -> Vec<u64> {
    let mut inner = Vec::new();
    for &length in lengths {
        let mut number = length / 4;
        while number > 0 && insert(&mut inner, number) {
            number /= 4;
        }
    }
    inner
}

/// The implementation for each beginning, where these are the numbers of the table.
fn steps(lengths: &[u64]) -> Vec<String> {
    let inner = beginnings(lengths);
    let node = |number| {
        if number == 0 {
            "Empty".to_owned()
        } else if inner.binary_search(&number).is_ok() {
            format!("Node{}<{number}>", block(number))
        } else if lengths.binary_search(&number).is_ok() {
            format!("Leaf<{number}>")
        } else {
            "Beyond1".to_owned()
        }
    };
    let step = |number| {
        let spelling = if lengths.binary_search(&number).is_ok() {
            format!("Leaf<{number}>")
        } else {
            "InDecimal".to_owned()
        };
        let mut text = format!("impl Prefix for {} {{ type Spelling = {spelling};", node(number));
        for digit in 0..4 {
            let _ = write!(text, "type Digit{digit} = {};", node(4 * number + digit));
        }
        text.push('}');
        text
    };
    let mut all = vec![step(0)];
    for &number in &inner {
        all.push(step(number));
    }
    all
}

/// One type for every block: rustc tries all implementations for a type, and finds those for another one by its name.
const fn block(number: u64) -> u64 {
    if number < DENSE {
        number / BLOCK
    } else {
        1000 + number.ilog2() as u64
    }
}

/// A binary number. typenum's names for most of it are quicker to read than its bits.
fn named(number: u64) -> String {
    if number <= NAMED {
        format!("U{number}")
    } else {
        format!("UInt<{}, B{}>", named(number / 2), number % 2)
    }
}
