//! The expansion of a refused call: the mistakes, and everything that the user mentioned, so that rustc reports nothing as unused
//! and completion keeps working.

use crate::ast::{Call, Chains, Operand, Value};
use crate::check::foreign::{is_no_index, is_none};
use crate::errors::{imported, Mistake};
use crate::rust::Expr;
use crate::spot::Site;
use proc_macro2::{Span, TokenStream};
use quote::quote_spanned;

/// An expression that mentions the base and the numbers and causes no second error. Its type is that of `compile_error!`, or of
/// a field that does not exist; rustc reports nothing further about either.
pub fn expand(call: &Call, mistakes: &[Mistake]) -> TokenStream {
    let site = Span::mixed_site();
    let operands = match &call.chains {
        // Which names in the indices of a refused family are loop variables is not known.
        Chains::Family(_) => Vec::new(),
        Chains::One(_) | Chains::Several { .. } => call.operands(),
    };
    let numbers: TokenStream = operands
        .into_iter()
        .filter_map(|operand| mention(call, operand))
        .collect();
    // If the name is imported, rustc expands the last call first.
    let mut reports: Vec<_> = mistakes.iter().rev().map(Mistake::report).collect();
    let first = reports.pop();
    let value = match (&call.base, first) {
        (Some(base), Some(first)) => {
            let base = base.completed();
            quote_spanned!(site=> match &(#base) { _ => #first })
        }
        (Some(base), None) => base.completed(),
        (None, first) => quote_spanned!(site=> #first),
    };
    let imported = imported(call.krate.at(site));
    quote_spanned!(site=> {
        #imported
        #numbers
        #(#reports)*
        #value
    })
}

/// `let _: usize = i;`
fn mention(call: &Call, operand: &Operand) -> Option<TokenStream> {
    let site = Span::mixed_site();
    match &operand.value {
        // `_` uses no variable, and the type of `None` cannot be inferred.
        Value::Run(expr, _) if matches!(**expr, Expr::Infer(_)) || is_none(expr) => None,
        // In parentheses it may be a range.
        Value::Run(expr, tokens) if is_no_index(expr) || operand.is_value() => {
            Some(quote_spanned!(site=> let _ = &(#tokens);))
        }
        Value::Run(_, tokens) => {
            let usize = Site {
                krate: &call.krate,
                spot: operand.spot,
            }
            .name("usize");
            Some(quote_spanned!(site=> let _: #usize = #tokens;))
        }
        Value::Literal(_) | Value::Const(_) => None,
    }
}
