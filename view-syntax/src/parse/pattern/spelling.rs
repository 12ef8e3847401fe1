//! Patterns as einops spells them: in quotes, with commas, with sizes behind.

use crate::ast::Side;
use crate::errors::{coded, Errors};
use crate::parse::operand;
use crate::parse::trees::{at_commas, is_punct, shown, starts_with};
use crate::spot::Spot;
use proc_macro2::{Delimiter, Group, Ident, TokenTree};

/// Refuse a string in front, which would be a pattern without its quotes.
pub fn in_quotes(trees: &[TokenTree], errors: &Errors) -> bool {
    let Some(TokenTree::Literal(literal)) = trees.first() else {
        return false;
    };
    let text = literal.to_string();
    let Some(pattern) = text.strip_prefix('"').and_then(|text| text.strip_suffix('"')) else {
        return false;
    };
    errors.refuse(
        Spot::of(&trees[..1], Spot::at(literal.span())),
        coded!(V650, "a pattern in quotes"),
        format_args!("without quotes: `.rearrange[{}]`", pattern.trim()),
    );
    true
}

/// Of `h w -> w h, a=8`: the pattern, and where the sizes behind it begin, if there are any.
pub fn cut_at_sizes(trees: &[TokenTree], arrow: usize) -> (&[TokenTree], &[TokenTree]) {
    let named = |part: &&[TokenTree]| matches!(part, [TokenTree::Ident(_), equals, _, ..] if is_punct(equals, '=') && !starts_with(&part[1..], "=>"));
    let comma = (arrow..trees.len()).find(|&at| {
        let parts = at_commas(&trees[at + 1..]);
        is_punct(&trees[at], ',') && !parts.is_empty() && parts.iter().all(named)
    });
    comma.map_or((trees, &[]), |comma| (&trees[..comma], &trees[comma + 1..]))
}

/// Give the sizes behind a pattern to the names on its left side. Returns where they stand, if that is a mistake of its own: a name on the right
/// side only is one already.
pub fn place_sizes(sizes: &[TokenTree], left: &mut Side, right: &Side, errors: &Errors) -> Option<Spot> {
    let spot = Spot::of(sizes, left.spot);
    let mut misplaced = false;
    for size in at_commas(sizes) {
        let [TokenTree::Ident(name), _, size @ ..] = size else {
            continue;
        };
        let on_the_right = right.parts().any(|part| part.name == *name);
        let part = left.parts_mut().find(|part| part.name == *name);
        misplaced |= part.is_some() || !on_the_right;
        if let Some(part) = part.filter(|part| !part.has_size) {
            part.has_size = true;
            part.size = operand::parse(size, errors);
        }
    }
    misplaced.then_some(spot)
}

/// Without commas, of which the first is refused. What stands in the parentheses of a size keeps them.
pub fn without_commas(trees: &[TokenTree], errors: &Errors) -> Vec<TokenTree> {
    let mut first = None;
    let kept = kept(trees, true, &mut first);
    if let Some(comma) = first {
        let comma = [comma];
        errors.refuse(
            Spot::of(&comma, Spot::at(comma[0].span())),
            coded!(V652, "`{}` is not an axis of a pattern", shown(&comma)),
            "axes stand side by side without commas: `[h w -> w h]`",
        );
    }
    kept
}

/// Without commas, here and, at the `outermost` level, in the parentheses of an axis.
fn kept(trees: &[TokenTree], outermost: bool, first: &mut Option<TokenTree>) -> Vec<TokenTree> {
    let mut kept: Vec<TokenTree> = Vec::new();
    for tree in trees {
        let size = kept.last().is_some_and(|before| is_punct(before, '='));
        match tree {
            TokenTree::Group(group) if outermost && !size && holds_axes(group) => {
                let inside: Vec<_> = group.stream().into_iter().collect();
                let own = self::kept(&inside, group.delimiter() == Delimiter::None, first);
                kept.push(if own.len() == inside.len() {
                    tree.clone()
                } else {
                    let mut other = Group::new(group.delimiter(), own.into_iter().collect());
                    other.set_span(group.span());
                    other.into()
                });
            }
            comma if is_punct(comma, ',') => {
                first.get_or_insert_with(|| comma.clone());
            }
            other => kept.push(other.clone()),
        }
    }
    kept
}

fn holds_axes(group: &Group) -> bool {
    matches!(group.delimiter(), Delimiter::Parenthesis | Delimiter::None)
}

/// How many trees behind the first `end`, which are a size, belong to the same expression: `v.len()`, `n / 2`. In `parentheses` of an axis there
/// are no further ones, so those of a call are known.
pub fn expression(trees: &[TokenTree], end: usize, parentheses: bool) -> usize {
    let mut at = end;
    loop {
        let behind = &trees[at..];
        let called = parentheses || is_len(&trees[..at]);
        at += match behind {
            [TokenTree::Group(group), ..] if group.delimiter() == Delimiter::Bracket => 1,
            [TokenTree::Group(group), ..] if group.delimiter() == Delimiter::Parenthesis && called => 1,
            [dot, TokenTree::Ident(_) | TokenTree::Literal(_), ..] if is_punct(dot, '.') => 2,
            [TokenTree::Ident(word), TokenTree::Ident(_), ..] if word == "as" => 2,
            [sign, operand, ..] if is_operator(sign) && is_operand(operand) => 2,
            _ => return at,
        };
    }
}

/// `v.len`, which is hardly a field.
fn is_len(trees: &[TokenTree]) -> bool {
    matches!(trees, [.., dot, TokenTree::Ident(word)] if is_punct(dot, '.') && word == "len")
}

fn is_operator(tree: &TokenTree) -> bool {
    "+-*/%".chars().any(|sign| is_punct(tree, sign))
}

fn is_operand(tree: &TokenTree) -> bool {
    match tree {
        TokenTree::Ident(_) | TokenTree::Literal(_) => true,
        TokenTree::Group(group) => group.delimiter() != Delimiter::Bracket,
        TokenTree::Punct(_) => false,
    }
}

/// The name of the part, and its size without parentheses.
pub fn refuse_bare(name: &Ident, size: &[TokenTree], errors: &Errors) {
    let text = shown(size);
    errors.refuse(
        Spot::of(size, Spot::at(name.span())),
        coded!(V653, "the size `{text}` has no parentheses"),
        format_args!("an expression is a size in parentheses: `{name}=({text})`"),
    );
}
