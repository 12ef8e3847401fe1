//! What `view!(static …)` refuses by itself: numbers that only run time knows.

use crate::ast::{Call, Chains, Op, Operand, Value};
use crate::errors::{coded, Errors};
use crate::expand::undecided;
use crate::model::family::Family;
use crate::parse::shown;
use crate::spot::Spot;
use proc_macro2::TokenTree;

/// Refuses the first number that only run time knows. `attempt` says whether the call is one of `try_view!`.
pub fn check(call: &Call, family: Option<&Family>, attempt: bool, errors: &Errors) {
    let Some(word) = &call.settled else { return };
    if attempt {
        errors.refuse(
            Spot::at(word.span()),
            coded!(V644, "`static` leaves no error for `try_view!` to return"),
            "`view!(static …)` is the view itself",
        );
        return;
    }
    let loops = matches!(call.chains, Chains::Family(_));
    let checked = |operand: &&Operand| match &operand.value {
        Value::Run(..) => true,
        // The numbers of a family are compared by the macro, which does not know a constant.
        Value::Const(_) => loops,
        Value::Literal(_) => false,
    };
    let variables: Vec<_> = match &call.chains {
        Chains::Family(family) => family
            .variables
            .iter()
            .map(|variable| variable.name.clone())
            .collect(),
        Chains::One(_) | Chains::Several { .. } => Vec::new(),
    };
    let known = |operand: &&Operand| {
        checked(operand)
            && crate::model::linear::linear(operand, &variables)
                .is_none_or(|number| number.known(variables.len()).is_none())
    };
    if let Some(operand) = call.operands().into_iter().find(known) {
        let text = text(operand);
        let of_operation = call.chains.ops().any(|op| match op {
            Op::Named(named) => named.operands().any(|other| std::ptr::eq(other, operand)),
            Op::Index(_) => false,
        });
        let what = if matches!(operand.value, Value::Const(_)) {
            coded!(
                V640,
                "`{{ {text} }}` is a constant, which is no number to the macro"
            )
        } else if of_operation {
            coded!(
                V640,
                "`{text}` is checked at run time, since its value is not known before"
            )
        } else {
            coded!(
                V640,
                "the index `{text}` is checked at run time, since its value is not known before"
            )
        };
        let help = if loops {
            "a family without checks has literals only"
        } else {
            "`view!(static …)` takes literals and `{CONST}`; without `static`, the check is made once"
        };
        errors.refuse(operand.spot, what, help);
        return;
    }
    if let Some(family) = family.filter(|family| undecided(family)) {
        errors.refuse(
            family.list.spot,
            coded!(
                V643,
                "these indices do not tell that the views of the family are apart on an axis of every length"
            ),
            "with steps, `[k::4]` for 4 values of `k` shares nothing on any axis; with `..+n`, `[4*k..+4]`",
        );
    }
}

fn text(operand: &Operand) -> String {
    let trees: Vec<TokenTree> = match &operand.value {
        Value::Run(_, tokens) | Value::Const(tokens) => tokens.clone().into_iter().collect(),
        Value::Literal(_) => Vec::new(),
    };
    shown(&trees)
}
