//! The pieces of a call: which tokens belong to which part. The syntax tree keeps what was meant by them, the pieces keep the tokens
//! themselves. Only what has no mistake has pieces.

use super::captured::{meaningful, visible};
use super::marks::cut;
use super::trees::{arrow_at, at_commas, group_at, is_punct};
use super::{arguments, base, family, item, op};
use crate::ast::{Arguments, Item, Values};
use crate::errors::Errors;
use crate::spot::Spot;
use crate::words::operation::{self, Operation};
use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};

/// A call, in pieces.
pub struct CallPieces {
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

/// One operation, in pieces.
pub enum OpPieces {
    Index(Group, Vec<ItemPieces>),
    Named {
        dot: TokenTree,
        word: Ident,
        operation: &'static Operation,
        /// What stands behind the word, with its brackets.
        tokens: Vec<TokenTree>,
        /// The same, as it is read.
        arguments: Arguments,
        /// The entries of a list of numbers.
        entries: Vec<Vec<TokenTree>>,
    },
}

/// One index, in pieces.
pub struct ItemPieces {
    pub item: Item,
    pub tokens: Vec<TokenTree>,
    /// What stands between the marks of a slice, or the only number.
    pub numbers: Vec<Vec<TokenTree>>,
}

/// The pieces of what the user wrote.
pub fn call(tokens: TokenStream) -> Option<CallPieces> {
    let trees = meaningful(tokens);
    let (mutable, trees) = match trees.as_slice() {
        [TokenTree::Ident(word), rest @ ..] if word == "mut" => (Some(word.clone()), rest),
        all => (None, all),
    };
    let (base, rest) = trees.split_at(base_length(trees)?);
    let dot = rest.first().filter(|dot| is_punct(dot, '.') && !starts(rest));
    let (first, mut rest) = chain(&rest[usize::from(dot.is_some())..], &[])?;
    let mut call = CallPieces {
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

/// The operations in front, and what is behind them. `variables` are those of a family.
fn chain<'a>(trees: &'a [TokenTree], variables: &[Ident]) -> Option<(Vec<OpPieces>, &'a [TokenTree])> {
    let mut ops = Vec::new();
    let mut rest = trees;
    while starts(rest) {
        let (op, length) = one(rest, variables)?;
        ops.push(op);
        rest = &rest[length..];
    }
    Some((ops, rest))
}

fn starts(trees: &[TokenTree]) -> bool {
    let word = matches!(trees.get(1), Some(TokenTree::Ident(_)));
    group_at(trees, 0, Delimiter::Bracket).is_some() || word && is_punct(&trees[0], '.')
}

/// The operation in front, and how many trees it takes.
fn one(trees: &[TokenTree], variables: &[Ident]) -> Option<(OpPieces, usize)> {
    if let Some(group) = group_at(trees, 0, Delimiter::Bracket) {
        return Some((OpPieces::Index(group.clone(), items(group, variables)?), 1));
    }
    let [dot, TokenTree::Ident(word), ..] = trees else {
        return None;
    };
    let operation = operation::named(&word.to_string())?;
    let errors = Errors::new("view!");
    let (arguments, length) = arguments::parse(operation.argument, trees, &errors);
    if !errors.finish().is_empty() {
        return None;
    }
    let entries = match (&arguments, trees.get(2)) {
        (Arguments::Numbers(_), Some(TokenTree::Group(group))) => parts(group),
        _ => Vec::new(),
    };
    let op = OpPieces::Named {
        dot: dot.clone(),
        word: word.clone(),
        operation,
        tokens: trees[2..length].to_vec(),
        arguments,
        entries,
    };
    Some((op, length))
}

/// The indices of a list.
fn items(group: &Group, variables: &[Ident]) -> Option<Vec<ItemPieces>> {
    let errors = Errors::new("view!");
    let items = item::list(group, variables, &errors);
    if !errors.finish().is_empty() {
        return None;
    }
    let pieces = items.into_iter().zip(parts(group)).map(|(item, tokens)| {
        let trees = visible(&tokens);
        let numbers = cut(&trees, variables)
            .numbers
            .into_iter()
            .map(<[_]>::to_vec)
            .collect();
        ItemPieces {
            item,
            tokens,
            numbers,
        }
    });
    Some(pieces.collect())
}

/// What stands between the commas of a list.
fn parts(group: &Group) -> Vec<Vec<TokenTree>> {
    let trees: Vec<_> = group.stream().into_iter().collect();
    at_commas(&trees).into_iter().map(<[_]>::to_vec).collect()
}

/// What is behind the comma in front, or behind nothing.
fn behind_comma(trees: &[TokenTree]) -> Option<&[TokenTree]> {
    match trees {
        [] => Some(trees),
        [comma, rest @ ..] => is_punct(comma, ',').then_some(rest),
    }
}
