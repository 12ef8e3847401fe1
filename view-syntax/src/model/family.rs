//! A family of views: an index for each axis, which may depend on the loop variables.

use super::linear::{mentions, moves};
use super::read::{kind, number, op};
use super::span::{span, Span};
use super::{Item, Kind, Number, Op};
use crate::ast::{self, Index, ItemKind};
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
