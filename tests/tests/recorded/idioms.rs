//! The comparison of the rows of `guide::numpy` with NumPy's answers.

use std::fmt::Debug;
use view_core::{Array, Element, Layout, Shape, View};

/// The record of the table, with NumPy's alignment also where that of `f64` is 4.
#[derive(Element, Clone)]
#[repr(C, align(8))]
pub struct Point {
    pub position: [f32; 3],
    pub mass: f64,
}

/// The view has NumPy's shape and elements.
pub fn elements<T, S, L>(row: usize, view: View<'_, T, S, L>, shape: &[usize], values: &[T])
where
    T: Element + Copy + PartialEq + Debug,
    S: Shape,
    L: Layout,
{
    assert_eq!(view.shape().as_ref(), shape, "shape of row {row}");
    assert_eq!(view.to_vec(), values, "elements of row {row}");
}

/// The same, and NumPy's strides in bytes where an axis has more than one position.
pub fn same<T, S, L>(row: usize, view: View<'_, T, S, L>, shape: &[usize], strides: &[isize], values: &[T])
where
    T: Element + Copy + PartialEq + Debug,
    S: Shape,
    L: Layout,
{
    elements(row, view, shape, values);
    let found = view.strides();
    assert_eq!(
        found.as_ref().len(),
        strides.len(),
        "number of strides of row {row}"
    );
    for axis in (0..shape.len()).filter(|&axis| shape[axis] > 1) {
        assert_eq!(
            found.as_ref()[axis],
            strides[axis],
            "stride of axis {axis} of row {row}"
        );
    }
}

/// An array with NumPy's shape and elements.
pub fn copied<T, S>(row: usize, array: Array<T, S>, shape: &[usize], values: &[T])
where
    T: Element + Copy + PartialEq + Debug,
    S: Shape,
{
    assert_eq!(array.shape().as_ref(), shape, "shape of row {row}");
    assert_eq!(array.as_slice(), values, "elements of row {row}");
}
