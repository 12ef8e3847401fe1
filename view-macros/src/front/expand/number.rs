//! Numbers as types.

use crate::front::model::{Number, Step, Value};
use crate::front::spot::{Krate, Site, Spot};
use proc_macro2::{Delimiter, Group, Span, TokenStream};
use quote::{quote, quote_spanned};

/// The largest number that has a name, `L2048` and `U2048`.
const NAMED: u128 = 2048;

/// A literal, in hexadecimal: `L480`, or digits from the least significant on.
pub fn hexadecimal(krate: &Krate, spot: Spot, number: u128) -> TokenStream {
    let site = Site { krate, spot };
    if number <= NAMED {
        return site.name(&format!("L{number}"));
    }
    let digits = format!("{number:X}");
    digits.chars().fold(site.name("Zero"), |rest, digit| {
        site.generic(&format!("X{digit}"), &[rest])
    })
}

/// A number of elements, in binary: `U480`. A greater one is such a name for its leading bits, and a `Then…` for every four
/// bits behind them.
pub fn binary(krate: &Krate, spot: Spot, number: u128) -> TokenStream {
    let site = Site { krate, spot };
    if number <= NAMED {
        return site.name(&format!("U{number}"));
    }
    let rest = binary(krate, spot, number >> 4);
    site.generic(&format!("Then{:X}", number & 15), &[rest])
}

/// `{N}`: rustc knows the number.
pub fn constant(krate: &Krate, spot: Spot, content: &TokenStream) -> TokenStream {
    let site = Site { krate, spot };
    let constant = site.generic("Const", &[braced(content)]);
    let length = site.name("Length");
    let (first, last) = site.ends();
    let nat = quote_spanned!(last=> Nat);
    quote_spanned!(first=> <#constant as #length>::#nat)
}

/// The content in braces that have a span of the macro's own, because rustc would warn about the user's braces.
pub fn braced(content: &TokenStream) -> TokenStream {
    let mut group = Group::new(Delimiter::Brace, content.clone());
    group.set_span(Span::mixed_site());
    quote!(#group)
}

/// A literal or constant that is compared or subtracted only, as its short type.
pub fn short(krate: &Krate, number: &Number) -> Option<TokenStream> {
    match &number.value {
        Value::Literal(value) => Some(hexadecimal(krate, number.spot, u128::from(*value))),
        Value::Const(content) => Some(constant(krate, number.spot, content)),
        Value::Run(_) => None,
    }
}

/// A literal or constant that becomes an extent or is computed with.
pub fn count(krate: &Krate, number: &Number) -> Option<TokenStream> {
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
