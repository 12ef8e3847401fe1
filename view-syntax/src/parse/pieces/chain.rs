//! The pieces of a chain: the tokens of each operation and of each index.

use crate::ast::{Arguments, Item};
use crate::errors::Errors;
use crate::parse::captured::visible;
use crate::parse::marks::cut;
use crate::parse::trees::{at_commas, group_at, is_punct};
use crate::parse::{arguments, item};
use crate::words::operation::{self, Operation};
use proc_macro2::{Delimiter, Group, Ident, TokenTree};

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

/// The operations in front, and what is behind them. `variables` are those of a family.
pub fn chain<'a>(trees: &'a [TokenTree], variables: &[Ident]) -> Option<(Vec<OpPieces>, &'a [TokenTree])> {
    let mut ops = Vec::new();
    let mut rest = trees;
    while starts(rest) {
        let (op, length) = one(rest, variables)?;
        ops.push(op);
        rest = &rest[length..];
    }
    Some((ops, rest))
}

/// Whether an operation stands in front.
pub fn starts(trees: &[TokenTree]) -> bool {
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
