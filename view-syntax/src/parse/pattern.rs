//! A pattern: `[(h a=8) w -> h w a]`.

mod spelling;

use super::operand;
use super::trees::{group_at, is_punct, shown, starts_with};
use crate::ast::{Axis, AxisKind, Operand, Part, Pattern, Side};
use crate::errors::{coded, Errors};
use crate::rust;
use crate::spot::Spot;
use proc_macro2::{Delimiter, Group, TokenTree};

/// Words that name no axis.
const NO_NAMES: [&str; 5] = ["_", "self", "Self", "super", "crate"];

/// The content of the brackets; `None` if it has not two sides.
pub fn parse(group: &Group, errors: &Errors) -> Option<Pattern> {
    let trees: Vec<_> = group.stream().into_iter().collect();
    let within = Spot::at(group.span());
    if spelling::in_quotes(&trees, errors) {
        return None;
    }
    let arrow = arrows(&trees, "->")
        .next()
        .or_else(|| other_arrow(&trees, within, errors))?;
    let (trees, sizes) = spelling::cut_at_sizes(&trees, arrow);
    let trees = spelling::without_commas(trees, errors);
    let mut arrows: Vec<_> = arrows(&trees, "->").collect();
    if arrows.is_empty() {
        arrows.extend(self::arrows(&trees, "=>").next());
    }
    let arrow = *arrows.first()?;
    for &at in &arrows[1..] {
        errors.refuse(
            Spot::of(&trees[at..at + 2], within),
            coded!(V650, "`->` stands twice in this pattern"),
            "a pattern has two sides; a second `.rearrange[…]` can follow",
        );
    }
    let end = arrows.get(1).copied().unwrap_or(trees.len());
    let side = |trees: &[TokenTree]| Side {
        spot: Spot::of(trees, within),
        axes: axes(trees, false, errors),
    };
    let (mut left, right) = (side(&trees[..arrow]), side(&trees[arrow + 2..end]));
    Some(Pattern {
        spot: within,
        behind: spelling::place_sizes(sizes, &mut left, &right, errors),
        left,
        right,
    })
}

/// Where there are such arrows.
fn arrows<'a>(trees: &'a [TokenTree], arrow: &'a str) -> impl Iterator<Item = usize> + 'a {
    (0..trees.len()).filter(move |&at| starts_with(&trees[at..], arrow))
}

/// Refuse a pattern without `->`. If there is a `=>`, that is where it is meant to be.
fn other_arrow(trees: &[TokenTree], within: Spot, errors: &Errors) -> Option<usize> {
    let arrow = arrows(trees, "=>").next();
    let (spot, help) = match arrow {
        Some(at) => (
            Spot::of(&trees[at..at + 2], within),
            "`->` stands between the sides: `[h w -> w h]`",
        ),
        None => (
            Spot::of(trees, within),
            "the axes as they are stand in front of `->`, those of the result behind it: `[h w -> w h]`",
        ),
    };
    errors.refuse(spot, coded!(V650, "`->` is missing in this pattern"), help);
    arrow
}

/// `(h a=8) w 1 ...`; the parts of one axis if they stand in `parentheses`.
fn axes(trees: &[TokenTree], parentheses: bool, errors: &Errors) -> Vec<Axis> {
    let mut axes = Vec::new();
    let mut rest = trees;
    while let Some(first) = rest.first() {
        let (kind, length) = match first {
            TokenTree::Group(group) if group.delimiter() == Delimiter::Parenthesis => {
                (AxisKind::Group(members(group, errors)), 1)
            }
            // What a caller's `macro_rules!` captured.
            TokenTree::Group(group) if group.delimiter() == Delimiter::None => {
                axes.extend(self::axes(
                    &group.stream().into_iter().collect::<Vec<_>>(),
                    parentheses,
                    errors,
                ));
                rest = &rest[1..];
                continue;
            }
            _ => axis(rest, parentheses, errors),
        };
        let spot = Spot::of(&rest[..length], Spot::at(first.span()));
        axes.push(Axis { spot, kind });
        rest = &rest[length..];
    }
    axes
}

/// What stands in parentheses: parts of one axis.
fn members(group: &Group, errors: &Errors) -> Vec<Axis> {
    let trees: Vec<_> = group.stream().into_iter().collect();
    let mut members = axes(&trees, true, errors);
    // An axis of length 1 changes nothing beside others.
    members.retain(|member| !matches!(member.kind, AxisKind::One));
    for member in &mut members {
        if let AxisKind::Group(_) = member.kind {
            errors.refuse(
                member.spot,
                coded!(V652, "parentheses in parentheses"),
                "the parts of an axis stand in one pair of parentheses, the outermost first: `(a b c)`",
            );
            member.kind = AxisKind::Wrong;
        }
    }
    members
}

/// With anything but a group in front: an entry, and how many trees it takes.
fn axis(trees: &[TokenTree], parentheses: bool, errors: &Errors) -> (AxisKind, usize) {
    let name = match &trees[0] {
        _ if starts_with(trees, "...") => return (AxisKind::Others, 3),
        TokenTree::Ident(name) if NO_NAMES.iter().all(|word| name != word) => name,
        TokenTree::Literal(literal) if literal.to_string() == "1" => return (AxisKind::One, 1),
        _ => return (AxisKind::Wrong, no_axis(trees, errors)),
    };
    let Some(equals) = trees.get(1).filter(|tree| is_punct(tree, '=')) else {
        let part = Part {
            name: name.clone(),
            has_size: false,
            size: None,
            written: Vec::new(),
        };
        return (AxisKind::Part(part), 1);
    };
    let (mut size, mut length) = size(&trees[2..]);
    let longer = spelling::expression(&trees[2..], length, parentheses);
    let whole = &trees[2..2 + longer];
    if length > 0 && longer > length && rust::expression(whole.iter().cloned().collect()).is_some() {
        spelling::refuse_bare(name, whole, errors);
        (size, length) = (whole, longer);
    }
    if length == 0 {
        let spot = Spot {
            first: name.span(),
            last: equals.span(),
        };
        errors.refuse(
            spot,
            coded!(V651, "the size of `{name}` is missing behind `=`"),
            "a size is a number, a constant in braces, a variable or an expression in parentheses: `a=8`, `a={N}`, `a=n`, `a=(n / 2)`",
        );
    }
    let written = size.to_vec();
    let size: Option<Operand> = (length > 0).then(|| operand::parse(size, errors)).flatten();
    let part = Part {
        name: name.clone(),
        has_size: true,
        size,
        written,
    };
    (AxisKind::Part(part), 2 + length)
}

/// The size in front of `trees`: one tree, or a path or field, which has no spaces between its parts.
fn size(trees: &[TokenTree]) -> (&[TokenTree], usize) {
    let mut end = match trees.first() {
        None => 0,
        Some(TokenTree::Ident(_)) => 1,
        Some(TokenTree::Punct(punct)) if punct.as_char() == '-' && !starts_with(trees, "->") => {
            1 + size(&trees[1..]).1
        }
        Some(TokenTree::Punct(_)) => 0,
        Some(TokenTree::Literal(_) | TokenTree::Group(_)) => return (&trees[..1], 1),
    };
    while end > 0 {
        let behind = &trees[end..];
        let field = behind.first().is_some_and(|dot| is_punct(dot, '.')) && !starts_with(behind, "..");
        end += match behind {
            _ if starts_with(behind, "::") => 3,
            [_, TokenTree::Ident(_) | TokenTree::Literal(_), ..] if field => 2,
            _ => break,
        };
        end = end.min(trees.len());
    }
    (&trees[..end], end)
}

/// Refuse what is no entry; returns how many trees to skip.
fn no_axis(trees: &[TokenTree], errors: &Errors) -> usize {
    let first = &trees[0];
    let length = match first {
        _ if starts_with(trees, "=>") || starts_with(trees, "..") => 2,
        tree if is_punct(tree, '=') => 1 + size(&trees[1..]).1,
        _ if trees.get(1).is_some_and(|tree| is_punct(tree, '=')) => 2 + size(&trees[2..]).1,
        _ => 1,
    };
    let text = shown(&trees[..length]);
    let help = match first {
        TokenTree::Ident(_) => "each axis has a name, and stands on both sides".to_owned(),
        TokenTree::Literal(_) => {
            format!("`1` is an axis of length 1; any other has a name, which may have a size: `n={text}`")
        }
        _ if group_at(trees, 0, Delimiter::Parenthesis).is_none() && matches!(first, TokenTree::Group(_)) => {
            "the parts of an axis stand in parentheses, and a constant behind `=`: `(h a={N})`".to_owned()
        }
        _ if starts_with(trees, "=>") => "one `->` stands between the sides".to_owned(),
        _ if starts_with(trees, "..") => "`...` stands for all other axes".to_owned(),
        tree if is_punct(tree, '=') => "a size stands behind the name of one axis: `a=8`".to_owned(),
        _ => "an axis is a name, parts in parentheses, `1` or `...`".to_owned(),
    };
    errors.refuse(
        Spot::of(&trees[..length], Spot::at(first.span())),
        coded!(V652, "`{text}` is not an axis of a pattern"),
        help,
    );
    length
}
