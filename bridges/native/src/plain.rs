//! Functions in C that read views by `view.h`.

use crate::Refusal;
use view_core::{shape, CView, CViewMut, Element, Extent, Layout, Shape, View, ViewMut};

// SAFETY: they are what native/sums.c declares, read positions of the view only, write those of a `CViewMut` only, and keep nothing.
unsafe extern "C" {
    safe fn native_sum(view: &CView, total: &mut i64) -> bool;
    safe fn native_scale(matrix: &CViewMut, factor: f32) -> bool;
    safe fn native_len(view: &CView) -> usize;
    safe fn native_is(view: &CView, kind: u8, item_size: usize, rank: usize) -> bool;
    fn native_at(view: &CView, index: *const usize) -> *const u8;
    fn native_elem_strides(view: &CView, strides: *mut isize) -> bool;
}

/// The sum of all elements.
///
/// # Errors
/// [`Refusal::Kind`] if they are no `i16`, or have another byte order.
pub fn sum<T: Element, S: Shape, L: Layout>(view: View<T, S, L>) -> Result<i64, Refusal> {
    let mut total = 0;
    if view.with_c(|view| native_sum(view, &mut total)) {
        Ok(total)
    } else {
        Err(Refusal::Kind(std::any::type_name::<T>()))
    }
}

/// Multiplies all elements by `factor`.
///
/// # Errors
/// [`Refusal::Kind`] if they are no `f32`.
pub fn scale<T: Element, M: Extent, N: Extent, L: Layout>(
    mut matrix: ViewMut<T, shape![M, N], L>,
    factor: f32,
) -> Result<(), Refusal> {
    if matrix.with_c(|matrix| native_scale(matrix, factor)) {
        Ok(())
    } else {
        Err(Refusal::Kind(std::any::type_name::<T>()))
    }
}

/// The address of the element at this index, as C finds it: null if there is none.
pub fn place<T: Element, S: Shape, L: Layout>(view: View<T, S, L>, index: &[usize]) -> *const T {
    assert_eq!(index.len(), view.rank());
    // SAFETY: there is a number for each axis.
    view.with_c(|view| unsafe { native_at(view, index.as_ptr()) }.cast())
}

/// The number of elements, as C counts them.
pub fn len<T: Element, S: Shape, L: Layout>(view: View<T, S, L>) -> usize {
    view.with_c(|view| native_len(view))
}

/// Whether the elements are of this kind and size, along so many axes.
pub fn is<T: Element, S: Shape, L: Layout>(
    view: View<T, S, L>,
    kind: u8,
    item_size: usize,
    rank: usize,
) -> bool {
    view.with_c(|view| native_is(view, kind, item_size, rank))
}

/// The strides in elements, as C computes them.
pub fn elem_strides<T: Element, S: Shape, L: Layout>(view: View<T, S, L>) -> Option<Vec<isize>> {
    let mut strides = vec![0; view.rank()];
    // SAFETY: there is room for a number for each axis.
    let whole = view.with_c(|view| unsafe { native_elem_strides(view, strides.as_mut_ptr()) });
    whole.then_some(strides)
}
