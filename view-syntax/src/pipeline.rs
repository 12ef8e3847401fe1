//! The stages of a call, in their order: parse, model, check, and then either expand or fallback.

use super::ast::{Base, Call};
use super::errors::{Errors, Mistake};
use super::expand::{self, Mode};
use super::{check, fallback, model, parse};
use proc_macro2::{Span, TokenStream};

/// The line and the column at which a token stands. Only the compiler knows them.
pub type Locate = fn(Span) -> (usize, usize);

/// The expansion of `view!`, or of its like, with the mistakes in the order of the source.
pub fn view(input: TokenStream, mode: Mode, locate: Locate) -> TokenStream {
    let attempt = mode == Mode::Try;
    let settled = |call: &Call, chains: &model::Chains, errors: &Errors| {
        check::settled::check(call, chains.family.as_ref(), attempt, errors);
    };
    run("view!", input, locate, settled, |call, base, chains| {
        expand::call(call, base, chains, mode)
    })
}

/// The expansion of `at!` behind its `*`.
pub fn at(input: TokenStream, locate: Locate) -> TokenStream {
    let one_element = |call: &Call, chains: &model::Chains, errors: &Errors| {
        check::settled::check(call, chains.family.as_ref(), false, errors);
        check::element::check(call, chains, errors);
    };
    run("at!", input, locate, one_element, expand::element)
}

/// For the tests of this repository: the verdict of the types on each pair of views of `mut base => …, …`. It is `Some(true)` if they
/// prove that the two share no element, `Some(false)` if they refuse them, and `None` if they leave it to run time.
#[cfg(any(test, feature = "__tests"))]
pub fn verdict(input: TokenStream, locate: Locate) -> TokenStream {
    run("view!", input, locate, |_, _, _| {}, expand::verdicts)
}

/// `voice` is the name of the macro, with which messages begin.
fn run(
    voice: &'static str,
    input: TokenStream,
    locate: Locate,
    check: impl FnOnce(&Call, &model::Chains, &Errors),
    expand: impl FnOnce(&Call, &Base, &model::Chains) -> TokenStream,
) -> TokenStream {
    let errors = Errors::new(voice);
    let (call, chains) = read(input, &errors);
    check(&call, &chains, &errors);
    let mistakes = in_order(errors.finish(), locate);
    match &call.base {
        Some(base) if mistakes.is_empty() => expand(&call, base, &chains.folded()),
        _ => fallback::expand(&call, &mistakes),
    }
}

/// What was written and what was meant by it; all mistakes are in `errors`.
pub fn read(input: TokenStream, errors: &Errors) -> (Call, model::Chains) {
    let call = parse::call(input, errors);
    let chains = model::chains(&call, errors);
    check::written::check(&call, errors);
    check::meant::check(&chains, errors);
    (call, chains)
}

/// The mistakes in the order of the source. There are few.
fn in_order(mistakes: Vec<Mistake>, locate: Locate) -> Vec<Mistake> {
    let mut placed: Vec<Mistake> = Vec::new();
    for mistake in mistakes {
        let start = locate(mistake.start());
        let before = placed.iter().rposition(|other| locate(other.start()) <= start);
        placed.insert(before.map_or(0, |before| before + 1), mistake);
    }
    placed
}
