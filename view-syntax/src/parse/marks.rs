//! The marks that divide an index into its numbers: `..`, `..=`, `..+`, `...` and `:`.

use super::captured::visible;
use super::trees::{behind_angle, is_punct, opens_generics, starts_with};
use crate::spot::Spot;
use proc_macro2::{Delimiter, Ident, TokenTree};

#[cfg_attr(test, derive(Debug))]
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// `..`
    Dots,
    /// `..=`
    Through,
    /// `..+`
    Plus,
    /// `...`
    Ellipsis,
    Colon,
}

/// How they are written. Where two begin here, the first of this list counts.
pub const MARKS: [(&str, Mark); 5] = [
    ("...", Mark::Ellipsis),
    ("..=", Mark::Through),
    ("..+", Mark::Plus),
    ("..", Mark::Dots),
    (":", Mark::Colon),
];

/// An index, cut at its marks: one number more than there are marks, each perhaps empty.
#[cfg_attr(test, derive(Debug))]
pub struct MarkedIndex<'a> {
    pub numbers: Vec<&'a [TokenTree]>,
    pub marks: Vec<(Mark, Spot)>,
    /// Words directly in front of a `::` that belongs to the slice.
    pub paths: Vec<&'a [TokenTree]>,
}

/// The index, cut. `variables` are those of a family, which may stand in front of `::`.
pub fn cut<'a>(trees: &'a [TokenTree], variables: &[Ident]) -> MarkedIndex<'a> {
    let mut cut = MarkedIndex {
        numbers: Vec::new(),
        marks: Vec::new(),
        paths: Vec::new(),
    };
    let mut start = 0;
    let mut at = 0;
    while at < trees.len() {
        let length = match mark(&trees[at..]) {
            Some((Mark::Colon, _)) if starts_with(&trees[at..], "::") => {
                let word = &trees[start..at];
                let variable =
                    matches!(word.last(), Some(TokenTree::Ident(word)) if variables.contains(word));
                if !variable && is_path(word, &trees[at + 2..]) {
                    at += 2;
                    continue;
                }
                if !variable && ends_in_word(word) {
                    cut.paths.push(word);
                }
                1
            }
            Some((_, length)) => length,
            None => {
                let generics = is_punct(&trees[at], '<') && opens_generics(&trees[start..], at - start);
                at = if generics { behind_angle(trees, at) } else { at + 1 };
                continue;
            }
        };
        let (mark, _) = mark(&trees[at..]).unwrap_or((Mark::Colon, 1));
        cut.numbers.push(&trees[start..at]);
        cut.marks.push((
            mark,
            Spot {
                first: trees[at].span(),
                last: trees[at + length - 1].span(),
            },
        ));
        at += length;
        start = at;
        // The second colon of `::` is a mark of its own, whatever stands before it.
        if mark == Mark::Colon && is_second(trees, at) {
            cut.numbers.push(&[]);
            cut.marks.push((Mark::Colon, Spot::at(trees[at].span())));
            at += 1;
            start = at;
        }
    }
    cut.numbers.push(&trees[start..]);
    cut
}

/// Whether the colon at `at` is written directly behind another.
fn is_second(trees: &[TokenTree], at: usize) -> bool {
    starts_with(&trees[at - 1..], "::")
}

fn mark(trees: &[TokenTree]) -> Option<(Mark, usize)> {
    MARKS
        .into_iter()
        .find(|(spelling, _)| starts_with(trees, spelling))
        .map(|(spelling, mark)| (mark, spelling.len()))
        .map(|found| match (found, trees.get(2)) {
            // Nobody writes a unary plus, so a space may stand before this one.
            ((Mark::Dots, 2), Some(tree)) if is_punct(tree, '+') => (Mark::Plus, 3),
            _ => found,
        })
}

/// Whether the `::` between these belongs to a path: between two words it does, by Rust's rules.
fn is_path(before: &[TokenTree], behind: &[TokenTree]) -> bool {
    let word_behind = matches!(behind.first(), Some(TokenTree::Ident(_)));
    let angle_behind = behind.first().is_some_and(|tree| is_punct(tree, '<'));
    match before.last() {
        // `::n` is a step, `::consts::N` a path.
        None => {
            word_behind
                && starts_with(&behind[1..], "::")
                && matches!(behind.get(3), Some(TokenTree::Ident(_)))
        }
        Some(TokenTree::Ident(_)) => word_behind || angle_behind,
        Some(TokenTree::Punct(punct)) => word_behind && punct.as_char() != '?',
        // A captured type or path, or a captured number.
        Some(tree @ TokenTree::Group(group)) if group.delimiter() == Delimiter::None => {
            word_behind && ends_in_word(&visible(std::slice::from_ref(tree)))
        }
        Some(_) => false,
    }
}

/// `i`, `a::b`, `f::<T>`
fn ends_in_word(trees: &[TokenTree]) -> bool {
    match trees {
        [.., TokenTree::Ident(_)] => true,
        [.., last] => is_punct(last, '>'),
        [] => false,
    }
}
