//! A family of views: an index for each axis, which may depend on the loop variables.

use super::linear::{linear, mentions, moves, Known, Linear};
use super::read::{kind, number, op, step};
use super::{Item, Kind, Number, Op, Step, Value};
use crate::ast::{self, Form, Index, ItemKind, Operand};
use crate::errors::{coded, Errors};
use crate::spot::Spot;
use proc_macro2::{Group, Ident};

/// What is meant by `for k in ..4 [k::4].T`.
#[cfg_attr(test, derive(Debug))]
pub struct Family {
    /// What all views have in common: in front of the arrow, and behind it in front of the loop variables.
    pub prefix: Vec<Op>,
    pub arrow: Spot,
    pub variables: Vec<Variable>,
    pub list: Members,
    /// What follows the indices with loop variables.
    pub tail: Vec<Op>,
}

#[cfg_attr(test, derive(Debug))]
pub struct Variable {
    pub name: Ident,
    /// 0 if it is `None`.
    pub start: Option<Number>,
    pub stop: Number,
    pub through: bool,
}

/// The brackets with the loop variables.
#[cfg_attr(test, derive(Debug))]
pub struct Members {
    pub spot: Spot,
    /// As it stands in the source.
    pub group: Group,
    pub items: Vec<Member>,
}

#[cfg_attr(test, derive(Debug))]
pub struct Member {
    pub spot: Spot,
    pub kind: MemberKind,
}

#[cfg_attr(test, derive(Debug))]
pub enum MemberKind {
    /// The same for all members.
    Fixed(Kind),
    Moving(Span),
}

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

impl Variable {
    /// The first value and the number of values, if they are literals.
    pub fn literal(&self) -> Option<(u64, u64)> {
        let start = match &self.start {
            None => 0,
            Some(start) => start.literal()?,
        };
        let stop = self.stop.literal()?.saturating_add(u64::from(self.through));
        Some((start, stop.saturating_sub(start)))
    }
}

impl Member {
    /// The index as that of a view of its own, where it does not depend on loop variables.
    pub fn fixed(&self) -> Item {
        let kind = match &self.kind {
            MemberKind::Fixed(kind) => kind.clone(),
            MemberKind::Moving(_) => Kind::All,
        };
        Item {
            spot: self.spot,
            kind,
        }
    }
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

/// The family of a call, if it can be read.
pub fn family(family: &ast::Family, errors: &Errors) -> Option<Family> {
    let variables: Option<Vec<Variable>> = family
        .variables
        .iter()
        .map(|name| variable(name, errors))
        .collect();
    let variables = variables?;
    let names: Vec<Ident> = variables.iter().map(|variable| variable.name.clone()).collect();
    let place = family.chain.iter().position(|op| depends(op, &names));
    let mut used = place.is_some();
    for name in &names {
        if errors.is_empty()
            && !family.chain.is_empty()
            && !family
                .chain
                .iter()
                .any(|op| depends(op, std::slice::from_ref(name)))
        {
            errors.refuse(
                Spot::at(name.span()),
                coded!(
                    V634,
                    "no index depends on `{name}`, so views of the family would be the same"
                ),
                format_args!("`[{name}]` is one row for each value, `[{name}::4]` every fourth row"),
            );
            used = false;
        }
    }
    let place = place.filter(|_| used)?;
    let ast::Op::Index(index) = &family.chain[place] else {
        let what = coded!(V635, "a loop variable stands in an operation");
        errors.refuse(
            spot(&family.chain[place]),
            what,
            "loop variables stand in one pair of brackets: `[8*i..+8]`",
        );
        return None;
    };
    for behind in &family.chain[place + 1..] {
        if depends(behind, &names) {
            let what = coded!(
                V635,
                "a loop variable stands behind the first brackets that have one"
            );
            errors.refuse(
                spot(behind),
                what,
                "all loop variables stand in one pair of brackets: `[i, 8*j..+8]`",
            );
            used = false;
        }
    }
    let list = members(index, &variables, &names, errors)?;
    let prefix = family.prefix.iter().chain(&family.chain[..place]).filter_map(op);
    Some(Family {
        prefix: prefix.collect(),
        arrow: family.arrow,
        list: Some(list).filter(|_| used)?,
        tail: family.chain[place + 1..].iter().filter_map(op).collect(),
        variables,
    })
}

fn variable(variable: &ast::Variable, errors: &Errors) -> Option<Variable> {
    let values = variable.values.as_ref()?;
    let read = Variable {
        name: variable.name.clone(),
        start: match &values.start {
            None => None,
            Some(start) => Some(number(start)?),
        },
        stop: number(&values.stop)?,
        through: values.through,
    };
    let start = read.start.as_ref().map_or(Some(0), Number::literal);
    if let (Some(start), Some(stop)) = (start, read.stop.literal()) {
        if start > stop.saturating_add(u64::from(values.through)) {
            errors.refuse(
                values.spot,
                coded!(
                    V631,
                    "the values of `{}` start at {start}, behind their end {stop}",
                    read.name
                ),
                format_args!("`for i in {stop}..{start}`"),
            );
            return None;
        }
    }
    Some(read)
}

fn spot(op: &ast::Op) -> Spot {
    match op {
        ast::Op::Index(index) => index.spot,
        ast::Op::Named(named) => named.spot,
    }
}

fn depends(op: &ast::Op, variables: &[Ident]) -> bool {
    match op {
        ast::Op::Index(index) => mentions(&index.group.stream(), variables),
        ast::Op::Named(named) => named.operands().any(|operand| moves(operand, variables)),
    }
}

fn members(index: &Index, variables: &[Variable], names: &[Ident], errors: &Errors) -> Option<Members> {
    let last = index.items.len();
    let items = index.items.iter().enumerate().map(|(place, item)| {
        let moving = item.operands().any(|operand| moves(operand, names));
        let kind = match &item.kind {
            ItemKind::NewAxis => {
                let what = coded!(V637, "`newaxis` beside loop variables");
                errors.refuse(
                    item.spot,
                    what,
                    "a second pair of brackets makes the new axis: `[i, ..][newaxis]`",
                );
                return None;
            }
            ItemKind::Ellipsis if place + 1 < last => {
                let what = coded!(V637, "`...` in front of an index, beside loop variables");
                errors.refuse(
                    item.spot,
                    what,
                    "`..` takes one whole axis; axes behind the last index are whole",
                );
                return None;
            }
            ItemKind::Ellipsis => MemberKind::Fixed(Kind::Ellipsis),
            _ if moving => MemberKind::Moving(span(item, variables, names, errors)?),
            _ => MemberKind::Fixed(match kind(item)? {
                // What a value in parentheses is, its type says, which a family does not ask.
                Kind::Value(number) => Kind::Position(super::Edge::Start(number)),
                kind => kind,
            }),
        };
        Some(Member {
            spot: item.spot,
            kind,
        })
    });
    // All mistakes are found, so nothing stops at the first.
    let items: Vec<Option<Member>> = items.collect();
    let mut items: Vec<Member> = items.into_iter().collect::<Option<_>>()?;
    items.retain(|item| !matches!(item.kind, MemberKind::Fixed(Kind::Ellipsis)));
    Some(Members {
        spot: index.spot,
        group: index.group.clone(),
        items,
    })
}

fn span(item: &ast::Item, variables: &[Variable], names: &[Ident], errors: &Errors) -> Option<Span> {
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
