//! An argument of `zip!`: what `view!` takes, or an expression.

use super::braced;
use crate::front::parse::{field_names_operation, solid, visible};
use crate::front::rust::{self, Expr};
use crate::front::spot::{Krate, Spot};
use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};
use quote::quote_spanned;

/// One argument.
pub enum Argument {
    /// `mut out[1..]`: what `view!` takes, without `&`.
    View { spot: Spot, tokens: TokenStream },
    /// `image.outer_iter()`: an expression.
    Items { spot: Spot, tokens: TokenStream },
}

impl Argument {
    pub const fn spot(&self) -> Spot {
        match self {
            Self::View { spot, .. } | Self::Items { spot, .. } => *spot,
        }
    }

    /// What is iterated over, as an expression. `maker` is the macro that makes a view.
    pub fn items(&self, krate: &Krate, maker: &str) -> TokenStream {
        match self {
            Self::View { spot, tokens } => {
                let site = Span::mixed_site().located_at(spot.first);
                let (outer, inner) = (krate.at(site), krate.at(Span::mixed_site()));
                let maker = Ident::new(maker, site);
                let call = braced(quote_spanned!(site=> #inner #tokens), *spot);
                quote_spanned!(site=> #outer::__::#maker! #call)
            }
            Self::Items { tokens, .. } => tokens.clone(),
        }
    }
}

/// What is written between two commas.
pub fn read(trees: &[TokenTree], whole: Spot) -> Argument {
    let spot = Spot::of(trees, whole);
    let seen = visible(trees);
    let is_mark = |tree: Option<&TokenTree>, mark: char| matches!(tree, Some(TokenTree::Punct(punct)) if punct.as_char() == mark);
    // `&a` and `&mut a` borrow what `a` and `mut a` do.
    let lent = if is_mark(seen.first(), '&') {
        &seen[1..]
    } else {
        &seen[..]
    };
    let is_unique = matches!(lent.first(), Some(TokenTree::Ident(word)) if word == "mut");
    let base = if is_unique { &lent[1..] } else { lent };
    let items = rust::expression(base.iter().cloned().collect()).is_some_and(|expr| is_items(&expr, true));
    // `mut (expr)` is a base.
    let is_borrowed = is_unique && matches!(base, [TokenTree::Group(_)]);
    if items && !is_borrowed {
        // Without parentheses around it, which rustc would find unnecessary.
        let tokens = match &seen[..] {
            [TokenTree::Group(group)] if group.delimiter() == Delimiter::Parenthesis => group.stream(),
            all => solid(all),
        };
        return Argument::Items { spot, tokens };
    }
    Argument::View {
        spot,
        tokens: lent.iter().cloned().collect(),
    }
}

/// Whether an expression is none for `view!`: a call, with fields and indices behind it, or any expression in parentheses with nothing behind it, but for
/// arrays, which are bases.
fn is_items(expr: &Expr, alone: bool) -> bool {
    match expr {
        Expr::MethodCall(call) if field_names_operation(&call.method) => is_items(&call.receiver, false),
        Expr::MethodCall(_)
        | Expr::Call(_)
        | Expr::Macro(_)
        | Expr::Block(_)
        | Expr::Unsafe(_)
        | Expr::If(_)
        | Expr::Match(_) => true,
        Expr::Try(of) => is_items(&of.expr, false),
        Expr::Field(of) => is_items(&of.base, false),
        Expr::Index(of) => is_items(&of.expr, false),
        Expr::Group(of) => is_items(&of.expr, alone),
        Expr::Paren(of) => alone && !matches!(*of.expr, Expr::Array(_) | Expr::Repeat(_) | Expr::Lit(_)),
        _ => false,
    }
}
