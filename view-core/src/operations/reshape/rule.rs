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
    // How many axes are left, and the stride of a new one of extent 1 there.
    let (mut i, mut j) = (skip_ones(old, old.len()), new.len());
    let mut pitch = if i == 0 { unit } else { strides[i - 1] };
    while j > 0 {
        j -= 1;
        out[j] = pitch;
        if new[j] == 1 {
            continue;
        }
        // A group begins, with the axes `i` and `j`.
        i -= 1;
        let (mut np, mut op) = (new[j], old[i]);
        out[j] = strides[i];
        pitch = strides[i].wrapping_mul(new[j] as isize);
        while np != op {
            if np < op {
                j -= 1;
                np *= new[j];
                out[j] = pitch;
                pitch = pitch.wrapping_mul(new[j] as isize);
            } else {
                let outer = skip_ones(old, i) - 1;
                if strides[outer] != strides[i].wrapping_mul(old[i] as isize) {
                    return Err((outer, i));
                }
                op *= old[outer];
                i = outer;
            }
        }
        i = skip_ones(old, i);
    }
    Ok(out)
}

/// How many of the first `i` axes are left without those of extent 1 at the end.
const fn skip_ones(shape: &[usize], mut i: usize) -> usize {
    while i > 0 && shape[i - 1] == 1 {
        i -= 1;
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
