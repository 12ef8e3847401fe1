//! Where two structs differ, since they can be long.

use super::item::{Item, Member};

/// The first parts of two items that differ, and the path of the field: none, if they are no structs with the same names at the same offsets.
pub fn difference<'a>(expected: &'a Item, found: &'a Item) -> (Option<String>, &'a Item, &'a Item) {
    let (mut path, mut both) = (None::<String>, (expected, found));
    while let (Item::Record { fields: to, .. }, Item::Record { fields: from, .. }) = both {
        let alike = |to: &Member, from: &Member| to.name == from.name && to.offset == from.offset;
        let same = to.len() == from.len() && to.iter().zip(from).all(|(to, from)| alike(to, from));
        let Some((to, from)) = to
            .iter()
            .zip(from)
            .find(|(to, from)| same && to.item != from.item)
        else {
            break;
        };
        path = Some(match path {
            Some(path) => format!("{path}.{}", to.name),
            None => to.name.clone(),
        });
        both = (&to.item, &from.item);
    }
    (path, both.0, both.1)
}
