//! Views as matrices of faer, and its matrices as views: the same elements, and no copy either way.
//!
//! faer counts strides in elements, of any sign, from the first element of a matrix, so it can express a view of rank 2 unless a stride is no whole
//! number of elements, as that of a field can be. A view of another rank is no argument of these functions.
//!
//! ```
//! use faer::{linalg::matmul::matmul, Accum, Par};
//! use view_core::view;
//!
//! let field = [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]];
//! let mut out = [[0.0; 4]; 4];
//! let a = view_faer::mat_ref(view!(field[::-1])).unwrap();
//! let corners = view_faer::mat_mut(view!(mut out[::3, ::3])).unwrap();
//! matmul(corners, Accum::Replace, a, a.transpose(), 1.0, Par::Seq);
//! assert_eq!(out, [[77.0, 0.0, 0.0, 32.0], [0.0; 4], [0.0; 4], [32.0, 0.0, 0.0, 14.0]]);
//! ```

#![no_std]

use core::ptr::NonNull;
use faer::{MatMut, MatRef, Shape, Stride};
use view_core::{shape, Description, DynView, DynViewMut, Element, Extent, Layout, View, ViewError, ViewMut};

/// The view as a matrix.
///
/// # Errors
/// [`ViewError::ItemStride`] if a stride is no whole number of elements.
pub fn mat_ref<T: Element, M: Extent, N: Extent, L: Layout>(
    view: View<'_, T, shape![M, N], L>,
) -> Result<MatRef<'_, T>, ViewError> {
    let what = view.describe();
    let [row, column] = elem_strides(&what)?;
    let start = if view.is_empty() {
        // That of an empty view need not be aligned.
        NonNull::dangling().as_ptr()
    } else {
        view.as_ptr()
    };
    // SAFETY: V28, these are the positions of the view, which is given up.
    Ok(unsafe { MatRef::from_raw_parts(start, what.shape[0], what.shape[1], row, column) })
}

/// The unique view as a matrix that can be written.
///
/// # Errors
/// [`ViewError::ItemStride`] if a stride is no whole number of elements.
pub fn mat_mut<T: Element, M: Extent, N: Extent, L: Layout>(
    mut view: ViewMut<'_, T, shape![M, N], L>,
) -> Result<MatMut<'_, T>, ViewError> {
    let what = view.describe();
    let [row, column] = elem_strides(&what)?;
    let start = if view.is_empty() {
        NonNull::dangling().as_ptr()
    } else {
        view.as_mut_ptr()
    };
    // SAFETY: V28, these are the positions of the view, which is given up. No two of them are one element.
    Ok(unsafe { MatMut::from_raw_parts_mut(start, what.shape[0], what.shape[1], row, column) })
}

/// The matrix as a view.
///
/// # Panics
/// If as many elements would have more than `isize::MAX` bytes, which only a matrix with strides of 0 can.
pub fn view<T: Element, M: Shape, N: Shape, R: Stride, C: Stride>(
    matrix: MatRef<'_, T, M, N, R, C>,
) -> DynView<'_, T, 2> {
    let matrix = matrix.as_dyn().as_dyn_stride();
    let (shape, strides) = (
        [matrix.nrows(), matrix.ncols()],
        [matrix.row_stride(), matrix.col_stride()],
    );
    // faer has no null pointers: with `dangling` there is no panic.
    let start = NonNull::new(matrix.as_ptr().cast_mut()).unwrap_or(NonNull::dangling());
    // SAFETY: V28, the matrix is borrowed as long as the view.
    unsafe { View::from_raw_parts(start, shape, strides.map(bytes::<T>)) }
}

/// The matrix as a unique view.
///
/// # Panics
/// If as many elements would have more than `isize::MAX` bytes.
pub fn view_mut<T: Element, M: Shape, N: Shape, R: Stride, C: Stride>(
    matrix: MatMut<'_, T, M, N, R, C>,
) -> DynViewMut<'_, T, 2> {
    let matrix = matrix.as_dyn_mut().as_dyn_stride_mut();
    let (shape, strides) = (
        [matrix.nrows(), matrix.ncols()],
        [matrix.row_stride(), matrix.col_stride()],
    );
    let start = NonNull::new(matrix.as_ptr_mut()).unwrap_or(NonNull::dangling());
    // SAFETY: V28, the matrix is given up, and faer promises that no two of its positions are one element.
    unsafe { ViewMut::from_raw_parts(start, shape, strides.map(bytes::<T>)) }
}

/// A stride in bytes. It wraps only along an axis of fewer than two positions and in an empty matrix, where it is never used.
fn bytes<T>(elements: isize) -> isize {
    elements.wrapping_mul(size_of::<T>() as isize)
}

/// The strides of the rows and columns, in elements.
///
/// # Errors
/// [`ViewError::ItemStride`] if one is no whole number of elements.
fn elem_strides<M: Extent, N: Extent>(what: &Description<shape![M, N]>) -> Result<[isize; 2], ViewError> {
    what.elem_strides().ok_or_else(|| {
        let (size, strides) = (what.item_size, what.strides);
        let odd = |axis: usize| what.shape[axis] > 1 && strides[axis].unsigned_abs() % size != 0;
        let axis = usize::from(!odd(0));
        ViewError::ItemStride {
            axis,
            stride: strides[axis],
            size,
        }
    })
}
