//! Numbers as types.

use crate::lengths::{is_in_table, BLOCK, DENSE, NAMED, WIDE};
use crate::model::{Number, Step, Value};
use crate::spot::{Krate, Site, Spot};
use proc_macro2::{Delimiter, Group, Literal, Span, TokenStream, TokenTree};
use quote::quote;

/// A number that is compared or subtracted: `L480`, which is `Lit<480, 7, 32>`. A greater one is written as an extent.
pub fn position(krate: &Krate, spot: Spot, number: u128) -> TokenStream {
    let site = Site { krate, spot };
    match u64::try_from(number) {
        Ok(0..=NAMED) => site.name(&format!("L{number}")),
        Ok(small @ 0..=DENSE) => {
            let numbers = [small, small / BLOCK, small % BLOCK];
            site.generic(
                "Lit",
                &numbers.map(|number| literal(site, Literal::u64_unsuffixed(number))),
            )
        }
        // Such a number has no sentence of its own, so it need not be readable.
        Ok(wide) if wide >= WIDE => binary(krate, spot, number),
        _ => readable(krate, spot, number),
    }
}

fn literal(site: Site<'_>, mut literal: Literal) -> TokenStream {
    literal.set_span(site.ends().1);
    TokenTree::from(literal).into()
}

/// A number in binary: `U480`. A greater one is such a name for its leading bits, and a `Then…` for every four
/// bits behind them.
pub fn binary(krate: &Krate, spot: Spot, number: u128) -> TokenStream {
    let site = Site { krate, spot };
    if number <= u128::from(NAMED) {
        return site.name(&format!("U{number}"));
    }
    let rest = binary(krate, spot, number >> 4);
    site.generic(&format!("Then{:X}", number & 15), &[rest])
}

/// A number as people read it: `E480`, which is `Const<480>`; `Dec4<2, 0, 4, 9>` if it is not in the table of those, and binary
/// if it has more than seven digits then. Which of them a number of 32 bits or more is, the types find out.
pub fn readable(krate: &Krate, spot: Spot, number: u128) -> TokenStream {
    let site = Site { krate, spot };
    if number <= u128::from(NAMED) {
        return site.name(&format!("E{number}"));
    }
    // The table of a machine of 32 bits has no such number, and the macro does not know the machine.
    if number >= u128::from(WIDE) {
        return site.generic("Readable", &[binary(krate, spot, number)]);
    }
    if is_in_table(number) {
        return site.generic("Const", &[literal(site, Literal::u128_unsuffixed(number))]);
    }
    let digits = number.to_string();
    if digits.len() > 7 {
        return site.generic("Big", &[binary(krate, spot, number)]);
    }
    let digits: Vec<_> = digits
        .bytes()
        .map(|digit| literal(site, Literal::u8_unsuffixed(digit - b'0')))
        .collect();
    site.generic(&format!("Dec{}", digits.len()), &digits)
}

/// `{N}`: rustc knows the number.
pub fn constant(krate: &Krate, spot: Spot, content: &TokenStream) -> TokenStream {
    Site { krate, spot }.generic("Const", &[braced(content)])
}

/// The content in braces that have a span of the macro's own, because rustc would warn about the user's braces.
pub fn braced(content: &TokenStream) -> TokenStream {
    let mut group = Group::new(Delimiter::Brace, content.clone());
    group.set_span(Span::mixed_site());
    quote!(#group)
}

/// A literal or constant that is compared or subtracted.
pub fn short(krate: &Krate, number: &Number) -> Option<TokenStream> {
    match &number.value {
        Value::Literal(value) => Some(position(krate, number.spot, u128::from(*value))),
        Value::Const(content) => Some(constant(krate, number.spot, content)),
        Value::Run(_) => None,
    }
}

/// A literal or constant that becomes an extent.
pub fn count(krate: &Krate, number: &Number) -> Option<TokenStream> {
    match &number.value {
        Value::Literal(value) => Some(readable(krate, number.spot, u128::from(*value))),
        _ => short(krate, number),
    }
}

/// A literal or constant in binary.
pub fn digits(krate: &Krate, number: &Number) -> Option<TokenStream> {
    match &number.value {
        Value::Literal(value) => Some(binary(krate, number.spot, u128::from(*value))),
        _ => short(krate, number),
    }
}

/// A step known at compile time.
pub fn step(krate: &Krate, step: &Step) -> Option<TokenStream> {
    let site = Site {
        krate,
        spot: step.size.spot,
    };
    let size = match &step.size.value {
        Value::Literal(value @ 1..=8) => site.name(&format!("By{value}")),
        _ => site.generic("By", &[count(krate, &step.size)?]),
    };
    Some(if step.back {
        site.generic("Back", &[size])
    } else {
        size
    })
}
