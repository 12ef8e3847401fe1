//! What was meant: numbers, open ends, run-time expressions. The spelling is gone: `..=4` is `..5`,
//! `2..+3` is `2..5`.

pub mod family;
mod fold;
pub mod linear;
mod pattern;
mod read;
pub mod span;

use crate::ast;
use crate::spot::Spot;
use fold::fold;
use proc_macro2::{Ident, Span, TokenStream};
pub use read::{chains, natural};

/// The chains of a call.
#[cfg_attr(test, derive(Debug))]
pub struct Chains {
    /// What all views have in common, in front of an arrow.
    pub prefix: Vec<Op>,
    /// A chain for each view.
    pub views: Vec<Vec<Op>>,
    /// A view for each value of some variables, with a prefix of its own.
    pub family: Option<family::Family>,
}

impl Chains {
    /// The same with as few lists of indices as possible.
    pub fn folded(self) -> Self {
        Self {
            prefix: fold(self.prefix),
            views: self.views.into_iter().map(fold).collect(),
            family: self.family,
        }
    }
}

/// The largest number that may be written. No axis is longer.
pub const LARGEST: u128 = 1 << 63;

/// One link of a chain.
#[cfg_attr(test, derive(Debug))]
pub enum Op {
    Index(List),
    Named(Named),
}

/// The part of a chain that decides which elements are taken, and what follows it.
pub fn head(ops: &[Op]) -> (&[Op], &[Op]) {
    let follows = |op: &Op| match op {
        Op::Index(_) => false,
        Op::Named(named) => !named.operation.in_head,
    };
    ops.split_at(ops.iter().position(follows).unwrap_or(ops.len()))
}

/// Where these operations stand, or `otherwise` if there are none.
pub fn stretch(ops: &[Op], otherwise: Spot) -> Spot {
    match (ops.first(), ops.last()) {
        (Some(first), Some(last)) => Spot {
            first: first.spot().first,
            last: last.spot().last,
        },
        _ => otherwise,
    }
}

impl Op {
    pub const fn spot(&self) -> Spot {
        match self {
            Self::Index(list) => list.spot,
            Self::Named(named) => named.spot,
        }
    }
}

/// `.as<u32>` and its like.
pub type Named = ast::Named<Arguments>;

/// What an operation is given. Where a number is left out, it is computed.
#[cfg_attr(test, derive(Debug))]
pub enum Arguments {
    /// `.T`
    None,
    /// `.as<u32>`
    Element(TokenStream),
    /// `.as<"<u2">`
    Code(String, Spot),
    /// `.field(pos.x)`
    Fields(Vec<Field>),
    /// `.reshape[3, _]`
    Numbers(Vec<Option<Signed>>),
    /// `.rearrange[(h a=8) w -> h w a]`
    Pattern(Pattern),
}

/// `(h a=8) w -> h w a`. Parts have the numbers 0, 1, 2 … in the order of the left side.
#[cfg_attr(test, derive(Debug))]
pub struct Pattern {
    pub spot: Spot,
    /// What each axis is divided into.
    pub left: Vec<Division>,
    /// What each axis of the result is made of.
    pub right: Vec<Group>,
}

impl Pattern {
    /// Whether it puts axes in another order, and does nothing else: then it fits every view of its rank.
    pub fn is_an_order(&self) -> bool {
        self.left.iter().all(|axis| !matches!(axis, Division::Parts(..)))
            && self.right.iter().all(|axis| !matches!(axis, Group::Merged(..)))
    }
}

#[cfg_attr(test, derive(Debug))]
pub enum Division {
    /// `h`
    Whole,
    /// `(h a=8)`, `h=480`, and `1` without parts. A part without a size has what the others leave.
    Parts(Vec<Option<Number>>, Spot),
    /// `...`
    Others,
}

#[cfg_attr(test, derive(Debug))]
pub enum Group {
    /// `h`
    Part(Member),
    /// `(h w)`, and `1` without parts.
    Merged(Vec<Member>, Spot),
}

/// A part of an axis, by its number, or `...`.
#[cfg_attr(test, derive(Debug))]
pub enum Member {
    Part(usize, Ident),
    Others,
}

/// A number in the brackets of an operation.
#[cfg_attr(test, derive(Debug))]
#[derive(Clone)]
pub struct Signed {
    pub minus: bool,
    pub number: Number,
}

/// One step of the path to a field.
#[cfg_attr(test, derive(Debug))]
pub struct Field {
    /// As it is written behind a dot.
    pub member: TokenStream,
    /// The name that its type encodes: without `r#`; a field of a tuple struct is `_0`.
    pub name: String,
    pub span: Span,
}

/// `[…]`
#[cfg_attr(test, derive(Debug))]
pub struct List {
    pub spot: Spot,
    pub items: Vec<Item>,
}

#[cfg_attr(test, derive(Debug))]
#[derive(Clone)]
pub struct Item {
    pub spot: Spot,
    pub kind: Kind,
}

#[cfg_attr(test, derive(Debug))]
#[derive(Clone)]
pub enum Kind {
    /// One position; the axis is dropped.
    Position(Edge),
    /// A value in parentheses: one position or a range of them, as its type says.
    Value(Number),
    /// The whole axis.
    All,
    Slice(Slice),
    /// All axes not named.
    Ellipsis,
    NewAxis,
}

#[cfg_attr(test, derive(Debug))]
#[derive(Clone)]
pub struct Slice {
    pub start: Edge,
    pub stop: Stop,
    pub step: Step,
}

/// A position, or where a slice starts.
#[cfg_attr(test, derive(Debug))]
#[derive(Clone)]
pub enum Edge {
    Open,
    Start(Number),
    /// This many positions from the end.
    End(Number),
}

/// Where a slice stops.
#[cfg_attr(test, derive(Debug))]
#[derive(Clone)]
pub enum Stop {
    Open,
    /// Before this position.
    Start(Number),
    /// Before the position this many from the end.
    End(Number),
    /// Behind this position.
    Through(Number),
    /// Behind the position this many from the end.
    ThroughEnd(Number),
    /// After this many elements.
    Count(Number),
}

#[cfg_attr(test, derive(Debug))]
#[derive(Clone)]
pub struct Step {
    pub back: bool,
    pub size: Number,
}

#[cfg_attr(test, derive(Debug))]
#[derive(Clone)]
pub struct Number {
    pub spot: Spot,
    pub value: Value,
}

#[cfg_attr(test, derive(Debug))]
#[derive(Clone)]
pub enum Value {
    Literal(u64),
    /// A constant that rustc knows and the macro does not.
    Const(TokenStream),
    /// A `usize` at run time.
    Run(TokenStream),
}

impl Edge {
    pub const fn spot(&self) -> Option<Spot> {
        match self {
            Self::Open => None,
            Self::Start(number) | Self::End(number) => Some(number.spot),
        }
    }
}

impl Stop {
    pub const fn spot(&self) -> Option<Spot> {
        match self {
            Self::Open => None,
            Self::Start(number)
            | Self::End(number)
            | Self::Through(number)
            | Self::ThroughEnd(number)
            | Self::Count(number) => Some(number.spot),
        }
    }
}

impl Number {
    pub const fn literal(&self) -> Option<u64> {
        match self.value {
            Value::Literal(number) => Some(number),
            _ => None,
        }
    }
}

impl Step {
    pub fn is_one(&self) -> bool {
        !self.back && self.size.literal() == Some(1)
    }
}

/// One end of a slice whose numbers are known.
#[cfg_attr(test, derive(Debug))]
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum End<N = u64> {
    /// Upwards, the start of the axis and its end; downwards, the last position and before the first.
    Open,
    /// This many positions from the start of the axis.
    Ahead(N),
    /// This many positions from its end.
    Behind(N),
}

impl<N> End<N> {
    /// The same end, in other numbers.
    pub fn map<M>(self, number: impl FnOnce(N) -> M) -> End<M> {
        match self {
            Self::Open => End::Open,
            Self::Ahead(ahead) => End::Ahead(number(ahead)),
            Self::Behind(behind) => End::Behind(number(behind)),
        }
    }
}

impl Slice {
    /// Both ends, if they are literals; an open start of a step upwards is 0.
    pub fn literals(&self) -> Option<(End, End)> {
        let start = match &self.start {
            Edge::Open if self.step.back => End::Open,
            Edge::Open => End::Ahead(0),
            Edge::Start(number) => End::Ahead(number.literal()?),
            Edge::End(number) => End::Behind(number.literal()?),
        };
        let stop = match &self.stop {
            Stop::Open => End::Open,
            Stop::Start(number) => End::Ahead(number.literal()?),
            Stop::End(number) => End::Behind(number.literal()?),
            Stop::Through(number) => End::Ahead(number.literal()? + 1),
            Stop::ThroughEnd(number) => open_or_behind(number.literal()?.saturating_sub(1)),
            Stop::Count(number) => {
                let count = number.literal()?;
                match start {
                    End::Open => return None,
                    End::Ahead(start) => End::Ahead(start.saturating_add(count)),
                    End::Behind(start) => open_or_behind(start.saturating_sub(count)),
                }
            }
        };
        Some((start, stop))
    }
}

/// Zero positions from the end is the end.
const fn open_or_behind(back: u64) -> End {
    match back {
        0 => End::Open,
        _ => End::Behind(back),
    }
}
