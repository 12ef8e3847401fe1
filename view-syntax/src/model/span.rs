//! A position or a slice of a family, which depends on loop variables.

use super::family::Variable;
use super::linear::{linear, moves, Known, Linear};
use super::read::step;
use super::{Number, Step, Value};
use crate::ast::{self, Form, ItemKind, Operand};
use crate::errors::{coded, Errors};
use crate::spot::Spot;
use proc_macro2::Ident;

/// A position or a slice that depends on loop variables.
#[cfg_attr(test, derive(Debug))]
pub struct Span {
    pub start: Start,
    /// `None` for a position.
    pub stop: Option<Until>,
    pub step: Step,
}

#[cfg_attr(test, derive(Debug))]
pub enum Start {
    Open,
    Ahead(Linear),
    Behind(Linear),
}

#[cfg_attr(test, derive(Debug))]
pub enum Until {
    Open,
    Ahead(Linear),
    Behind(Linear),
    Through(Linear),
    Count(Linear),
}

impl Span {
    /// The numbers of its ends.
    pub fn ends(&self) -> impl Iterator<Item = &Linear> {
        let start = match &self.start {
            Start::Open => None,
            Start::Ahead(start) | Start::Behind(start) => Some(start),
        };
        let stop = match &self.stop {
            None | Some(Until::Open) => None,
            Some(Until::Ahead(stop) | Until::Behind(stop) | Until::Through(stop) | Until::Count(stop)) => {
                Some(stop)
            }
        };
        start.into_iter().chain(stop)
    }

    /// The distance between the ends, in the direction of the step, if it has literals only.
    pub fn gap(&self, variables: usize) -> Option<Known> {
        let (start, stop) = match (&self.start, self.stop.as_ref()?) {
            (Start::Ahead(start), Until::Ahead(stop)) => (start.known(variables)?, stop.known(variables)?),
            (Start::Behind(start), Until::Behind(stop)) => (stop.known(variables)?, start.known(variables)?),
            (Start::Ahead(start), Until::Through(stop)) => {
                let mut stop = stop.known(variables)?;
                stop.constant += if self.step.back { -1 } else { 1 };
                (start.known(variables)?, stop)
            }
            _ => return None,
        };
        Some(if self.step.back {
            start.minus(&stop)
        } else {
            stop.minus(&start)
        })
    }

    /// The same, if all members have the same.
    pub fn distance(&self, variables: usize) -> Option<i128> {
        self.gap(variables)
            .filter(Known::is_constant)
            .map(|gap| gap.constant)
    }

    /// Whether all members take as many positions, whatever the extents are.
    pub fn is_even(&self, variables: usize) -> bool {
        match &self.stop {
            None => true,
            Some(Until::Count(count)) => count.variables() == 0,
            Some(_) => self.distance(variables).is_some(),
        }
    }
}

/// The position or slice that is meant.
pub fn span(item: &ast::Item, variables: &[Variable], names: &[Ident], errors: &Errors) -> Option<Span> {
    let read = |operand: &Operand| {
        let number = linear(operand, names);
        // A literal that is too large has been reported.
        if number.is_none() && !matches!(operand.value, ast::Value::Literal(_)) {
            errors.refuse(
                operand.spot,
                coded!(V633, "this number is not linear in the loop variables"),
                "sums and differences of numbers and of loop variables times numbers are: `8*i + 2`",
            );
        }
        number.map(|number| shifted(number, variables))
    };
    let start = |operand: &Operand| {
        read(operand).map(|number| {
            if operand.minus {
                Start::Behind(number)
            } else {
                Start::Ahead(number)
            }
        })
    };
    let span = match &item.kind {
        ItemKind::Single(operand) => Span {
            start: start(operand)?,
            stop: None,
            step: Step {
                back: false,
                size: one(item.spot),
            },
        },
        ItemKind::Slice(slice) => {
            if let Some(wrong) = slice.step.as_ref().filter(|step| moves(step, names)) {
                let what = coded!(V635, "a loop variable stands in a step");
                errors.refuse(wrong.spot, what, "all views of a family have the same step");
                return None;
            }
            let stop = match &slice.stop {
                None => Until::Open,
                Some(operand) => {
                    let number = read(operand)?;
                    match (slice.form, operand.minus) {
                        (Form::HalfOpen | Form::Colon, false) => Until::Ahead(number),
                        (Form::HalfOpen | Form::Colon, true) => Until::Behind(number),
                        (Form::Counted, _) => Until::Count(number),
                        (Form::Inclusive, false) => Until::Through(number),
                        (Form::Inclusive, true) => {
                            let what = coded!(V633, "`..=` takes no end counted from the back in a family");
                            errors.refuse(
                                operand.spot,
                                what,
                                "write `..` with the end: `..-(i - 1)` is `..=-i`",
                            );
                            return None;
                        }
                    }
                }
            };
            Span {
                start: match &slice.start {
                    None => Start::Open,
                    Some(operand) => start(operand)?,
                },
                stop: Some(stop),
                step: step(slice, item.spot)?,
            }
        }
        ItemKind::Ellipsis | ItemKind::NewAxis | ItemKind::Wrong(_) => return None,
    };
    let used = span.ends().fold(0, |used, end| used | end.variables());
    if used.count_ones() > 1 && !span.is_even(variables.len()) {
        errors.refuse(
            item.spot,
            coded!(
                V636,
                "with several loop variables in one index, all views take as many elements"
            ),
            "`start..+n` takes n elements: `[8*i + j..+4]`",
        );
        return None;
    }
    below_zero(&span, item.spot, variables, errors);
    Some(span)
}

/// The least value of the number, and the values of the variables that have it, as `i = 2, j = 0`. `None` if there are no members, or if
/// it is not known how many.
pub fn least(number: &Known, variables: &[Variable]) -> Option<(i128, String)> {
    let mut index = Vec::new();
    let mut values = Vec::new();
    for (factor, variable) in number.by.iter().zip(variables) {
        let (start, count) = variable.literal().filter(|(_, count)| *count > 0)?;
        let value = if *factor < 0 { count - 1 } else { 0 };
        values.push(format!(
            "{} = {}",
            variable.name,
            i128::from(start) + i128::from(value)
        ));
        index.push(value.into());
    }
    Some((number.at(&index), values.join(", ")))
}

/// Refuses literals that are negative for some values.
fn below_zero(span: &Span, spot: Spot, variables: &[Variable], errors: &Errors) {
    for end in span.ends() {
        let known = end.known(variables.len());
        if let Some((number @ ..=-1, values)) = known.and_then(|known| least(&known, variables)) {
            errors.refuse(
                spot,
                coded!(V118, "this index is {number} for {values}"),
                "indices count from 0; `-1` written first counts from the end",
            );
            return;
        }
    }
}

fn one(spot: Spot) -> Number {
    Number {
        spot,
        value: Value::Literal(1),
    }
}

/// The number, where variables count from 0.
fn shifted(number: Linear, variables: &[Variable]) -> Linear {
    let again = |number: Box<Linear>| Box::new(shifted(*number, variables));
    match number {
        Linear::Variable(place) => match &variables[place].start {
            None => Linear::Variable(place),
            Some(start) if start.literal().is_none() => Linear::Shifted(place),
            Some(start) => Linear::Plus(
                Box::new(Linear::Number(start.clone())),
                Box::new(Linear::Variable(place)),
            ),
        },
        Linear::Number(_) | Linear::Shifted(_) => number,
        Linear::Plus(a, b) => Linear::Plus(again(a), again(b)),
        Linear::Minus(a, b) => Linear::Minus(again(a), again(b)),
        Linear::Times(a, b) => Linear::Times(again(a), again(b)),
    }
}
