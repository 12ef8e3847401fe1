//! Reading calls and their parts: the front end refuses what has a mistake, and the pieces are what is left.

use super::{
    only, Axis, Call, Chain, Form, Index, Item, ItemKind, Mistakes, Named, Number, Op, Part, Pattern, Slice,
    Value, Variable,
};
use crate::ast::{self, Arguments, Entry, Operand};
use crate::errors::Errors;
use crate::model::natural;
use crate::parse::pieces::{self, CallPieces, FamilyPieces, ItemPieces, OpPieces};
use crate::parse::solid;
use crate::pipeline;
use crate::words::argument::Argument;
use proc_macro2::{Ident, Span, TokenStream, TokenTree};

/// A whole call.
pub fn call(tokens: TokenStream) -> Result<Call, Mistakes> {
    let errors = Errors::new("view!");
    let input = std::iter::once(stand_in()).chain(tokens.clone()).collect();
    pipeline::read(input, &errors);
    Mistakes::none(errors)?;
    let pieces = pieces::call(tokens).expect("a call without a mistake has pieces");
    Ok(of_call(pieces))
}

/// Operations without a base.
pub fn chain(tokens: TokenStream) -> Result<Chain, Mistakes> {
    let trees: Vec<TokenTree> = tokens.into_iter().collect();
    let errors = Errors::new("view!");
    pieces::refuse_other(&trees, &errors);
    Mistakes::none(errors)?;
    let mut call = call(std::iter::once(stand_in()).chain(trees).collect())?;
    Ok(call.chains.remove(0))
}

/// One operation.
pub fn op(tokens: TokenStream) -> Result<Op, Mistakes> {
    let mut ops = chain(tokens.clone())?.ops;
    match (ops.pop(), ops.is_empty()) {
        (Some(op), true) => Ok(op),
        _ => Err(only::op(tokens)),
    }
}

/// What stands in the place of `$crate`, and of the base of a chain that stands by itself.
fn stand_in() -> TokenTree {
    Ident::new("base", Span::call_site()).into()
}

fn of_call(pieces: CallPieces) -> Call {
    let (loops, variables) = pieces.family.map(of_family).unwrap_or_default();
    Call {
        loops,
        variables,
        settled: pieces.settled,
        mutable: pieces.mutable,
        base: solid(&pieces.base),
        dangling: pieces.dangling,
        prefix: of_chain(pieces.prefix),
        arrow: pieces.arrow.map(|arrow| arrow.into_iter().collect()),
        chains: pieces.chains.into_iter().map(of_chain).collect(),
    }
}

/// `for i in ..4`, and its variables.
fn of_family(pieces: FamilyPieces) -> (TokenStream, Vec<Variable>) {
    let variables = pieces.variables.into_iter().map(|variable| {
        let [start, stop] = &variable.ends;
        Variable {
            start: variable.values.start.map(|operand| number(&operand, start)),
            stop: number(&variable.values.stop, stop),
            inclusive: variable.values.through,
            name: variable.name,
        }
    });
    let variables = variables.collect();
    (pieces.tokens.into_iter().collect(), variables)
}

fn of_chain(pieces: Vec<OpPieces>) -> Chain {
    let ops = pieces.into_iter().map(|op| match op {
        OpPieces::Index(group, items) => Op::Index(Index {
            group,
            items: items.into_iter().map(of_item).collect(),
            changed: false,
        }),
        OpPieces::Named {
            dot,
            word,
            operation,
            tokens,
            arguments,
            entries,
        } => Op::Named(Named {
            dot,
            word,
            open: tokens.is_empty() && matches!(operation.argument, Argument::Numbers(_)),
            arguments: tokens.into_iter().collect(),
            pattern: pattern(&arguments),
            numbers: numbers(arguments, entries),
        }),
    });
    Chain { ops: ops.collect() }
}

fn numbers(arguments: Arguments, entries: Vec<Vec<TokenTree>>) -> Vec<Option<Number>> {
    let Arguments::Numbers(read) = arguments else {
        return Vec::new();
    };
    let entries = read.iter().zip(&entries).map(|(entry, tokens)| match entry {
        Entry::Rest => None,
        Entry::Number(operand) => Some(number(operand, tokens)),
    });
    entries.collect()
}

fn pattern(arguments: &Arguments) -> Option<Pattern> {
    let Arguments::Pattern(read) = arguments else {
        return None;
    };
    let side = |side: &ast::Side| side.axes.iter().map(of_axis).collect();
    Some(Pattern {
        left: side(&read.left),
        right: side(&read.right),
    })
}

fn of_axis(axis: &ast::Axis) -> Axis {
    match &axis.kind {
        ast::AxisKind::Part(part) => Axis::Part(Part {
            name: part.name.clone(),
            size: part.size.as_ref().map(|size| number(size, &part.written)),
        }),
        ast::AxisKind::Group(members) => Axis::Group(members.iter().map(of_axis).collect()),
        ast::AxisKind::One => Axis::One,
        ast::AxisKind::Others => Axis::Others,
        ast::AxisKind::Wrong => unreachable!("it was refused"),
    }
}

fn of_item(pieces: ItemPieces) -> Item {
    let ItemPieces {
        item,
        tokens,
        numbers,
    } = pieces;
    let number = |place: usize, operand: &Operand| number(operand, &numbers[place]);
    let kind = match &item.kind {
        ast::ItemKind::Single(value) if value.is_value() => ItemKind::Value(number(0, value)),
        ast::ItemKind::Single(position) => ItemKind::Position(number(0, position)),
        ast::ItemKind::Slice(slice) => ItemKind::Slice(Slice {
            form: match slice.form {
                ast::Form::HalfOpen => Form::HalfOpen,
                ast::Form::Inclusive => Form::Inclusive,
                ast::Form::Counted => Form::Counted,
                ast::Form::Colon => Form::Colon,
            },
            start: slice.start.as_ref().map(|start| number(0, start)),
            stop: slice.stop.as_ref().map(|stop| number(1, stop)),
            step: slice.step.as_ref().map(|step| number(2, step)),
        }),
        ast::ItemKind::Ellipsis => ItemKind::Ellipsis,
        ast::ItemKind::NewAxis => ItemKind::NewAxis,
        ast::ItemKind::Wrong(_) => unreachable!("it was refused"),
    };
    Item {
        tokens: tokens.into_iter().collect(),
        kind,
    }
}

fn number(operand: &Operand, tokens: &[TokenTree]) -> Number {
    Number {
        tokens: tokens.iter().cloned().collect(),
        minus: operand.minus,
        value: match &operand.value {
            ast::Value::Literal(literal) => Value::Literal(natural(literal).expect("others are refused")),
            ast::Value::Const(tokens) => Value::Constant(tokens.clone()),
            ast::Value::Run(_, tokens) => Value::Expression(tokens.clone()),
        },
    }
}
