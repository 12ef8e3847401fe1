//! Patterns: names become the numbers of parts.

use super::read::number;
use super::{Division, Group, Member, Number, Pattern};
use crate::ast::{self, Axis, AxisKind, Part};

/// What a pattern means; `None` if an entry or a size could not be read, or a name is on the right side only.
pub fn read(pattern: &ast::Pattern) -> Option<Pattern> {
    let names: Vec<_> = pattern.left.parts().map(|part| &part.name).collect();
    let member = |axis: &Axis| match &axis.kind {
        AxisKind::Part(part) => {
            let place = names.iter().position(|name| **name == part.name)?;
            Some(Member::Part(place, part.name.clone()))
        }
        AxisKind::Others => Some(Member::Others),
        AxisKind::Group(_) | AxisKind::One | AxisKind::Wrong => None,
    };
    let group = |axis: &Axis| {
        Some(match &axis.kind {
            AxisKind::Part(_) | AxisKind::Others => Group::Part(member(axis)?),
            // Parentheses around one name change nothing.
            AxisKind::Group(members)
                if matches!(
                    members.as_slice(),
                    [Axis {
                        kind: AxisKind::Part(_),
                        ..
                    }]
                ) =>
            {
                Group::Part(member(&members[0])?)
            }
            AxisKind::Group(members) => {
                Group::Merged(members.iter().map(member).collect::<Option<_>>()?, axis.spot)
            }
            AxisKind::One => Group::Merged(Vec::new(), axis.spot),
            AxisKind::Wrong => return None,
        })
    };
    Some(Pattern {
        spot: pattern.spot,
        left: pattern.left.axes.iter().map(division).collect::<Option<_>>()?,
        right: pattern.right.axes.iter().map(group).collect::<Option<_>>()?,
    })
}

fn division(axis: &Axis) -> Option<Division> {
    let sizes = axis.members().iter().filter_map(|member| match &member.kind {
        AxisKind::Part(part) => Some(size(part)),
        _ => None,
    });
    let sizes = match axis.kind {
        AxisKind::Others => return Some(Division::Others),
        AxisKind::One => Vec::new(),
        AxisKind::Wrong => return None,
        AxisKind::Part(_) | AxisKind::Group(_) => sizes.collect::<Option<Vec<_>>>()?,
    };
    Some(match sizes.as_slice() {
        [None] => Division::Whole,
        _ => Division::Parts(sizes, axis.spot),
    })
}

/// The size of a part, if it has one.
fn size(part: &Part) -> Option<Option<Number>> {
    match &part.size {
        None => Some(None),
        Some(size) => number(size).map(Some),
    }
}
