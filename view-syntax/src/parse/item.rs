//! The items of `[…]`.

use super::captured::visible;
use super::marks::{cut, Mark, MarkedIndex};
use super::trees::{at_commas, is_punct, shown};
use super::{nowhere, operand};
use crate::ast::{Form, Item, ItemKind, Operand, Slice};
use crate::errors::{coded, Coded, Errors};
use crate::spot::Spot;
use proc_macro2::{Group, Ident, TokenTree};

pub fn list(group: &Group, variables: &[Ident], errors: &Errors) -> Vec<Item> {
    let trees: Vec<_> = group.stream().into_iter().collect();
    let parts = at_commas(&trees);
    let commas: Vec<_> = trees
        .iter()
        .filter(|tree| is_punct(tree, ','))
        .map(TokenTree::span)
        .collect();
    let items = parts.iter().enumerate().map(|(place, part)| {
        if part.is_empty() {
            let spot = Spot::at(commas.get(place).copied().unwrap_or_else(|| group.span()));
            errors.refuse(
                spot,
                coded!(V612, "an index is missing before this comma"),
                "`..` takes the whole axis",
            );
            return Item {
                spot,
                kind: ItemKind::Wrong(Vec::new()),
            };
        }
        let spot = Spot::of(part, nowhere());
        Item {
            spot,
            kind: kind(part, spot, variables, errors),
        }
    });
    items.collect()
}

fn kind(trees: &[TokenTree], spot: Spot, variables: &[Ident], errors: &Errors) -> ItemKind {
    // A whole index may be captured: `$range:expr`.
    let trees = visible(trees);
    let cut = cut(&trees, variables);
    for word in &cut.paths {
        let text = shown(word);
        // A minus stays outside: positions have no sign.
        let (minus, path) = text.strip_prefix('-').map_or(("", &*text), |path| ("-", path));
        errors.refuse(
            Spot::of(word, spot),
            coded!(V617, "`{path}::` begins a path"),
            format_args!("in front of `::` a path goes in parentheses: `{minus}({path})::`"),
        );
    }
    match trees.as_slice() {
        [TokenTree::Ident(word)] if word == "newaxis" => return ItemKind::NewAxis,
        _ if cut.marks.is_empty() => {
            return operand::parse(&trees, errors)
                .map_or_else(|| ItemKind::Wrong(Vec::new()), ItemKind::Single);
        }
        _ => {}
    }
    let marks: Vec<_> = cut.marks.iter().map(|(mark, _)| *mark).collect();
    let mistake = match marks.as_slice() {
        [Mark::Ellipsis] if trees.len() == 3 => return ItemKind::Ellipsis,
        [Mark::Dots] => return slice(&cut, Form::HalfOpen, spot, errors),
        [Mark::Through] => return slice(&cut, Form::Inclusive, spot, errors),
        [Mark::Plus] => return slice(&cut, Form::Counted, spot, errors),
        [Mark::Colon] | [Mark::Colon, Mark::Colon] => return slice(&cut, Form::Colon, spot, errors),
        marks => structure(marks),
    };
    errors.refuse(spot, mistake.0, mistake.1);
    ItemKind::Wrong(
        cut.numbers
            .iter()
            // Dots that are left over are no further mistake.
            .filter(|part| !part.iter().all(|tree| is_punct(tree, '.')))
            .filter_map(|part| operand::parse(part, errors))
            .collect(),
    )
}

/// Why these marks make no slice.
fn structure(marks: &[Mark]) -> (Coded, &'static str) {
    let has = |wanted| marks.contains(&wanted);
    if has(Mark::Ellipsis) {
        return (
            coded!(V618, "`...` stands alone between commas"),
            "`...` takes all axes not named, `..` is a slice of one axis",
        );
    }
    match (has(Mark::Colon), marks.len()) {
        (true, count) if marks.iter().all(|mark| *mark == Mark::Colon) && count > 2 => (
            coded!(V620, "a slice has two colons at most"),
            "write start:stop:step, and the indices of further axes behind commas",
        ),
        (true, _) => (
            coded!(V620, "a step needs the form start:stop:step"),
            "write `1:5:2` for every second of `1..5`",
        ),
        (false, _) => (
            coded!(V620, "two ranges in one index"),
            "the indices of different axes stand behind commas",
        ),
    }
}

fn slice(cut: &MarkedIndex<'_>, form: Form, spot: Spot, errors: &Errors) -> ItemKind {
    let mut whole = true;
    let mut numbers = cut.numbers.iter().map(|part| -> Option<Operand> {
        let number = if part.is_empty() {
            None
        } else {
            operand::parse(part, errors)
        };
        whole &= number.is_some() != part.is_empty();
        number
    });
    let (start, stop, step) = (
        numbers.next().flatten(),
        numbers.next().flatten(),
        numbers.next().flatten(),
    );
    drop(numbers);
    if matches!(form, Form::Inclusive | Form::Counted) && cut.numbers[1].is_empty() {
        let (what, help) = match form {
            Form::Inclusive => (
                coded!(V621, "`..=` needs an end"),
                "`..` without the `=` leaves it open",
            ),
            _ => (
                coded!(V621, "`..+` needs a number of elements"),
                "`2..+4` takes 4 elements from 2 on",
            ),
        };
        errors.refuse(spot, what, help);
        whole = false;
    }
    if whole && cut.paths.is_empty() {
        ItemKind::Slice(Slice {
            form,
            start,
            stop,
            step,
        })
    } else {
        ItemKind::Wrong([start, stop, step].into_iter().flatten().collect())
    }
}
