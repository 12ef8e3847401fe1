//! Numbers that are linear in the variables of a family.

use super::{natural, Number, Value};
use crate::ast::{self, Operand};
use crate::rust::{arithmetic, Arithmetic, Expr, Lit};
use crate::spot::Spot;
use proc_macro2::{Ident, Literal, TokenStream, TokenTree};

/// A number with variables in it, as it was written.
#[cfg_attr(test, derive(Debug))]
#[derive(Clone)]
pub enum Linear {
    Number(Number),
    /// The value of this variable.
    Variable(usize),
    /// The same of one whose first value is no literal. Other variables count from 0.
    Shifted(usize),
    Plus(Box<Self>, Box<Self>),
    Minus(Box<Self>, Box<Self>),
    /// One of the two has no variables.
    Times(Box<Self>, Box<Self>),
}

/// A number with literals only: a constant, and a factor for each variable.
#[cfg_attr(test, derive(Debug, PartialEq, Eq))]
#[derive(Clone)]
pub struct Known {
    pub constant: i128,
    pub by: Vec<i128>,
}

impl Known {
    pub fn constant(constant: i128, variables: usize) -> Self {
        Self {
            constant,
            by: vec![0; variables],
        }
    }

    pub fn is_constant(&self) -> bool {
        self.by.iter().all(|factor| *factor == 0)
    }

    pub fn at(&self, index: &[i128]) -> i128 {
        let products = self
            .by
            .iter()
            .zip(index)
            .map(|(factor, value)| factor.saturating_mul(*value));
        products.fold(self.constant, i128::saturating_add)
    }

    fn combined(self, other: &Self, combine: fn(i128, i128) -> i128) -> Self {
        let by = self.by.iter().zip(&other.by).map(|(a, b)| combine(*a, *b));
        Self {
            constant: combine(self.constant, other.constant),
            by: by.collect(),
        }
    }

    pub fn minus(&self, other: &Self) -> Self {
        self.clone().combined(other, i128::saturating_sub)
    }

    fn scaled(&self, factor: i128) -> Self {
        self.clone()
            .combined(&Self::constant(0, self.by.len()), |a, _| a)
            .map(|number| number.saturating_mul(factor))
    }

    fn map(self, f: impl Fn(i128) -> i128) -> Self {
        Self {
            constant: f(self.constant),
            by: self.by.into_iter().map(f).collect(),
        }
    }
}

impl Linear {
    /// The number, if it has literals only.
    pub fn known(&self, variables: usize) -> Option<Known> {
        Some(match self {
            Self::Number(number) => Known::constant(number.literal()?.into(), variables),
            Self::Variable(place) => {
                let mut variable = Known::constant(0, variables);
                variable.by[*place] = 1;
                variable
            }
            Self::Shifted(_) => return None,
            Self::Plus(a, b) => a
                .known(variables)?
                .combined(&b.known(variables)?, i128::saturating_add),
            Self::Minus(a, b) => a.known(variables)?.minus(&b.known(variables)?),
            Self::Times(a, b) => {
                let (a, b) = (a.known(variables)?, b.known(variables)?);
                if a.is_constant() {
                    b.scaled(a.constant)
                } else {
                    a.scaled(b.constant)
                }
            }
        })
    }

    /// Whether run time knows a part of it only.
    pub fn is_constant_expression(&self) -> bool {
        match self {
            Self::Number(number) => !matches!(number.value, Value::Run(_)),
            // The call is asked about the first values.
            Self::Variable(_) | Self::Shifted(_) => true,
            Self::Plus(a, b) | Self::Minus(a, b) | Self::Times(a, b) => {
                a.is_constant_expression() && b.is_constant_expression()
            }
        }
    }

    /// Which variables stand in it, as bits.
    pub fn variables(&self) -> u32 {
        match self {
            Self::Number(_) => 0,
            Self::Variable(place) | Self::Shifted(place) => 1 << place,
            Self::Plus(a, b) | Self::Minus(a, b) | Self::Times(a, b) => a.variables() | b.variables(),
        }
    }
}

/// Whether one of the variables stands in these tokens.
pub fn mentions(tokens: &TokenStream, variables: &[Ident]) -> bool {
    tokens.clone().into_iter().any(|tree| match tree {
        TokenTree::Ident(word) => variables.contains(&word),
        TokenTree::Group(group) => mentions(&group.stream(), variables),
        TokenTree::Literal(number) => suffixed(&number, variables),
        TokenTree::Punct(_) => false,
    })
}

/// Whether this is `2k`, which means `2*k` in mathematics and nothing in Rust.
fn suffixed(number: &Literal, variables: &[Ident]) -> bool {
    let text = number.to_string();
    let name = text.trim_start_matches(|sign: char| sign.is_ascii_digit() || sign == '_');
    name.len() < text.len() && variables.iter().any(|variable| variable == name)
}

/// Whether one of the variables stands in this number.
pub fn moves(operand: &Operand, variables: &[Ident]) -> bool {
    match &operand.value {
        ast::Value::Run(_, tokens) => mentions(tokens, variables),
        ast::Value::Const(tokens) => mentions(tokens, variables),
        ast::Value::Literal(_) => false,
    }
}

/// The number of an operand, without its sign; `None` if it is not linear in the variables.
pub fn linear(operand: &Operand, variables: &[Ident]) -> Option<Linear> {
    let number = |value| {
        Linear::Number(Number {
            spot: operand.spot,
            value,
        })
    };
    match &operand.value {
        ast::Value::Literal(literal) => natural(literal).map(Value::Literal).map(number),
        ast::Value::Const(tokens) if mentions(tokens, variables) => None,
        ast::Value::Const(tokens) => Some(number(Value::Const(tokens.clone()))),
        ast::Value::Run(expr, tokens) if mentions(tokens, variables) => of(expr, operand.spot, variables),
        ast::Value::Run(_, tokens) => Some(number(Value::Run(tokens.clone()))),
    }
}

fn of(expr: &Expr, spot: Spot, variables: &[Ident]) -> Option<Linear> {
    let two = |a: &Expr, b: &Expr| {
        Some((
            Box::new(of(a, spot, variables)?),
            Box::new(of(b, spot, variables)?),
        ))
    };
    Some(match arithmetic(expr) {
        Arithmetic::Plus(a, b) => two(a, b).map(|(a, b)| Linear::Plus(a, b))?,
        Arithmetic::Minus(a, b) => two(a, b).map(|(a, b)| Linear::Minus(a, b))?,
        Arithmetic::Times(a, b) => {
            let (a, b) = two(a, b)?;
            if a.variables() != 0 && b.variables() != 0 {
                return None;
            }
            Linear::Times(a, b)
        }
        Arithmetic::Name(name) if variables.contains(name) => {
            Linear::Variable(variables.iter().position(|variable| variable == name)?)
        }
        Arithmetic::Literal(literal @ Lit::Int(_)) => Linear::Number(Number {
            spot,
            value: Value::Literal(natural(literal)?),
        }),
        Arithmetic::Constant(tokens) if !mentions(&tokens, variables) => Linear::Number(Number {
            spot,
            value: Value::Const(tokens),
        }),
        Arithmetic::Other(tokens) if !mentions(&tokens, variables) => Linear::Number(Number {
            spot,
            value: Value::Run(tokens),
        }),
        Arithmetic::Name(name) => Linear::Number(Number {
            spot,
            value: Value::Run(TokenTree::from(name.clone()).into()),
        }),
        _ => return None,
    })
}
