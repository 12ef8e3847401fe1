//! An argument of `zip!`: what `view!` takes, or an expression.

use crate::expand::Mode;
use crate::parse::{field_names_operation, solid, visible};
use crate::rust::{self, Expr};
use crate::spot::{Krate, Site, Spot};
use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use quote::quote_spanned;

/// One argument.
pub enum Argument {
    /// `mut out[1..]`: what `view!` takes, without `&`.
    View { spot: Spot, tokens: TokenStream },
    /// `image.outer_iter()`: an expression. Or a variable, which may be an iterator.
    Items {
        spot: Spot,
        tokens: TokenStream,
        is_variable: bool,
        /// The name of what is called, or the last token.
        named: Span,
    },
}

impl Argument {
    pub const fn spot(&self) -> Spot {
        match self {
            Self::View { spot, .. } | Self::Items { spot, .. } => *spot,
        }
    }

    /// An expression that uses what the user mentioned.
    pub fn mention(&self, krate: &Krate) -> TokenStream {
        match self {
            Self::View { .. } => self.items(krate, Mode::Panic),
            Self::Items { tokens, .. } => quote_spanned!(Span::mixed_site()=> (#tokens)),
        }
    }

    /// What is iterated over, as an expression, or an attempt at it.
    pub fn items(&self, krate: &Krate, mode: Mode) -> TokenStream {
        // From the first token to the last, with the same hygiene, so that rustc underlines the whole argument.
        let spot = self.spot();
        let (first, last) = Site { krate, spot }.ends();
        match self {
            Self::View { tokens, .. } => {
                let (outer, inner) = (krate.at(first), krate.at(Span::mixed_site()));
                let maker = match mode {
                    Mode::Panic => "expand_view",
                    Mode::Try => "expand_try_view",
                };
                let maker = Ident::new(maker, first);
                let mut call = Group::new(Delimiter::Brace, quote_spanned!(first=> #inner #tokens));
                call.set_span(last);
                quote_spanned!(first=> #outer::__::#maker! #call)
            }
            Self::Items {
                tokens,
                is_variable,
                named,
                ..
            } => {
                let mut items = Group::new(Delimiter::Parenthesis, tokens.clone());
                items.set_span(first);
                let walk = match (mode, is_variable) {
                    (Mode::Panic, false) => "__walk",
                    (Mode::Try, false) => "__try_walk",
                    (Mode::Panic, true) => "__walk_name",
                    (Mode::Try, true) => "__try_walk_name",
                };
                // If this is no view, rustc points at the method.
                let walk = Ident::new(walk, last.located_at(*named));
                let inner = match mode {
                    Mode::Panic => quote_spanned!(last=> .into_inner()),
                    Mode::Try => quote_spanned!(last=> .map(|v| v.into_inner())),
                };
                quote_spanned!(last=> #items.#walk() #inner)
            }
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
    let is_variable = matches!(&seen[..], [TokenTree::Ident(_)]);
    if is_variable || items && !is_borrowed {
        // Without parentheses around it, which rustc would find unnecessary.
        let tokens = match &seen[..] {
            [TokenTree::Group(group)] if group.delimiter() == Delimiter::Parenthesis => group.stream(),
            all => solid(all),
        };
        let mut names = seen.iter().rev();
        let named = names.find_map(|tree| match tree {
            TokenTree::Ident(name) => Some(name.span()),
            _ => None,
        });
        let named = named.unwrap_or(spot.last);
        return Argument::Items {
            spot,
            tokens,
            is_variable,
            named,
        };
    }
    Argument::View {
        spot,
        tokens: lent.iter().cloned().collect(),
    }
}

/// Whether an expression is none for `view!`: a call, with fields and indices behind it, or any expression in parentheses with nothing behind it.
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
        Expr::Paren(_) => alone,
        _ => false,
    }
}
