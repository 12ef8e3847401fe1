//! The rule at run time, and in the constants that what the types found is compared with.

/// The most axes there are.
pub const MOST: usize = 16;

/// The byte strides of the shape `new`, for elements in the order of the shape `old` with the byte strides `strides`, of
/// which there are as many. `unit` is the size of an element.
///
/// # Errors
/// The two old axes that would have to be merged, and cannot be.
pub const fn regroup(
    old: &[usize],
    strides: &[isize],
    new: &[usize],
    unit: isize,
) -> Result<[isize; MOST], (usize, usize)> {
    let mut out = [unit; MOST];
    if is_empty(new) {
        row_major(new, unit, &mut out);
        return Ok(out);
    }
    let (mut i, mut j) = (skip_ones(old, 0), 0);
    let mut last = unit;
    while j < new.len() {
        if i == old.len() {
            // What is left has extent 1.
            out[j] = last;
            j += 1;
            continue;
        }
        // A group: the axes `first..j` of the new shape, and of the old one those up to `i`.
        let first = j;
        let (mut np, mut op) = (new[j], old[i]);
        j += 1;
        while np != op {
            if np < op {
                np *= new[j];
                j += 1;
            } else {
                let next = skip_ones(old, i + 1);
                if strides[i] != strides[next].wrapping_mul(old[next] as isize) {
                    return Err((i, next));
                }
                op *= old[next];
                i = next;
            }
        }
        last = strides[i];
        let (mut pitch, mut k) = (last, j);
        while k > first {
            k -= 1;
            out[k] = pitch;
            pitch = pitch.wrapping_mul(new[k] as isize);
        }
        i = skip_ones(old, i + 1);
    }
    Ok(out)
}

/// The first axis from `i` on whose extent is not 1.
const fn skip_ones(shape: &[usize], mut i: usize) -> usize {
    while i < shape.len() && shape[i] == 1 {
        i += 1;
    }
    i
}

const fn is_empty(shape: &[usize]) -> bool {
    let mut i = 0;
    while i < shape.len() {
        if shape[i] == 0 {
            return true;
        }
        i += 1;
    }
    false
}

/// The strides of elements side by side. Of an empty view they are never used.
const fn row_major(shape: &[usize], unit: isize, out: &mut [isize; MOST]) {
    let (mut pitch, mut k) = (unit, shape.len());
    while k > 0 {
        k -= 1;
        out[k] = pitch;
        pitch = pitch.wrapping_mul(shape[k] as isize);
    }
}
