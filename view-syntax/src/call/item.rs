//! One index of a list.

use super::{only, span, Mistakes, Number, Op};
use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};
use quote::ToTokens;

/// One index of a list: what stands between two commas.
#[derive(Clone, Debug)]
pub struct Item {
    pub(super) tokens: TokenStream,
    pub(super) kind: ItemKind,
}

/// What an [`Item`] is.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ItemKind {
    /// `3`, `-1`, `{N}`, `i + 1`: one position; the axis is dropped.
    Position(Number),
    /// `(r)`: a variable, a field or the like in parentheses. Its type says whether it is a position or a range.
    Value(Number),
    /// `1..4`, `..=n`, `i..+8`, `::2`
    Slice(Slice),
    /// `...`: all axes that the list does not name.
    Ellipsis,
    /// `newaxis`: a new axis of extent 1.
    NewAxis,
}

/// A slice of an axis.
#[derive(Clone, Debug)]
pub struct Slice {
    pub(super) form: Form,
    pub(super) start: Option<Number>,
    pub(super) stop: Option<Number>,
    pub(super) step: Option<Number>,
}

/// How a [`Slice`] is written, and so what its stop means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Form {
    /// `a..b`: before `b`.
    HalfOpen,
    /// `a..=b`: behind `b`.
    Inclusive,
    /// `a..+n`: `n` elements.
    Counted,
    /// `a:b:s`: before `b`, by steps.
    Colon,
}

impl Item {
    /// Reads one index.
    ///
    /// ```
    /// use quote::quote;
    /// use view_syntax::{Form, Item, ItemKind};
    ///
    /// let item = Item::parse(quote!(i..+4))?;
    /// let ItemKind::Slice(slice) = item.kind() else { panic!() };
    /// assert_eq!(slice.form(), Form::Counted);
    /// assert_eq!(slice.stop().unwrap().literal(), Some(4));
    /// assert!(slice.step().is_none());
    /// assert!(Item::parse(quote!(1, 2)).is_err());
    /// # Ok::<(), view_syntax::Mistakes>(())
    /// ```
    ///
    /// # Errors
    ///
    /// `tokens` are no index, or more than one.
    pub fn parse(tokens: TokenStream) -> Result<Self, Mistakes> {
        let list = TokenTree::from(Group::new(Delimiter::Bracket, tokens.clone()));
        match Op::parse(list.into())? {
            Op::Index(mut index) if index.items().len() == 1 => Ok(index.items_mut().remove(0)),
            _ => Err(only::index(tokens)),
        }
    }

    /// What it is.
    pub fn kind(&self) -> &ItemKind {
        &self.kind
    }

    /// Where it stands; if the compiler does not join spans, where its first token stands.
    pub fn span(&self) -> Span {
        span(&self.tokens)
    }
}

impl Slice {
    /// How it is written.
    pub fn form(&self) -> Form {
        self.form
    }

    /// Where it starts; `None` if that end is open.
    pub fn start(&self) -> Option<&Number> {
        self.start.as_ref()
    }

    /// Where it stops, or how many elements it takes, as [`form`](Self::form) says; `None` if that end is open.
    pub fn stop(&self) -> Option<&Number> {
        self.stop.as_ref()
    }

    /// The step; `None` if none is written, which is a step of 1.
    pub fn step(&self) -> Option<&Number> {
        self.step.as_ref()
    }
}

/// As it is written.
impl ToTokens for Item {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.tokens.to_tokens(tokens);
    }
}
