//! Numbers of a call.

use super::span;
use proc_macro2::{Span, TokenStream};
use quote::ToTokens;

/// A number: a position, an end, a step, or an argument of an operation.
///
/// `-` in front counts from the end of the axis; of a step it means downwards.
#[derive(Clone, Debug)]
pub struct Number {
    pub(super) tokens: TokenStream,
    pub(super) minus: bool,
    pub(super) value: Value,
}

/// What stands behind the sign of a [`Number`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Value {
    /// A literal, at most 2⁶³.
    Literal(u64),
    /// `{N}`: a constant of type `usize`. These are the tokens in the braces.
    Constant(TokenStream),
    /// An expression of type `usize`, which is evaluated once, before the view is made.
    Expression(TokenStream),
}

impl Number {
    /// Whether a minus stands in front.
    pub fn is_negative(&self) -> bool {
        self.minus
    }

    /// What stands behind the sign.
    pub fn value(&self) -> &Value {
        &self.value
    }

    /// The number with its sign, if it is a literal: -1 is the last position.
    ///
    /// ```
    /// use quote::quote;
    /// use view_syntax::{Item, ItemKind};
    ///
    /// let item = Item::parse(quote!(-0x10))?;
    /// let ItemKind::Position(number) = item.kind() else { panic!() };
    /// assert_eq!(number.literal(), Some(-16));
    /// # Ok::<(), view_syntax::Mistakes>(())
    /// ```
    pub fn literal(&self) -> Option<i128> {
        let Value::Literal(size) = self.value else {
            return None;
        };
        let size = i128::from(size);
        Some(if self.minus { -size } else { size })
    }

    /// Where it stands; if the compiler does not join spans, where its first token stands.
    pub fn span(&self) -> Span {
        span(&self.tokens)
    }
}

/// As it is written, with its sign and its braces.
impl ToTokens for Number {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.tokens.to_tokens(tokens);
    }
}
