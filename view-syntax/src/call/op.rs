//! The operations of a chain.

use super::{read, span, Item, Mistakes, Number, Pattern};
use proc_macro2::{Group, Ident, Punct, Spacing, Span, TokenStream, TokenTree};
use quote::ToTokens;

/// One operation of a chain.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Op {
    /// `[1..4, ::2]`
    Index(Index),
    /// `.T`, `.reshape[3, _]`, `.as<u32>`
    Named(Named),
}

/// A list of indices in brackets.
#[derive(Clone, Debug)]
pub struct Index {
    /// As it stands in the source; only its span counts once the items have changed.
    pub(super) group: Group,
    pub(super) items: Vec<Item>,
    pub(super) changed: bool,
}

/// An operation with a name.
#[derive(Clone, Debug)]
pub struct Named {
    pub(super) dot: TokenTree,
    pub(super) word: Ident,
    pub(super) arguments: TokenStream,
    pub(super) numbers: Vec<Option<Number>>,
    pub(super) pattern: Option<Pattern>,
    /// Whether brackets directly behind it would be its number, which it lacks.
    pub(super) open: bool,
}

impl Op {
    /// Reads one operation, `[…]` or `.name…`.
    ///
    /// ```
    /// use quote::quote;
    /// use view_syntax::Op;
    ///
    /// let op = Op::parse(quote!(.reshape[3, _]))?;
    /// let Op::Named(named) = &op else { panic!() };
    /// assert_eq!(named.name(), "reshape");
    /// assert_eq!(named.numbers()[0].as_ref().unwrap().literal(), Some(3));
    /// assert!(named.numbers()[1].is_none());
    /// # Ok::<(), view_syntax::Mistakes>(())
    /// ```
    ///
    /// # Errors
    ///
    /// `tokens` are no operation, or more than one; or its literals contradict each other, as in `[5..3]`.
    pub fn parse(tokens: TokenStream) -> Result<Self, Mistakes> {
        read::op(tokens)
    }

    /// Where it stands; if the compiler does not join spans, where its first token stands.
    pub fn span(&self) -> Span {
        match self {
            Self::Index(index) => index.span(),
            Self::Named(named) => span(&named.to_token_stream()),
        }
    }
}

impl Index {
    /// The indices, from the first axis on.
    pub fn items(&self) -> &[Item] {
        &self.items
    }

    /// The indices, to be changed. The brackets keep their span.
    pub fn items_mut(&mut self) -> &mut Vec<Item> {
        self.changed = true;
        &mut self.items
    }

    /// Where the brackets stand.
    pub fn span(&self) -> Span {
        self.group.span()
    }
}

impl Named {
    /// The word behind the dot.
    pub fn name(&self) -> &Ident {
        &self.word
    }

    /// What stands behind the word, with its brackets; empty if nothing does.
    pub fn arguments(&self) -> &TokenStream {
        &self.arguments
    }

    /// The numbers in its brackets; `None` is `_`. It is empty if the arguments are not numbers, or if there are none.
    pub fn numbers(&self) -> &[Option<Number>] {
        &self.numbers
    }

    /// The pattern in the brackets of `.rearrange[…]`; `None` for another operation.
    ///
    /// ```
    /// use quote::quote;
    /// use view_syntax::{Axis, Op};
    ///
    /// let op = Op::parse(quote!(.rearrange[(h a=8) w -> h w a]))?;
    /// let Op::Named(named) = &op else { panic!() };
    /// let pattern = named.pattern().unwrap();
    /// assert_eq!((pattern.left().len(), pattern.right().len()), (2, 3));
    /// let Axis::Group(parts) = &pattern.left()[0] else { panic!() };
    /// let Axis::Part(inner) = &parts[1] else { panic!() };
    /// assert_eq!(inner.name(), "a");
    /// assert_eq!(inner.size().unwrap().literal(), Some(8));
    /// # Ok::<(), view_syntax::Mistakes>(())
    /// ```
    pub fn pattern(&self) -> Option<&Pattern> {
        self.pattern.as_ref()
    }

    /// Whether brackets behind this operation would be read as its number.
    pub(super) const fn is_open(&self) -> bool {
        self.open
    }
}

/// As it stands in the source. The tokens of a chain can differ, if another operation stands behind: see
/// [`Chain`](crate::Chain).
impl ToTokens for Op {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        match self {
            Self::Index(index) => index.to_tokens(tokens),
            Self::Named(named) => named.to_tokens(tokens),
        }
    }
}

/// The list in its brackets.
impl ToTokens for Index {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        if !self.changed {
            return self.group.to_tokens(tokens);
        }
        let mut inside = TokenStream::new();
        for (place, item) in self.items.iter().enumerate() {
            if place > 0 {
                comma(item.span()).to_tokens(&mut inside);
            }
            item.to_tokens(&mut inside);
        }
        let mut group = Group::new(self.group.delimiter(), inside);
        group.set_span(self.group.span());
        group.to_tokens(tokens);
    }
}

/// The dot, the word and the arguments.
impl ToTokens for Named {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.dot.to_tokens(tokens);
        self.word.to_tokens(tokens);
        self.arguments.to_tokens(tokens);
    }
}

/// A comma in front of what stands at `span`.
pub(super) fn comma(span: Span) -> TokenTree {
    let mut comma = Punct::new(',', Spacing::Alone);
    comma.set_span(span);
    comma.into()
}
