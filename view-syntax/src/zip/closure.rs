//! What stands behind `=>` in `zip!`: a closure, or what is called like one.

use crate::errors::{coded, Errors};
use crate::parse::{is_punct, solid};
use crate::rust::{self, Expr};
use crate::spot::Spot;
use proc_macro2::{TokenStream, TokenTree};

/// The closure, if it can be one for so many arguments.
pub fn read(trees: &[TokenTree], arrow: Spot, arguments: usize, errors: &Errors) -> Option<TokenStream> {
    let trees = match trees {
        [all @ .., comma] if is_punct(comma, ',') => all,
        all => all,
    };
    let tokens = solid(trees);
    let spot = Spot::of(trees, arrow);
    let called = match rust::expression(tokens.clone()) {
        Some(Expr::Closure(closure)) => {
            let count = closure.inputs.len();
            if count != arguments {
                let parameters = if count == 1 { "parameter" } else { "parameters" };
                let views = if arguments == 1 { "argument" } else { "arguments" };
                let what = coded!(V627, "{arguments} {views}, and a closure of {count} {parameters}");
                errors.refuse(
                    head(trees, spot),
                    what,
                    "a closure of one parameter for each argument, in their order",
                );
            }
            true
        }
        Some(
            Expr::Path(_)
            | Expr::Paren(_)
            | Expr::Call(_)
            | Expr::MethodCall(_)
            | Expr::Field(_)
            | Expr::Group(_)
            | Expr::Macro(_)
            | Expr::Reference(_),
        ) => true,
        Some(_) => false,
        // rustc says what is wrong in a closure.
        None => trees
            .first()
            .is_some_and(|tree| is_punct(tree, '|') || matches!(tree, TokenTree::Ident(_))),
    };
    if !called {
        let what = coded!(V628, "a closure is missing behind `=>`");
        errors.refuse(
            spot,
            what,
            "`=> |out, a| *out += a`: the parameters are the elements of the arguments",
        );
    }
    Some(tokens)
}

/// The parameters of a closure, with their bars.
fn head(trees: &[TokenTree], spot: Spot) -> Spot {
    let mut bars = trees.iter().enumerate().filter(|(_, tree)| is_punct(tree, '|'));
    match (bars.next(), bars.next()) {
        (Some((from, _)), Some((to, _))) => Spot::of(&trees[from..=to], spot),
        _ => spot,
    }
}
