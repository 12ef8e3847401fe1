//! The parts of Rust's grammar that occur in a call: expressions, types, literals, names of fields.
//!
//! syn reads them. No other file of the front end names syn, so this file shows all that the front end needs of it.

use proc_macro2::{Group, Ident, Literal, TokenStream, TokenTree};
use quote::{quote, ToTokens};
use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::{parse2, Block, Token};

pub use syn::spanned::Spanned;
pub use syn::{BinOp, Expr, Lit, LitInt, LitStr, Member, Type, UnOp};

/// All of `tokens` as an expression.
pub fn expression(tokens: TokenStream) -> Option<Expr> {
    parse2(tokens).ok()
}

/// Whether an expression is in parentheses.
pub fn in_parentheses(expr: &Expr) -> bool {
    match expr {
        Expr::Group(group) => in_parentheses(&group.expr),
        _ => matches!(expr, Expr::Paren(_)),
    }
}

/// Whether an expression in parentheses is a variable, a field or an element of a list, or a reference to one or a clone: then its type is
/// known, and may be that of a range. Other expressions take their type from what is expected.
pub fn is_value_in_parentheses(expr: &Expr) -> bool {
    match expr {
        Expr::Group(group) => is_value_in_parentheses(&group.expr),
        Expr::Paren(paren) => is_value(&paren.expr),
        _ => false,
    }
}

fn is_value(expr: &Expr) -> bool {
    match expr {
        Expr::Path(_) => true,
        Expr::Group(group) => matches!(&*group.expr, Expr::Range(_)) || is_value(&group.expr),
        Expr::Paren(paren) => is_value(&paren.expr),
        Expr::Field(field) => is_value(&field.base),
        Expr::Index(index) => is_value(&index.expr),
        Expr::Reference(reference) => is_value(&reference.expr),
        Expr::Unary(unary) => matches!(unary.op, UnOp::Deref(_)) && is_value(&unary.expr),
        Expr::MethodCall(call) => call.method == "clone" && call.args.is_empty() && is_value(&call.receiver),
        _ => false,
    }
}

/// All of `tokens` as a type.
pub fn type_of(tokens: TokenStream) -> Option<Type> {
    parse2(tokens).ok()
}

/// All of `tokens` as a string.
pub fn string(tokens: TokenStream) -> Option<LitStr> {
    parse2(tokens).ok()
}

/// All of `tokens` as names of fields with dots between them.
pub fn fields(tokens: TokenStream) -> Option<Vec<Member>> {
    let members = Punctuated::<Member, Token![.]>::parse_separated_nonempty.parse2(tokens);
    members.ok().map(|members| members.into_iter().collect())
}

/// What kind of literal it is.
pub fn literal(literal: &Literal) -> Lit {
    Lit::new(literal.clone())
}

/// Whether `tokens` can stand in a block, with or without statements before an expression.
pub fn fits_a_block(tokens: &impl ToTokens) -> bool {
    parse2::<Block>(quote!({ #tokens })).is_ok()
}

/// Whether the content of the braces is an expression, perhaps with statements before it.
pub fn is_block(group: &Group) -> bool {
    parse2::<Block>(TokenTree::from(group.clone()).into()).is_ok_and(|block| !block.stmts.is_empty())
}

/// An expression as far as it is a sum or a product.
pub enum Arithmetic<'a> {
    Plus(&'a Expr, &'a Expr),
    Minus(&'a Expr, &'a Expr),
    Times(&'a Expr, &'a Expr),
    /// A variable.
    Name(&'a Ident),
    Literal(&'a Lit),
    /// `{N}`: the content of the braces.
    Constant(TokenStream),
    Other(TokenStream),
}

/// What an expression is, without parentheses around it.
pub fn arithmetic(expr: &Expr) -> Arithmetic<'_> {
    match expr {
        Expr::Paren(paren) => arithmetic(&paren.expr),
        Expr::Group(group) => arithmetic(&group.expr),
        Expr::Binary(binary) => {
            let (left, right) = (&*binary.left, &*binary.right);
            match binary.op {
                BinOp::Add(_) => Arithmetic::Plus(left, right),
                BinOp::Sub(_) => Arithmetic::Minus(left, right),
                BinOp::Mul(_) => Arithmetic::Times(left, right),
                _ => Arithmetic::Other(expr.to_token_stream()),
            }
        }
        Expr::Lit(literal) => Arithmetic::Literal(&literal.lit),
        Expr::Path(path) => path
            .path
            .get_ident()
            .map_or_else(|| Arithmetic::Other(expr.to_token_stream()), Arithmetic::Name),
        Expr::Block(block) if block.attrs.is_empty() && block.label.is_none() => {
            let statements = &block.block.stmts;
            Arithmetic::Constant(quote!(#(#statements)*))
        }
        _ => Arithmetic::Other(expr.to_token_stream()),
    }
}
