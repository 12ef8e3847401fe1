//! Calls of `view!`, as other macros look at them and change them.

mod base;
mod chain;
mod item;
mod number;
mod only;
mod op;
mod pattern;
mod read;
mod variable;

use crate::mistakes::Mistakes;
use crate::spot::Spot;
pub use chain::Chain;
pub use item::{Form, Item, ItemKind, Slice};
pub use number::{Number, Value};
pub use op::{Index, Named, Op};
pub use pattern::{Axis, Part, Pattern};
pub use variable::Variable;

use proc_macro2::{Ident, Punct, Spacing, Span, TokenStream, TokenTree};
use quote::ToTokens;

/// Where tokens stand; if the compiler does not join spans, where the first stands.
fn span(tokens: &TokenStream) -> Span {
    let trees: Vec<TokenTree> = tokens.clone().into_iter().collect();
    let Spot { first, last } = Spot::of(&trees, Spot::at(Span::call_site()));
    first.join(last).unwrap_or(first)
}

/// What stands in the parentheses of `view!` or `try_view!`.
///
/// It is emitted by [`ToTokens`]: `quote!(::view_core::view!(#call))` is the call again. What was not changed keeps its tokens and
/// their spans, so that a message of the compiler points at what the user wrote.
///
/// ```
/// use quote::quote;
/// use view_syntax::{Call, Op};
///
/// let mut call = Call::parse(quote!(mut grid[1..-1].T => [0], [1..]))?;
/// assert!(call.is_mut());
/// assert_eq!(call.base().to_string(), "grid");
/// assert_eq!(call.prefix().ops().len(), 2);
/// assert_eq!(call.chains().len(), 2);
///
/// call.set_base(quote!(self.frame()));
/// call.chains_mut().pop();
/// let expected = quote!(mut (self.frame())[1..-1].T => [0]);
/// assert_eq!(quote!(#call).to_string(), expected.to_string());
/// # Ok::<(), view_syntax::Mistakes>(())
/// ```
#[derive(Clone, Debug)]
pub struct Call {
    settled: Option<Ident>,
    mutable: Option<Ident>,
    base: TokenStream,
    dangling: Option<TokenTree>,
    prefix: Chain,
    arrow: Option<TokenStream>,
    /// `for i in ..4`, as it is written.
    loops: TokenStream,
    variables: Vec<Variable>,
    chains: Vec<Chain>,
}

impl Call {
    /// Reads a call, without the name of the macro and its parentheses.
    ///
    /// # Errors
    ///
    /// All mistakes that `view!` would report of the tokens. What the compiler reports about types is not among them.
    pub fn parse(tokens: TokenStream) -> Result<Self, Mistakes> {
        read::call(tokens)
    }

    /// Whether `static` stands in front: then the view leaves nothing to be checked at run time.
    pub fn is_static(&self) -> bool {
        self.settled.is_some()
    }

    /// Writes a `static` in front, or leaves it out.
    pub fn set_static(&mut self, settled: bool) {
        if settled != self.is_static() {
            self.settled = settled.then(|| Ident::new("static", Span::call_site()));
        }
    }

    /// The `mut` in front, if there is one.
    pub fn is_mut(&self) -> bool {
        self.mutable.is_some()
    }

    /// Writes a `mut` in front, or leaves it out.
    pub fn set_mut(&mut self, mutable: bool) {
        if mutable != self.is_mut() {
            self.mutable = mutable.then(|| Ident::new("mut", Span::call_site()));
        }
    }

    /// The expression that is borrowed.
    pub fn base(&self) -> &TokenStream {
        &self.base
    }

    /// Borrows another expression. Any expression is a base: it is emitted in parentheses if it has to be.
    pub fn set_base(&mut self, base: TokenStream) {
        self.base = base;
        self.dangling = None;
    }

    /// Whether several views stand behind an arrow `=>`, so that the value of the call is a tuple.
    pub fn is_several(&self) -> bool {
        self.arrow.is_some() && self.variables.is_empty()
    }

    /// The variables of a family of views, `mut base => for i in ..4 [8*i..+8]`, whose value is an iterator; empty if it is none. The only
    /// chain has the operations of each member, with the variables in its indices. An index that is put beside them stands by itself, so a path in front of `::` does not
    /// begin with a variable there: `(i)::4`.
    ///
    /// ```
    /// use quote::quote;
    /// use view_syntax::Call;
    ///
    /// let call = Call::parse(quote!(mut rows => for i in ..4 [2*i..+2]))?;
    /// assert_eq!(call.variables()[0].name(), "i");
    /// assert_eq!(call.variables()[0].stop().literal(), Some(4));
    /// # Ok::<(), view_syntax::Mistakes>(())
    /// ```
    pub fn variables(&self) -> &[Variable] {
        &self.variables
    }

    /// The operations in front of the arrow, which all views have in common; empty if there is no arrow.
    pub fn prefix(&self) -> &Chain {
        &self.prefix
    }

    /// The operations in front of the arrow, to be changed. Without an arrow they are emitted in front of the only chain.
    pub fn prefix_mut(&mut self) -> &mut Chain {
        &mut self.prefix
    }

    /// The operations of each view, behind the arrow; without an arrow those of the only view. A family has one chain.
    pub fn chains(&self) -> &[Chain] {
        &self.chains
    }

    /// The operations of each view, to be changed. An arrow is emitted if there was one, and if there is not exactly one chain.
    pub fn chains_mut(&mut self) -> &mut Vec<Chain> {
        &mut self.chains
    }

    /// The views one by one: for each a call with the prefix in front of its chain, and without an arrow. There are none of a family, because only its
    /// variables make one view of its chain.
    ///
    /// ```
    /// use quote::{quote, ToTokens};
    /// use view_syntax::Call;
    ///
    /// let call = Call::parse(quote!(mut grid.T => [0], [1..]))?;
    /// let views: Vec<String> = call.views().map(|view| view.into_token_stream().to_string()).collect();
    /// assert_eq!(views[1], quote!(mut grid.T[1..]).to_string());
    /// # Ok::<(), view_syntax::Mistakes>(())
    /// ```
    pub fn views(&self) -> impl Iterator<Item = Self> + '_ {
        let chains = self.chains.iter().filter(|_| self.variables.is_empty());
        chains.map(|chain| Self {
            prefix: Chain::default(),
            arrow: None,
            chains: vec![Chain {
                ops: self.prefix.ops.iter().chain(&chain.ops).cloned().collect(),
            }],
            ..self.clone()
        })
    }
}

/// The call, without the name of the macro and its parentheses.
impl ToTokens for Call {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let mut behind = self.dangling.to_token_stream();
        if self.arrow.is_some() || self.chains.len() != 1 {
            self.prefix.to_tokens(&mut behind);
            match &self.arrow {
                Some(arrow) => arrow.to_tokens(&mut behind),
                None => behind.extend([
                    TokenTree::from(Punct::new('=', Spacing::Joint)),
                    Punct::new('>', Spacing::Alone).into(),
                ]),
            }
            self.loops.to_tokens(&mut behind);
            for (place, chain) in self.chains.iter().enumerate() {
                if place > 0 {
                    op::comma(Span::call_site()).to_tokens(&mut behind);
                }
                chain.to_tokens(&mut behind);
            }
        } else {
            let ops = self.prefix.ops.iter().chain(&self.chains[0].ops);
            chain::joined(ops, &mut behind);
        }
        self.settled.to_tokens(tokens);
        self.mutable.to_tokens(tokens);
        base::emit(&self.base, &behind, tokens);
        tokens.extend(behind);
    }
}
