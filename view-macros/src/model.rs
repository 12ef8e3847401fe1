//! What was meant: numbers, open ends, run-time expressions. The spelling is gone: `..=4` is `..5`,
//! `2..+3` is `2..5`. What is not readable is left out; `check` has reported it.

use crate::ast::{self, Chains, Form, ItemKind, Op, Operand};
use crate::spot::Spot;
use proc_macro2::TokenStream;
use syn::Lit;

/// The largest number that may be written: no axis is longer.
pub const LARGEST: u128 = 1 << 63;

/// `[…]`
#[derive(Debug)]
pub struct List {
    pub spot: Spot,
    pub items: Vec<Item>,
}

#[derive(Debug)]
pub struct Item {
    pub spot: Spot,
    pub kind: Kind,
}

#[derive(Debug)]
pub enum Kind {
    /// One position: the axis goes.
    Position(Edge),
    /// The whole axis.
    All,
    Slice(Slice),
    /// All axes not named.
    Ellipsis,
    NewAxis,
}

#[derive(Debug, Clone)]
pub struct Slice {
    pub start: Edge,
    pub stop: Stop,
    pub step: Step,
}

/// A position, or where a slice starts.
#[derive(Debug, Clone)]
pub enum Edge {
    Open,
    Start(Number),
    /// So many from the end.
    End(Number),
}

/// Where a slice stops.
#[derive(Debug, Clone)]
pub enum Stop {
    Open,
    /// Before this position.
    Start(Number),
    /// Before the one so many from the end.
    End(Number),
    /// Behind this position.
    Through(Number),
    /// Behind the one so many from the end.
    ThroughEnd(Number),
    /// After so many elements.
    Count(Number),
}

#[derive(Debug, Clone)]
pub struct Step {
    pub back: bool,
    pub size: Number,
}

#[derive(Debug, Clone)]
pub struct Number {
    pub spot: Spot,
    pub value: Value,
}

#[derive(Debug, Clone)]
pub enum Value {
    Literal(u64),
    /// A constant that rustc knows and the macro does not.
    Const(TokenStream),
    /// A `usize` at run time.
    Run(TokenStream),
}

/// The chains of the call, as far as they are indices.
pub fn chains(call: &ast::Call) -> Vec<Vec<List>> {
    let chain = |ops: &Vec<Op>| ops.iter().filter_map(list).collect();
    match &call.chains {
        Chains::One(ops) => vec![chain(ops)],
        Chains::Several { chains, .. } => chains.iter().map(chain).collect(),
    }
}

fn list(op: &Op) -> Option<List> {
    let Op::Index(index) = op else { return None };
    let items = index.items.iter().filter_map(|item| Some(Item { spot: item.spot, kind: kind(item)? }));
    Some(List { spot: index.spot, items: items.collect() })
}

fn kind(item: &ast::Item) -> Option<Kind> {
    let slice = match &item.kind {
        ItemKind::Single(operand) => return Some(Kind::Position(edge(Some(operand))?)),
        ItemKind::Ellipsis => return Some(Kind::Ellipsis),
        ItemKind::NewAxis => return Some(Kind::NewAxis),
        ItemKind::Wrong(_) => return None,
        ItemKind::Slice(slice) => slice,
    };
    let one = Number { spot: item.spot, value: Value::Literal(1) };
    let step = match &slice.step {
        Some(operand) => Step { back: operand.minus, size: number(operand)? },
        None => Step { back: false, size: one },
    };
    let slice = Slice { start: edge(slice.start.as_ref())?, stop: stop(slice)?, step };
    let whole = matches!((&slice.start, &slice.stop), (Edge::Open, Stop::Open));
    Some(if whole && slice.step.is_one() { Kind::All } else { Kind::Slice(slice) })
}

fn edge(operand: Option<&Operand>) -> Option<Edge> {
    Some(match operand {
        None => Edge::Open,
        Some(operand) if operand.minus => Edge::End(number(operand)?),
        Some(operand) => Edge::Start(number(operand)?),
    })
}

fn stop(slice: &ast::Slice) -> Option<Stop> {
    let Some(operand) = &slice.stop else { return Some(Stop::Open) };
    let number = number(operand)?;
    Some(match (slice.form, operand.minus) {
        (Form::HalfOpen | Form::Colon, false) => Stop::Start(number),
        (Form::HalfOpen | Form::Colon, true) => Stop::End(number),
        (Form::Inclusive, false) => Stop::Through(number),
        (Form::Inclusive, true) => Stop::ThroughEnd(number),
        (Form::Counted, _) => Stop::Count(number),
    })
}

fn number(operand: &Operand) -> Option<Number> {
    let value = match &operand.value {
        ast::Value::Literal(literal) => Value::Literal(natural(literal)?),
        ast::Value::Const(tokens) => Value::Const(tokens.clone()),
        ast::Value::Run(_, tokens) => Value::Run(tokens.clone()),
    };
    Some(Number { spot: operand.spot, value })
}

/// The number of a literal that may stand in an index.
pub fn natural(literal: &Lit) -> Option<u64> {
    let Lit::Int(literal) = literal else { return None };
    let number = literal.base10_parse::<u128>().ok().filter(|number| *number <= LARGEST)?;
    matches!(literal.suffix(), "" | "usize").then_some(u64::try_from(number).ok()?)
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
            Self::Start(number) | Self::End(number) | Self::Through(number) => Some(number.spot),
            Self::ThroughEnd(number) | Self::Count(number) => Some(number.spot),
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

/// One end of a slice all of whose numbers are literals.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    Open,
    /// From the start of the axis.
    Ahead(u64),
    /// From its end.
    Behind(u64),
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
