//! From what was written to what was meant. What cannot be read is left out; `check` reports it.

use super::{
    pattern, Arguments, Edge, Field, Item, Kind, List, Named, Number, Op, Signed, Slice, Step, Stop, Value,
    LARGEST,
};
use crate::ast::{self, Chains, Entry, Form, ItemKind, Operand};
use crate::errors::Errors;
use crate::rust::{Lit, Member, Spanned};
use crate::spot::Spot;
use quote::ToTokens;

/// The chains of the call.
pub fn chains(call: &ast::Call, errors: &Errors) -> super::Chains {
    let chain = |ops: &Vec<ast::Op>| ops.iter().filter_map(op).collect();
    match &call.chains {
        Chains::One(ops) => super::Chains {
            prefix: Vec::new(),
            views: vec![chain(ops)],
            family: None,
        },
        Chains::Several { prefix, chains, .. } => super::Chains {
            prefix: chain(prefix),
            views: chains.iter().map(chain).collect(),
            family: None,
        },
        Chains::Family(family) => super::Chains {
            prefix: chain(&family.prefix),
            views: Vec::new(),
            family: super::family::family(family, errors),
        },
    }
}

pub(super) fn op(op: &ast::Op) -> Option<Op> {
    let index = match op {
        ast::Op::Index(index) => index,
        ast::Op::Named(named) => {
            return Some(Op::Named(Named {
                spot: named.spot,
                word: named.word.clone(),
                operation: named.operation,
                arguments: arguments(named)?,
            }))
        }
    };
    let read = |item: &ast::Item| {
        Some(Item {
            spot: item.spot,
            kind: kind(item)?,
        })
    };
    let mut items: Vec<_> = index.items.iter().filter_map(read).collect();
    // Where a new axis comes depends on how many axes are left in front of it, so there a value is a position.
    if items.iter().any(|item| matches!(item.kind, Kind::NewAxis)) {
        for item in &mut items {
            if let Kind::Value(number) = &item.kind {
                item.kind = Kind::Position(Edge::Start(number.clone()));
            }
        }
    }
    Some(Op::Index(List {
        spot: index.spot,
        items,
    }))
}

fn arguments(named: &ast::Named) -> Option<Arguments> {
    Some(match &named.arguments {
        ast::Arguments::None => Arguments::None,
        ast::Arguments::Type(ty) => Arguments::Element(ty.to_token_stream()),
        ast::Arguments::Code(code) => Arguments::Code(code.value(), Spot::at(code.span())),
        ast::Arguments::Fields(fields) => Arguments::Fields(fields.iter().map(field).collect()),
        ast::Arguments::Numbers(entries) => {
            Arguments::Numbers(entries.iter().map(entry).collect::<Option<_>>()?)
        }
        ast::Arguments::Pattern(written) => Arguments::Pattern(pattern::read(written)?),
        ast::Arguments::Refused | ast::Arguments::Unread => return None,
    })
}

fn field(member: &Member) -> Field {
    let name = match member {
        Member::Named(name) => name.to_string(),
        Member::Unnamed(index) => format!("_{}", index.index),
    };
    Field {
        member: member.to_token_stream(),
        name: name.strip_prefix("r#").map(str::to_owned).unwrap_or(name),
        span: member.span(),
    }
}

/// `3`, or `_`
fn entry(entry: &Entry) -> Option<Option<Signed>> {
    match entry {
        Entry::Rest => Some(None),
        Entry::Number(operand) => Some(Some(Signed {
            minus: operand.minus,
            number: number(operand)?,
        })),
    }
}

pub(super) fn kind(item: &ast::Item) -> Option<Kind> {
    let slice = match &item.kind {
        ItemKind::Single(operand) if operand.is_value() => return Some(Kind::Value(number(operand)?)),
        ItemKind::Single(operand) => return Some(Kind::Position(edge(Some(operand))?)),
        ItemKind::Ellipsis => return Some(Kind::Ellipsis),
        ItemKind::NewAxis => return Some(Kind::NewAxis),
        ItemKind::Wrong(_) => return None,
        ItemKind::Slice(slice) => slice,
    };
    let slice = Slice {
        start: edge(slice.start.as_ref())?,
        stop: stop(slice)?,
        step: step(slice, item.spot)?,
    };
    let whole = matches!((&slice.start, &slice.stop), (Edge::Open, Stop::Open));
    Some(if whole && slice.step.is_one() {
        Kind::All
    } else {
        Kind::Slice(slice)
    })
}

/// The step of the slice at `spot`.
pub(super) fn step(slice: &ast::Slice, spot: Spot) -> Option<Step> {
    Some(match &slice.step {
        Some(operand) => Step {
            back: operand.minus,
            size: number(operand)?,
        },
        None => Step {
            back: false,
            size: Number {
                spot,
                value: Value::Literal(1),
            },
        },
    })
}

fn edge(operand: Option<&Operand>) -> Option<Edge> {
    Some(match operand {
        None => Edge::Open,
        Some(operand) if operand.minus => Edge::End(number(operand)?),
        Some(operand) => Edge::Start(number(operand)?),
    })
}

fn stop(slice: &ast::Slice) -> Option<Stop> {
    let Some(operand) = &slice.stop else {
        return Some(Stop::Open);
    };
    let number = number(operand)?;
    Some(match (slice.form, operand.minus) {
        (Form::HalfOpen | Form::Colon, false) => Stop::Start(number),
        (Form::HalfOpen | Form::Colon, true) => Stop::End(number),
        (Form::Inclusive, false) => Stop::Through(number),
        (Form::Inclusive, true) => Stop::ThroughEnd(number),
        (Form::Counted, _) => Stop::Count(number),
    })
}

/// A number, if its literal is one.
pub fn number(operand: &Operand) -> Option<Number> {
    let value = match &operand.value {
        ast::Value::Literal(literal) => Value::Literal(natural(literal)?),
        ast::Value::Const(tokens) => Value::Const(tokens.clone()),
        ast::Value::Run(_, tokens) => Value::Run(tokens.clone()),
    };
    Some(Number {
        spot: operand.spot,
        value,
    })
}

/// The number of a literal that may stand in an index.
pub fn natural(literal: &Lit) -> Option<u64> {
    let Lit::Int(literal) = literal else { return None };
    let number = literal
        .base10_parse::<u128>()
        .ok()
        .filter(|number| *number <= LARGEST)?;
    matches!(literal.suffix(), "" | "usize").then_some(u64::try_from(number).ok()?)
}
