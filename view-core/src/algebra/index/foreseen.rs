//! Static indices on axes whose extent is a type parameter in the function that slices. They are checked when code is generated for a caller
//! whose types are known.

use crate::algebra::index::{resolve_index, Edge, Rule};
use crate::error::{reject, ViewError};

/// What a static index means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Meaning {
    /// One position.
    Position(Edge),
    /// A slice.
    Slice(Rule),
}

impl Meaning {
    pub(crate) const fn error(self, length: usize, axis: isize) -> Option<ViewError> {
        match self {
            Self::Position(edge) => match resolve_index(edge, length) {
                Some(_) => None,
                None => Some(edge.reason(length, axis)),
            },
            Self::Slice(rule) => match rule.resolve(length) {
                Some(_) => None,
                None => Some(rule.reason(length, axis)),
            },
        }
    }
}

/// Refuses to compile if an index is not on its axis, as far as both are static. `last` says that the axes are the last ones, and counted from
/// the end.
///
/// # Panics
/// In constant evaluation, for the first such index.
#[track_caller]
pub(crate) const fn foresee(indices: &[(Option<Meaning>, Option<usize>)], last: bool) {
    let mut axis = 0;
    while axis < indices.len() {
        if let (Some(meaning), Some(length)) = indices[axis] {
            let number = axis as isize - if last { indices.len() as isize } else { 0 };
            if let Some(error) = meaning.error(length, number) {
                reject(&error);
            }
        }
        axis += 1;
    }
}
