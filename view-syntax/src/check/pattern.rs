//! The rules on the names of a pattern.

use super::meant::MOST_AXES;
use super::written::tidy;
use crate::ast::{Axis, AxisKind, Part, Pattern, Side, Value};
use crate::errors::{coded, Errors};
use crate::model::{natural, LARGEST};
use crate::spot::Spot;
use crate::words::enumerated;

/// Check both sides, each by itself and against the other.
pub fn check(pattern: &Pattern, errors: &Errors) {
    for side in [&pattern.left, &pattern.right] {
        each_name_once(side, errors);
        others_once(side, errors);
    }
    not_too_many(pattern, errors);
    names_pair(pattern, errors);
    for (side, other, here) in [
        (&pattern.left, &pattern.right, "left"),
        (&pattern.right, &pattern.left, "right"),
    ] {
        others_on_both_sides(side, other, here, errors);
    }
    sizes_at_their_names(pattern, errors);
    for axis in &pattern.left.axes {
        one_rest(axis, &pattern.right, errors);
        no_others_inside(axis, errors);
        product_is_an_axis(axis, errors);
    }
    for part in pattern.left.parts() {
        size_is_positive(part, errors);
    }
    for part in pattern.right.parts() {
        no_size(part, errors);
    }
}

fn each_name_once(side: &Side, errors: &Errors) {
    let mut seen: Vec<&Part> = Vec::new();
    for part in side.parts() {
        if seen.iter().any(|other| other.name == part.name) {
            errors.refuse(
                Spot::at(part.name.span()),
                coded!(V245, "`{}` stands twice on this side", part.name),
                "each axis has a name of its own; `.diagonal` takes the elements with equal indices on two axes",
            );
        } else {
            seen.push(part);
        }
    }
}

/// Each name stands on both sides. A size on the right side is refused by itself, whether its name is on the left side or not.
fn names_pair(pattern: &Pattern, errors: &Errors) {
    if unreadable(&pattern.left) || unreadable(&pattern.right) {
        return;
    }
    let left = only(&pattern.left, &pattern.right);
    let right = only(&pattern.right, &pattern.left);
    let right: Vec<_> = right.into_iter().filter(|part| part.size.is_none()).collect();
    for part in &right {
        let what = coded!(V246, "`{}` stands on the right side only", part.name);
        let help = match left.as_slice() {
            [] => {
                "no axis is repeated: `.broadcast[…]` does that, and `1` is a new axis of length 1".to_owned()
            }
            [near] if right.len() == 1 => format!("did you mean `{}`? {}", near.name, names(&pattern.left)),
            _ => names(&pattern.left),
        };
        errors.refuse(Spot::at(part.name.span()), what, help);
    }
    // As many names that are other ones on the right side are no further mistakes.
    if left.len() == right.len() {
        return;
    }
    for part in left {
        errors.refuse(
            Spot::at(part.name.span()),
            coded!(V246, "`{}` stands on the left side only", part.name),
            "no axis is left out: a single index in front, as in `[.., 0]`, takes one position of an axis and drops it",
        );
    }
}

/// What could not be read may be the name that is missing.
fn unreadable(side: &Side) -> bool {
    let mut all = side.axes.iter().flat_map(Axis::members);
    all.any(|axis| matches!(axis.kind, AxisKind::Wrong))
}

/// The names that the other side has not, each once.
fn only<'a>(side: &'a Side, other: &Side) -> Vec<&'a Part> {
    let mut only: Vec<&Part> = Vec::new();
    for part in side.parts() {
        let known = other.parts().chain(only.iter().copied());
        if known.into_iter().all(|known| known.name != part.name) {
            only.push(part);
        }
    }
    only
}

fn names(left: &Side) -> String {
    let mut names: Vec<_> = Vec::new();
    for name in left.parts().map(|part| part.name.to_string()) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    let names = enumerated(names.iter().map(String::as_str), "`, `");
    format!("the names on the left side are `{names}`")
}

fn others_on_both_sides(side: &Side, other: &Side, here: &str, errors: &Errors) {
    if unreadable(side) || unreadable(other) {
        return;
    }
    let has = |side: &Side| side.axes.iter().flat_map(Axis::members).any(is_others);
    if has(side) && !has(other) {
        for others in side
            .axes
            .iter()
            .flat_map(Axis::members)
            .filter(|axis| is_others(axis))
        {
            errors.refuse(
                others.spot,
                coded!(V246, "`...` stands on the {here} side only"),
                "the axes that have no name stand on both sides, as `...`; `(...)` on the right side merges them",
            );
        }
    }
}

const fn is_others(axis: &Axis) -> bool {
    matches!(axis.kind, AxisKind::Others)
}

fn others_once(side: &Side, errors: &Errors) {
    let others = side
        .axes
        .iter()
        .flat_map(Axis::members)
        .filter(|axis| is_others(axis));
    for second in others.skip(1) {
        errors.refuse(
            second.spot,
            coded!(V619, "`...` stands twice on this side"),
            "`...` stands for all axes that have no name",
        );
    }
}

fn no_others_inside(axis: &Axis, errors: &Errors) {
    let AxisKind::Group(members) = &axis.kind else {
        return;
    };
    for others in members.iter().filter(|member| is_others(member)) {
        errors.refuse(
            others.spot,
            coded!(V652, "`...` is no part of an axis"),
            "`...` stands for whole axes, outside of parentheses; on the right side, `(...)` merges them",
        );
    }
}

/// The sizes of all parts of an axis but one say what that one is. Those on the right side are refused there.
fn one_rest(axis: &Axis, right: &Side, errors: &Errors) {
    let sized = |part: &Part| {
        right
            .parts()
            .any(|other| other.has_size && other.name == part.name)
    };
    let rests: Vec<_> = axis
        .members()
        .iter()
        .filter_map(|member| match &member.kind {
            AxisKind::Part(part) if !part.has_size && !sized(part) => Some(part),
            _ => None,
        })
        .collect();
    if let [first, second, ..] = rests.as_slice() {
        let (first, second) = (&first.name, &second.name);
        errors.refuse(
            axis.spot,
            coded!(V247, "neither `{first}` nor `{second}` has a size"),
            format_args!("one part of an axis can be computed from the others: `{second}=8`"),
        );
    }
}

fn size_is_positive(part: &Part, errors: &Errors) {
    let Some(size) = &part.size else { return };
    let name = &part.name;
    if size.minus {
        let text = match &size.value {
            Value::Literal(literal) => tidy(literal),
            Value::Const(tokens) | Value::Run(_, tokens) => tidy(tokens),
        };
        let what = coded!(V203, "-{text} is not a size");
        errors.refuse(
            size.spot,
            what,
            "a size is a number of positions; a part without a size has what the others leave",
        );
    } else if matches!(&size.value, Value::Literal(literal) if natural(literal) == Some(0)) {
        let what = coded!(V213, "`{name}` has 0 positions");
        errors.refuse(
            size.spot,
            what,
            "a part without a size has what the others leave, also if that is nothing",
        );
    }
}

fn no_size(part: &Part, errors: &Errors) {
    if let Some(size) = &part.size {
        errors.refuse(
            size.spot,
            coded!(V248, "a size on the right side"),
            format_args!("sizes stand on the left side: `{}` there", written(part)),
        );
    }
}

/// As in einops, where sizes are arguments of their own.
fn sizes_at_their_names(pattern: &Pattern, errors: &Errors) {
    let Some(spot) = pattern.behind else { return };
    let axes = pattern.left.axes.iter().map(|axis| match &axis.kind {
        AxisKind::Part(part) => written(part),
        AxisKind::Group(members) => format!("({})", joined(members)),
        AxisKind::One => "1".to_owned(),
        AxisKind::Others => "...".to_owned(),
        AxisKind::Wrong => "…".to_owned(),
    });
    let axes: Vec<_> = axes.collect();
    errors.refuse(
        spot,
        coded!(V248, "sizes behind the pattern"),
        format_args!(
            "a size stands at its name on the left side: `{} -> …`",
            axes.join(" ")
        ),
    );
}

/// The parts of an axis.
fn joined(members: &[Axis]) -> String {
    let parts = members.iter().map(|member| match &member.kind {
        AxisKind::Part(part) => written(part),
        _ => "…".to_owned(),
    });
    parts.collect::<Vec<_>>().join(" ")
}

/// `a=8`
fn written(part: &Part) -> String {
    let name = &part.name;
    let Some(size) = &part.size else {
        return name.to_string();
    };
    let minus = if size.minus { "-" } else { "" };
    match &size.value {
        Value::Literal(literal) => format!("{name}={minus}{}", tidy(literal)),
        Value::Const(tokens) => format!("{name}={minus}{{{}}}", tidy(tokens)),
        Value::Run(_, tokens) => format!("{name}={minus}{}", tidy(tokens)),
    }
}

/// An axis can be as long as the literals say.
fn product_is_an_axis(axis: &Axis, errors: &Errors) {
    let mut sizes = axis.members().iter().filter_map(|member| match &member.kind {
        AxisKind::Part(Part { size: Some(size), .. }) => match &size.value {
            Value::Literal(literal) => natural(literal).map(u128::from),
            _ => None,
        },
        _ => None,
    });
    let product = sizes.try_fold(1_u128, u128::checked_mul);
    if axis.members().len() > 1 && product.is_none_or(|product| product > LARGEST) {
        errors.refuse(
            axis.spot,
            coded!(V109, "these parts have more positions than any axis"),
            "no axis has 2^63 elements",
        );
    }
}

/// A view has no more axes, on either side; a part that is merged again counts as well, since it is one for a moment.
fn not_too_many(pattern: &Pattern, errors: &Errors) {
    let count = |side: &Side| side.parts().count().max(side.axes.len());
    let sides = [&pattern.left, &pattern.right];
    let Some(side) = sides.into_iter().find(|side| count(side) > MOST_AXES) else {
        return;
    };
    errors.refuse(
        side.spot,
        coded!(
            V207,
            "{} axes, {MOST_AXES} are the most there can be",
            count(side)
        ),
        "leave out some names: `...` stands for all axes without one",
    );
}
