//! Lists of static indices on axes whose extent is a type parameter in the function that slices.

use crate::algebra::index::{offset, offset_of_rows, IndexedAxis, Meaning, OnAxis};
use crate::algebra::shape::extent::Extent;
use crate::algebra::shape::shape::Shape;
use crate::error::reject;
use crate::sealed::Sealed;

/// Static indices on the axes of a view of shape `S`.
pub trait Foreseen<S>: Sealed + Sized {
    /// The first index that is not on its axis, the length of that axis, and how many axes are in front of it.
    const FAULT: Option<(Meaning, usize, isize)>;
    /// Does not compile if there is one. rustc shows this line, so the call is not in a function.
    const REFUSED: () = if let Some((meaning, length, axis)) = Self::FAULT {
        if let Some(error) = meaning.error(length, axis) {
            reject(&error);
        }
    };
}
impl<S> Foreseen<S> for () {
    const FAULT: Option<(Meaning, usize, isize)> = None;
}
impl<S: Shape, I: OnAxis, Rest: Foreseen<S::Tail>> Foreseen<S> for (I, Rest) {
    const FAULT: Option<(Meaning, usize, isize)> = match (I::MEANING, S::Head::STATIC) {
        (Some(meaning), Some(length)) if meaning.error(length, 0).is_some() => Some((meaning, length, 0)),
        _ => match Rest::FAULT {
            Some((meaning, length, axis)) => Some((meaning, length, axis + 1)),
            None => None,
        },
    };
}

/// The byte offset of what the indices `I` select of a view of shape `S`, where all is `known` at compile time, and 0 where it is not. `rows`
/// says that the indices have to take whole rows.
///
/// # Panics
/// In constant evaluation, as `foresee`, and as [`offset`].
pub(crate) const fn foreseen_offset<S, I: Foreseen<S>>(
    known: bool,
    rows: bool,
    axes: &[IndexedAxis],
    rest: Option<usize>,
) -> isize {
    if !all_fit(axes) {
        refuse_first::<S, I>();
    }
    match (known, rows) {
        (false, _) => 0,
        (true, false) => offset(axes, rest),
        (true, true) => offset_of_rows(axes, rest),
    }
}

/// Refuses to compile with the sentence about the first index that is not on its axis. It is a function of its own because the sentence takes
/// rustc longer than the check.
const fn refuse_first<S, I: Foreseen<S>>() {
    I::REFUSED
}

/// Whether all indices are on their axes, as far as both are static.
const fn all_fit(axes: &[IndexedAxis]) -> bool {
    let mut i = 0;
    while i < axes.len() {
        if let (place, Some(extent), _) = axes[i] {
            if extent < place.least || place.most < extent {
                return false;
            }
        }
        i += 1;
    }
    true
}
