//! Extents and strides, as Python counts them.

use pyo3::ffi::Py_ssize_t;
use std::ops::Range;

/// Whether elements of `size` bytes lie in a row without gaps, in row-major order.
pub fn is_row_major(shape: &[Py_ssize_t], strides: &[Py_ssize_t], size: Py_ssize_t) -> bool {
    dense(shape.iter().zip(strides).rev(), size)
}

/// The same in the order of Fortran: the first axis is the dense one.
pub fn is_column_major(shape: &[Py_ssize_t], strides: &[Py_ssize_t], size: Py_ssize_t) -> bool {
    dense(shape.iter().zip(strides), size)
}

/// From the dense axis on.
fn dense<'a>(axes: impl Iterator<Item = (&'a Py_ssize_t, &'a Py_ssize_t)> + Clone, size: Py_ssize_t) -> bool {
    if axes.clone().any(|(extent, _)| *extent == 0) {
        return true;
    }
    let mut pitch = size;
    for (extent, stride) in axes {
        if *extent != 1 && *stride != pitch {
            return false;
        }
        pitch *= extent;
    }
    true
}

/// The bytes from the lowest one that an element has to the highest, as distances from the first byte of the first element. There are elements.
/// `None`, if the distances are no `isize`s.
pub fn span(
    shape: impl Iterator<Item = Py_ssize_t>,
    strides: &[Py_ssize_t],
    size: Py_ssize_t,
) -> Option<Range<isize>> {
    let (mut low, mut high) = (0_isize, size);
    for (extent, stride) in shape.zip(strides) {
        let far = stride.checked_mul(extent - 1)?;
        if far < 0 {
            low = low.checked_add(far)?;
        } else {
            high = high.checked_add(far)?;
        }
    }
    Some(low..high)
}

/// Addresses from distances.
pub fn shift(first: usize, span: Range<isize>) -> Option<Range<usize>> {
    Some(first.checked_add_signed(span.start)?..first.checked_add_signed(span.end)?)
}
