//! The no-copy rule on numbers: at run time, and in constants that compare its strides with those that the types have found.

// By these names, because `proofs` compiles this file with integers of 8 bits.
use super::{isize, usize};

/// The most axes that a view has, the highest [`Rank`](crate::Rank).
pub(crate) const MOST_AXES: core::primitive::usize = 16;

/// Why elements have no strides in another shape.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Obstacle {
    /// Two old axes would have to be merged, and are not one run of elements.
    Merge {
        /// The outer one.
        axis: isize,
        /// The inner one. All between them have extent 1.
        next: isize,
    },
    /// The shapes have different numbers of elements.
    Count,
}

/// The byte strides of the shape `new`, for elements in the order of the shape `old` with the byte strides `strides`, of
/// which there are as many. `unit` is the size of an element.
///
/// # Errors
/// [`Obstacle::Merge`] if no strides give that order. Callers have compared the numbers of elements; if they differ all the
/// same, the error is [`Obstacle::Count`].
pub const fn regroup(
    old: &[usize],
    strides: &[isize],
    new: &[usize],
    unit: isize,
) -> Result<[isize; MOST_AXES], Obstacle> {
    let mut out = [unit; MOST_AXES];
    if is_empty(new) {
        row_major(new, unit, &mut out);
        return if is_empty(old) {
            Ok(out)
        } else {
            Err(Obstacle::Count)
        };
    }
    // The axes that are left, and the stride that a new axis of extent 1 gets at this place.
    let (mut old, mut new) = (without_ones(old), new);
    let mut pitch = match old.len() {
        0 => unit,
        rank => strides[rank - 1],
    };
    while let [others @ .., extent] = new {
        new = others;
        out[new.len()] = pitch;
        if *extent == 1 {
            continue;
        }
        // A group begins, with these two axes.
        let [others @ .., length] = old else {
            return Err(Obstacle::Count);
        };
        old = others;
        let (mut np, mut op) = (*extent, *length);
        let (mut inner, mut joined) = (old.len(), *length);
        out[new.len()] = strides[inner];
        pitch = strides[inner].wrapping_mul(*extent as isize);
        while np != op {
            if np < op {
                let [others @ .., extent] = new else {
                    return Err(Obstacle::Count);
                };
                new = others;
                out[new.len()] = pitch;
                pitch = pitch.wrapping_mul(*extent as isize);
                np = match np.checked_mul(*extent) {
                    Some(product) => product,
                    None => return Err(Obstacle::Count),
                };
            } else {
                let [others @ .., length] = without_ones(old) else {
                    return Err(Obstacle::Count);
                };
                old = others;
                let outer = old.len();
                let merges = match strides[inner].checked_mul(joined as isize) {
                    Some(stride) => stride == strides[outer],
                    None => false,
                };
                if !merges {
                    return Err(Obstacle::Merge {
                        axis: outer as isize,
                        next: inner as isize,
                    });
                }
                (inner, joined) = (outer, *length);
                op = match op.checked_mul(*length) {
                    Some(product) => product,
                    None => return Err(Obstacle::Count),
                };
            }
        }
        old = without_ones(old);
    }
    if old.is_empty() {
        Ok(out)
    } else {
        Err(Obstacle::Count)
    }
}

/// The shape without those axes at its end that have extent 1.
const fn without_ones(mut shape: &[usize]) -> &[usize] {
    while let [others @ .., 1] = shape {
        shape = others;
    }
    shape
}

const fn is_empty(mut shape: &[usize]) -> bool {
    while let [others @ .., extent] = shape {
        if *extent == 0 {
            return true;
        }
        shape = others;
    }
    false
}

/// The strides of elements side by side, for a shape with an extent of 0. They are never used, so they may wrap.
const fn row_major(mut shape: &[usize], unit: isize, out: &mut [isize; MOST_AXES]) {
    let mut pitch = unit;
    while let [others @ .., extent] = shape {
        shape = others;
        out[shape.len()] = pitch;
        pitch = pitch.wrapping_mul(*extent as isize);
    }
}
