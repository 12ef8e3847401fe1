//! What was written: the grammar of `parse.rs` as a tree. Every node knows where it stands.

use crate::rust::{is_value_in_parentheses, Expr, Lit, LitStr, Member, Type};
use crate::spot::{Krate, Spot};
use crate::words::operation::Operation;
use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use quote::quote_spanned;
use std::slice;

/// `view!(…)`, behind the `$crate` that the shim puts in front.
#[cfg_attr(test, derive(Debug))]
pub struct Call {
    pub krate: Krate,
    /// `static`: nothing may be left to be checked at run time.
    pub settled: Option<Ident>,
    pub mutable: Option<Ident>,
    /// `None` if it is missing or unreadable, which has been reported.
    pub base: Option<Base>,
    pub chains: Chains,
}

#[cfg_attr(test, derive(Debug))]
pub enum Chains {
    /// `[…].T[…]`
    One(Vec<Op>),
    /// `.T[1..] => […].T, […]`
    Several {
        /// The operations in front of the arrow, which all views have in common.
        prefix: Vec<Op>,
        arrow: Spot,
        chains: Vec<Vec<Op>>,
    },
    /// `.T => for k in ..4 [k::4].T`
    Family(Family),
}

/// A view for each value of some variables.
#[cfg_attr(test, derive(Debug))]
pub struct Family {
    /// The operations in front of the arrow.
    pub prefix: Vec<Op>,
    pub arrow: Spot,
    pub variables: Vec<Variable>,
    pub chain: Vec<Op>,
}

/// `i in ..4`
#[cfg_attr(test, derive(Debug))]
pub struct Variable {
    pub name: Ident,
    /// `None` if they are missing or unreadable, which has been reported.
    pub values: Option<Values>,
}

/// `..4`
#[cfg_attr(test, derive(Debug))]
pub struct Values {
    pub spot: Spot,
    pub start: Option<Operand>,
    pub stop: Operand,
    /// `..=`
    pub through: bool,
}

impl Chains {
    /// All operations, in the order in which they are written.
    pub fn ops(&self) -> impl Iterator<Item = &Op> {
        let (first, chains) = match self {
            Self::One(chain) => (chain, [].as_slice()),
            Self::Several { prefix, chains, .. } => (prefix, chains.as_slice()),
            Self::Family(family) => (&family.prefix, slice::from_ref(&family.chain)),
        };
        first.iter().chain(chains.iter().flatten())
    }
}

/// The expression that is borrowed.
#[cfg_attr(test, derive(Debug))]
pub struct Base {
    pub spot: Spot,
    pub tokens: TokenStream,
    /// `frame.`, as it stands while somebody is typing: the dot behind the base.
    pub dangling: Option<Span>,
}

/// One link of a chain.
#[cfg_attr(test, derive(Debug))]
pub enum Op {
    Index(Index),
    Named(Named),
}

/// `.reshape[3, _]` and its like. What was meant by the arguments has a type of its own.
#[cfg_attr(test, derive(Debug))]
pub struct Named<A = Arguments> {
    pub spot: Spot,
    pub word: Ident,
    pub operation: &'static Operation,
    pub arguments: A,
}

#[cfg_attr(test, derive(Debug))]
pub enum Arguments {
    /// `.T`
    None,
    /// `.as<u32>`
    Type(Box<Type>),
    /// `.as<"<u2">`
    Code(LitStr),
    /// `.align[4]`, `.reshape[3, _]`
    Numbers(Vec<Entry>),
    /// `.field(pos.x)`
    Fields(Vec<Member>),
    /// `.rearrange[(h a=8) w -> h w a]`
    Pattern(Pattern),
    /// Unreadable, which has been reported.
    Refused,
    /// Unreadable, which is reported with the operation.
    Unread,
}

/// `(h a=8) w -> h w a`
#[cfg_attr(test, derive(Debug))]
pub struct Pattern {
    pub spot: Spot,
    pub left: Side,
    pub right: Side,
    /// Where sizes stand behind the right side, where they do not belong. The parts on the left side have them.
    pub behind: Option<Spot>,
}

/// One side of a pattern.
#[cfg_attr(test, derive(Debug))]
pub struct Side {
    pub spot: Spot,
    pub axes: Vec<Axis>,
}

#[cfg_attr(test, derive(Debug))]
pub struct Axis {
    pub spot: Spot,
    pub kind: AxisKind,
}

#[cfg_attr(test, derive(Debug))]
pub enum AxisKind {
    /// `h`, `h=480`
    Part(Part),
    /// `(h a=8)`; without parts it is an axis of length 1.
    Group(Vec<Axis>),
    /// `1`
    One,
    /// `...`
    Others,
    /// Reported.
    Wrong,
}

/// A name in a pattern.
#[cfg_attr(test, derive(Debug))]
pub struct Part {
    pub name: Ident,
    /// Whether there is a `=`. What stands behind it may be unreadable, which has been reported.
    pub has_size: bool,
    pub size: Option<Operand>,
    /// The tokens of the size.
    pub written: Vec<TokenTree>,
}

/// One number in the brackets of an operation.
#[cfg_attr(test, derive(Debug))]
pub enum Entry {
    /// `_`
    Rest,
    Number(Operand),
}

/// `[…]`
#[cfg_attr(test, derive(Debug))]
pub struct Index {
    pub spot: Spot,
    /// As it stands in the source.
    pub group: Group,
    pub items: Vec<Item>,
}

#[cfg_attr(test, derive(Debug))]
pub struct Item {
    pub spot: Spot,
    pub kind: ItemKind,
}

#[cfg_attr(test, derive(Debug))]
pub enum ItemKind {
    /// `3`, `-1`, `i`
    Single(Operand),
    Slice(Slice),
    /// `...`
    Ellipsis,
    NewAxis,
    /// Reported; what could be read of it is kept for the fallback.
    Wrong(Vec<Operand>),
}

/// `start..stop`, `start:stop:step`
#[cfg_attr(test, derive(Debug))]
pub struct Slice {
    pub form: Form,
    pub start: Option<Operand>,
    pub stop: Option<Operand>,
    pub step: Option<Operand>,
}

#[cfg_attr(test, derive(Debug))]
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// `..`
    HalfOpen,
    /// `..=`
    Inclusive,
    /// `..+`
    Counted,
    /// `:`
    Colon,
}

/// A number, or what stands for one.
#[cfg_attr(test, derive(Debug))]
pub struct Operand {
    pub spot: Spot,
    /// A leading minus: counted from the end, or a step downwards.
    pub minus: bool,
    pub value: Value,
}

#[cfg_attr(test, derive(Debug))]
pub enum Value {
    Literal(Lit),
    /// `{N}`: the braces' content.
    Const(TokenStream),
    /// Any other expression, with its tokens as they are to be emitted.
    Run(Box<Expr>, TokenStream),
}

impl Base {
    /// The base as it is emitted. Behind `frame.` rustc says which fields there are, and an editor completes them: it compares
    /// this expansion with that of `frame.x`, so that the base has to be at the same place in both.
    pub fn completed(&self) -> TokenStream {
        let tokens = &self.tokens;
        self.dangling.map_or_else(
            || tokens.clone(),
            |dot| {
                let field = Ident::new("field", dot);
                quote_spanned!(dot=> #tokens.#field)
            },
        )
    }
}

impl Operand {
    /// Whether it is an expression in parentheses whose type says what it is: a position or a range.
    pub fn is_value(&self) -> bool {
        matches!(&self.value, Value::Run(expr, _) if !self.minus && is_value_in_parentheses(expr))
    }
}

impl Item {
    /// Every number written in this index.
    pub fn operands(&self) -> impl Iterator<Item = &Operand> {
        let (single, wrong, slice) = match &self.kind {
            ItemKind::Single(operand) => (Some(operand), None, None),
            ItemKind::Wrong(operands) => (None, Some(operands), None),
            ItemKind::Slice(slice) => (None, None, Some(slice)),
            ItemKind::Ellipsis | ItemKind::NewAxis => (None, None, None),
        };
        let slice = slice
            .into_iter()
            .flat_map(|slice| [&slice.start, &slice.stop, &slice.step])
            .flatten();
        single.into_iter().chain(wrong.into_iter().flatten()).chain(slice)
    }
}

impl Named {
    /// Every number written in this operation.
    pub fn operands(&self) -> impl Iterator<Item = &Operand> {
        let (entries, pattern) = match &self.arguments {
            Arguments::Numbers(entries) => (entries.as_slice(), None),
            Arguments::Pattern(pattern) => ([].as_slice(), Some(pattern)),
            _ => ([].as_slice(), None),
        };
        let numbers = entries.iter().filter_map(|entry| match entry {
            Entry::Number(operand) => Some(operand),
            Entry::Rest => None,
        });
        let sides = pattern
            .into_iter()
            .flat_map(|pattern| [&pattern.left, &pattern.right]);
        numbers.chain(sides.flat_map(Side::parts).filter_map(|part| part.size.as_ref()))
    }
}

impl Side {
    /// All names, in the order in which they are written.
    pub fn parts(&self) -> impl Iterator<Item = &Part> {
        self.axes
            .iter()
            .flat_map(Axis::members)
            .filter_map(|member| match &member.kind {
                AxisKind::Part(part) => Some(part),
                _ => None,
            })
    }

    /// The same, to be changed.
    pub fn parts_mut(&mut self) -> impl Iterator<Item = &mut Part> {
        self.axes
            .iter_mut()
            .flat_map(Axis::members_mut)
            .filter_map(|member| match &mut member.kind {
                AxisKind::Part(part) => Some(part),
                _ => None,
            })
    }
}

impl Axis {
    /// What stands in its parentheses, or itself.
    pub fn members(&self) -> &[Self] {
        match &self.kind {
            AxisKind::Group(members) => members,
            _ => std::slice::from_ref(self),
        }
    }

    fn members_mut(&mut self) -> &mut [Self] {
        match self.kind {
            AxisKind::Group(ref mut members) => members,
            _ => std::slice::from_mut(self),
        }
    }
}

impl Call {
    /// Every number written in this call.
    pub fn operands(&self) -> Vec<&Operand> {
        let mut operands = Vec::new();
        if let Chains::Family(family) = &self.chains {
            let values = family
                .variables
                .iter()
                .filter_map(|variable| variable.values.as_ref());
            operands.extend(values.flat_map(|values| values.start.iter().chain([&values.stop])));
        }
        for op in self.chains.ops() {
            match op {
                Op::Index(index) => operands.extend(index.items.iter().flat_map(Item::operands)),
                Op::Named(named) => operands.extend(named.operands()),
            }
        }
        operands
    }
}
