//! The method calls that a named operation becomes.

use super::lets::Lets;
use super::number;
use super::step::{Step, StepKind};
use crate::dtype::{self, Dtype};
use crate::model::{Action, Named};
use crate::spot::{Krate, Site, Spot};
use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote_spanned;

/// The method calls of one operation.
pub fn steps(krate: &Krate, named: &Named, _: &mut Lets) -> Vec<Step> {
    let site = Site {
        krate,
        spot: named.spot,
    };
    match &named.action {
        Action::As(ty) => vec![operation("cast", named, vec![ty.clone()], 2)],
        // What is no dtype has been refused.
        Action::AsCode(code, spot) => dtype::read(code)
            .map(|dtype| operation("cast", named, vec![target(Site { krate, spot: *spot }, dtype)], 2))
            .into_iter()
            .collect(),
        Action::Align(bytes) => {
            let bytes = number::count(krate, bytes);
            vec![operation("align", named, bytes.into_iter().collect(), 1)]
        }
        Action::Field(path) => path.iter().map(|field| one_field(krate, named, field)).collect(),
        // Refused by `check`, until they are there.
        Action::Reshape(_)
        | Action::Transpose
        | Action::Permute(_)
        | Action::Broadcast(_)
        | Action::Windows(_)
        | Action::Tiles(_)
        | Action::Diagonal => {
            let _ = site;
            vec![]
        }
    }
}

/// `K::__::little_endian::U16`
fn target(site: Site<'_>, dtype: Dtype) -> TokenStream {
    let (path, order) = dtype.path();
    let (first, last) = site.ends();
    let krate = site.krate.at(site.spot.first);
    let path = path.iter().map(|name| Ident::new(name, last));
    let order = order.map(|order| {
        let order = site.name(order);
        quote_spanned!(last=> <#order>)
    });
    quote_spanned!(first=> #krate::__::#(#path)::* #order)
}

/// `.field::<Name<120>, _, _, _, _>()`
fn one_field(krate: &Krate, named: &Named, field: &Ident) -> Step {
    let span = field.span();
    let site = Site {
        krate,
        spot: Spot::at(span),
    };
    let text = field.to_string();
    let key = key(site, text.strip_prefix("r#").unwrap_or(&text));
    Step {
        spot: Spot::at(span),
        ..operation("field", named, vec![key], 5)
    }
}

/// The name of a field as a type: sixteen bytes to a number.
pub fn key(site: Site<'_>, text: &str) -> TokenStream {
    let span = site.ends().0;
    let words: Vec<_> = text.as_bytes().chunks(16).collect();
    words.iter().rev().fold(quote_spanned!(span=> ()), |rest, bytes| {
        let word = bytes
            .iter()
            .fold(0_u128, |word, byte| word << 8 | u128::from(*byte));
        let mut word = Literal::u128_unsuffixed(word);
        word.set_span(span);
        site.generic("Name", &[quote_spanned!(span=> #word), rest])
    })
}

/// A method that may be refused at run time, and has a `try_` form for that.
fn operation(method: &str, named: &Named, types: Vec<TokenStream>, inferred: usize) -> Step {
    Step {
        method: method.to_owned(),
        // The word: rustc underlines where the method is named.
        spot: Spot::at(named.word.span()),
        types,
        arguments: Vec::new(),
        kind: StepKind::Operate,
        inferred,
    }
}
