//! The pieces of a call: which tokens belong to which part. The syntax tree keeps what was meant by them, the pieces keep the tokens
//! themselves. Only what has no mistake has pieces.

mod chain;

use super::captured::meaningful;
use super::marks::cut;
use super::trees::{arrow_at, at_commas, is_punct};
use super::{base, family, op, word};
use crate::ast::Values;
use crate::errors::Errors;
use crate::spot::Spot;
use chain::{chain, starts};
use proc_macro2::{Ident, TokenStream, TokenTree};

pub use chain::{ItemPieces, OpPieces};

/// A call, in pieces.
pub struct CallPieces {
    pub settled: Option<Ident>,
    pub mutable: Option<Ident>,
    pub base: Vec<TokenTree>,
    /// The dot of `frame.`, as it stands while somebody is typing.
    pub dangling: Option<TokenTree>,
    /// The operations in front of an arrow.
    pub prefix: Vec<OpPieces>,
    pub arrow: Option<[TokenTree; 2]>,
    /// The loop variables of a family.
    pub family: Option<FamilyPieces>,
    /// The operations of each view.
    pub chains: Vec<Vec<OpPieces>>,
}

/// `for i in ..4`, in pieces.
pub struct FamilyPieces {
    pub tokens: Vec<TokenTree>,
    pub variables: Vec<VariablePieces>,
}

/// One loop variable, in pieces.
pub struct VariablePieces {
    pub name: Ident,
    pub values: Values,
    /// What stands at either end of its range.
    pub ends: [Vec<TokenTree>; 2],
}

/// The pieces of what the user wrote.
pub fn call(tokens: TokenStream) -> Option<CallPieces> {
    let trees = meaningful(tokens);
    let (settled, trees) = word(&trees, "static");
    let (mutable, trees) = word(trees, "mut");
    let (base, rest) = trees.split_at(base_length(trees)?);
    let dot = rest.first().filter(|dot| is_punct(dot, '.') && !starts(rest));
    let (first, mut rest) = chain(&rest[usize::from(dot.is_some())..], &[])?;
    let mut call = CallPieces {
        settled,
        mutable,
        base: base.to_vec(),
        dangling: dot.cloned(),
        prefix: Vec::new(),
        arrow: None,
        family: None,
        chains: Vec::new(),
    };
    if arrow_at(rest).is_some() {
        call.prefix = first;
        call.arrow = Some([rest[0].clone(), rest[1].clone()]);
        rest = &rest[2..];
        let mut names = Vec::new();
        if family::begins(rest) {
            let (family, behind) = loops(rest)?;
            names.extend(family.variables.iter().map(|variable| variable.name.clone()));
            call.family = Some(family);
            rest = behind;
        }
        while !rest.is_empty() {
            let (ops, behind) = chain(rest, &names)?;
            call.chains.push(ops);
            rest = behind_comma(behind)?;
        }
    } else {
        call.chains.push(first);
        rest = behind_comma(rest)?;
    }
    rest.is_empty().then_some(call)
}

/// With `for` in front: the loop variables, and what is behind them.
fn loops(trees: &[TokenTree]) -> Option<(FamilyPieces, &[TokenTree])> {
    let [word, names, _, rest @ ..] = trees else {
        return None;
    };
    let end = (0..rest.len()).find(|&at| op::starts(&rest[at..]))?;
    let errors = Errors::new("view!");
    let names = family::names(names, &errors);
    let variables = names
        .into_iter()
        .zip(at_commas(&rest[..end]))
        .map(|(name, range)| {
            let ends = cut(range, &[]).numbers.into_iter().map(<[_]>::to_vec);
            Some(VariablePieces {
                name,
                values: family::values(range, Spot::at(word.span()), &errors)?,
                ends: ends.collect::<Vec<_>>().try_into().ok()?,
            })
        });
    let variables: Option<Vec<_>> = variables.collect();
    let faultless = errors.finish().is_empty();
    let family = FamilyPieces {
        tokens: trees[..trees.len() - rest.len() + end].to_vec(),
        variables: variables.filter(|_| faultless)?,
    };
    Some((family, &rest[end..]))
}

/// How many trees the base in front takes.
pub fn base_length(trees: &[TokenTree]) -> Option<usize> {
    let errors = Errors::new("view!");
    let (base, rest) = base::parse(trees, &errors);
    let faultless = errors.finish().is_empty();
    let base = base.filter(|_| faultless)?;
    Some(trees.len() - rest.len() - usize::from(base.dangling.is_some()))
}

/// Refuse what is not a chain of operations.
pub fn refuse_other(trees: &[TokenTree], errors: &Errors) {
    let (_, rest) = op::chain(trees, &[], errors);
    if !rest.is_empty() {
        op::stray(rest, false, errors);
    }
}

/// What is behind the comma in front, or behind nothing.
fn behind_comma(trees: &[TokenTree]) -> Option<&[TokenTree]> {
    match trees {
        [] => Some(trees),
        [comma, rest @ ..] => is_punct(comma, ',').then_some(rest),
    }
}
