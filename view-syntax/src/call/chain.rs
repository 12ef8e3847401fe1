//! Chains of operations.

use super::{read, Mistakes, Op};
use proc_macro2::{Delimiter, Group, Literal, Span, TokenStream, TokenTree};
use quote::ToTokens;

/// Operations behind each other: `[1..].T[0]`.
#[derive(Clone, Debug, Default)]
pub struct Chain {
    pub(super) ops: Vec<Op>,
}

impl Chain {
    /// Reads operations up to the end of `tokens`; there may be none.
    ///
    /// ```
    /// use quote::quote;
    /// use view_syntax::{Call, Chain};
    ///
    /// let mut call = Call::parse(quote!(grid[1..]))?;
    /// let ops = call.chains_mut()[0].ops_mut();
    /// ops.extend(Chain::parse(quote!(.T[..2]))?.into_ops());
    /// assert_eq!(quote!(#call).to_string(), quote!(grid[1..].T[..2]).to_string());
    /// # Ok::<(), view_syntax::Mistakes>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Something in `tokens` is not an operation, or literals contradict each other.
    pub fn parse(tokens: TokenStream) -> Result<Self, Mistakes> {
        read::chain(tokens)
    }

    /// The operations, in the order in which they are written.
    pub fn ops(&self) -> &[Op] {
        &self.ops
    }

    /// The operations, to be changed.
    pub fn ops_mut(&mut self) -> &mut Vec<Op> {
        &mut self.ops
    }

    /// The operations themselves.
    pub fn into_ops(self) -> Vec<Op> {
        self.ops
    }
}

/// The operations as they are written. Behind a `.rot90` without a number a list of indices would be its number, so it is
/// written `.rot90[1]` there.
impl ToTokens for Chain {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        joined(self.ops.iter(), tokens);
    }
}

/// Operations behind each other.
pub(super) fn joined<'a>(ops: impl Iterator<Item = &'a Op>, tokens: &mut TokenStream) {
    let mut before: Option<&Op> = None;
    for op in ops {
        if let (Some(Op::Named(named)), Op::Index(_)) = (before, op) {
            if named.is_open() {
                once(named.name().span()).to_tokens(tokens);
            }
        }
        op.to_tokens(tokens);
        before = Some(op);
    }
}

/// `[1]`
fn once(span: Span) -> TokenTree {
    let mut one = Literal::usize_unsuffixed(1);
    one.set_span(span);
    let mut group = Group::new(Delimiter::Bracket, TokenTree::from(one).into());
    group.set_span(span);
    group.into()
}
