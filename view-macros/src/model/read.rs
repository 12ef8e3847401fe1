//! From what was written to what was meant. What cannot be read is left out; `check` reports it.

use super::{Edge, Item, Kind, List, Number, Slice, Step, Stop, Value, LARGEST};
use crate::ast::{self, Chains, Form, ItemKind, Op, Operand};
use syn::Lit;

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
    let items = index.items.iter().filter_map(|item| {
        Some(Item {
            spot: item.spot,
            kind: kind(item)?,
        })
    });
    Some(List {
        spot: index.spot,
        items: items.collect(),
    })
}

fn kind(item: &ast::Item) -> Option<Kind> {
    let slice = match &item.kind {
        ItemKind::Single(operand) => return Some(Kind::Position(edge(Some(operand))?)),
        ItemKind::Ellipsis => return Some(Kind::Ellipsis),
        ItemKind::NewAxis => return Some(Kind::NewAxis),
        ItemKind::Wrong(_) => return None,
        ItemKind::Slice(slice) => slice,
    };
    let one = Number {
        spot: item.spot,
        value: Value::Literal(1),
    };
    let step = match &slice.step {
        Some(operand) => Step {
            back: operand.minus,
            size: number(operand)?,
        },
        None => Step {
            back: false,
            size: one,
        },
    };
    let slice = Slice {
        start: edge(slice.start.as_ref())?,
        stop: stop(slice)?,
        step,
    };
    let whole = matches!((&slice.start, &slice.stop), (Edge::Open, Stop::Open));
    Some(if whole && slice.step.is_one() {
        Kind::All
    } else {
        Kind::Slice(slice)
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

fn number(operand: &Operand) -> Option<Number> {
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
