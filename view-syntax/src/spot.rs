//! Where something stands in the user's source: the spans that diagnostics point at.

use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};
use quote::quote_spanned;

/// A stretch of tokens. `Span::join` is not stable, but rustc underlines the whole stretch if the first emitted token is at `first`
/// and the last at `last`.
#[derive(Clone, Copy, Debug)]
pub struct Spot {
    /// The first token.
    pub first: Span,
    /// The last one.
    pub last: Span,
}

impl Spot {
    /// One token.
    pub const fn at(span: Span) -> Self {
        Self {
            first: span,
            last: span,
        }
    }

    /// The stretch these tokens cover, or `otherwise` if there are none.
    pub fn of(tokens: &[TokenTree], otherwise: Self) -> Self {
        match (tokens.first(), tokens.last()) {
            (Some(first), Some(last)) => Self {
                first: edge(first, true),
                last: edge(last, false),
            },
            _ => otherwise,
        }
    }
}

/// The span of the first or the last token. Of an invisible group it is that of a token inside, which the user wrote; the
/// group itself has the span of the macro variable.
fn edge(tree: &TokenTree, first: bool) -> Span {
    if let TokenTree::Group(group) = tree {
        if group.delimiter() == Delimiter::None {
            let mut inside = group.stream().into_iter();
            let inner = if first { inside.next() } else { inside.last() };
            return inner.map_or_else(|| group.span(), |inner| edge(&inner, first));
        }
    }
    tree.span()
}

/// The path to view-core, as the shims pass it: one `$crate` token, or what stands for it.
///
/// It is kept as one tree and one span. Each name of an expansion needs it, and each access to a token stream would be a message
/// to the compiler.
#[derive(Clone, Debug)]
pub struct Krate {
    path: TokenTree,
    hygiene: Span,
}

impl Krate {
    pub fn new(path: TokenTree) -> Self {
        let hygiene = path.span();
        Self { path, hygiene }
    }

    /// The token, located at `span`. It keeps its hygiene, by which `$crate` is resolved.
    pub fn at(&self, span: Span) -> TokenTree {
        let mut path = self.path.clone();
        path.set_span(self.hygiene.located_at(span));
        path
    }
}

/// A place to emit names of `view_core::__` at.
///
/// All tokens of a name have the hygiene of the `$crate` in front. rustc does not join spans of different hygiene: it would
/// underline the whole call instead of the index.
#[derive(Clone, Copy)]
pub struct Site<'a> {
    pub krate: &'a Krate,
    pub spot: Spot,
}

impl Site<'_> {
    /// `K::__::name`
    pub fn name(self, name: &str) -> TokenStream {
        let (first, last) = self.ends();
        let krate = self.krate.at(self.spot.first);
        let name = Ident::new(name, last);
        quote_spanned!(first=> #krate::__::#name)
    }

    /// `K::__::name<arguments>`
    pub fn generic(self, name: &str, arguments: &[TokenStream]) -> TokenStream {
        let (first, last) = self.ends();
        let krate = self.krate.at(self.spot.first);
        let name = Ident::new(name, first);
        let close = quote_spanned!(last=> >);
        quote_spanned!(first=> #krate::__::#name<#(#arguments),* #close)
    }

    /// The span of the spot, with the hygiene of the path.
    pub fn ends(self) -> (Span, Span) {
        let hygiene = self.krate.hygiene;
        (
            hygiene.located_at(self.spot.first),
            hygiene.located_at(self.spot.last),
        )
    }
}
