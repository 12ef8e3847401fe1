//! The values of a call that are known only at run time.

use super::number::braced;
use crate::front::model::{Number, Value};
use crate::front::spot::{Krate, Site, Spot};
use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{format_ident, quote_spanned};

/// The run-time values of a call, evaluated from left to right before the base is borrowed.
#[derive(Default)]
pub struct Lets {
    values: Vec<(Ident, Spot, TokenStream)>,
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
        let name = format_ident!(
            "a{}",
            self.values.len(),
            span = Span::mixed_site().located_at(span)
        );
        self.values.push((name.clone(), number.spot, tokens));
        quote_spanned!(span=> #name)
    }

    pub fn tokens(&self, krate: &Krate) -> TokenStream {
        let lets = self.values.iter().map(|(name, spot, tokens)| {
            let usize = Site { krate, spot: *spot }.name("usize");
            quote_spanned!(Span::mixed_site()=> let #name: #usize = #tokens;)
        });
        lets.collect()
    }
}
