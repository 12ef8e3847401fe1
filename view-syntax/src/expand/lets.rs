//! The values of a call that are known only at run time.

use super::number::braced;
use crate::model::{Number, Value};
use crate::spot::{Krate, Site, Spot};
use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{format_ident, quote_spanned};

/// The run-time values of a call, evaluated from left to right before the base is borrowed.
#[derive(Default)]
pub struct Lets {
    values: Vec<Let>,
}

/// A variable of an expansion.
struct Let {
    name: Ident,
    spot: Spot,
    tokens: TokenStream,
    kind: Kind,
}

/// What the value of a variable is.
enum Kind {
    /// A `usize`.
    Number,
    /// What the type of the value says.
    Index,
}

impl Lets {
    /// The value of a number: a literal as it is, anything else from a variable.
    pub fn value(&mut self, number: &Number) -> TokenStream {
        let span = number.spot.first;
        let tokens = match &number.value {
            Value::Literal(value) => {
                let mut literal = Literal::u64_unsuffixed(*value);
                literal.set_span(span);
                return quote_spanned!(span=> #literal);
            }
            Value::Const(content) => braced(content),
            Value::Run(tokens) => tokens.clone(),
        };
        self.variable(number.spot, tokens, Kind::Number)
    }

    /// An index, which may be a range.
    pub fn given(&mut self, value: &Number) -> TokenStream {
        match &value.value {
            Value::Run(tokens) => self.variable(value.spot, tokens.clone(), Kind::Index),
            Value::Literal(_) | Value::Const(_) => self.value(value),
        }
    }

    fn variable(&mut self, spot: Spot, tokens: TokenStream, kind: Kind) -> TokenStream {
        let span = spot.first;
        let name = format_ident!(
            "a{}",
            self.values.len(),
            span = Span::mixed_site().located_at(span)
        );
        self.values.push(Let {
            name: name.clone(),
            spot,
            tokens,
            kind,
        });
        quote_spanned!(span=> #name)
    }

    pub fn tokens(&self, krate: &Krate) -> TokenStream {
        let lets = self.values.iter().map(|variable| {
            let Let {
                name,
                spot,
                tokens,
                kind,
            } = variable;
            let site = Site { krate, spot: *spot };
            match kind {
                Kind::Number => {
                    let usize = site.name("usize");
                    quote_spanned!(Span::mixed_site()=> let #name: #usize = #tokens;)
                }
                Kind::Index => {
                    let given = site.name("given");
                    quote_spanned!(Span::mixed_site()=> let #name = #given(#tokens);)
                }
            }
        });
        lets.collect()
    }
}
