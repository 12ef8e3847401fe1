//! Where the elements of a view lie, as a matrix of nalgebra states it, and what it cannot state.

use crate::algebra::element::element::Element;
use crate::algebra::shape::extent::Extent;
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::stride::Stride;
use crate::algebra::shape::stride_list::StrideList;
use crate::error::{reject, ViewError};
use crate::view::view::{StridesOf, View};
use core::ptr::NonNull;
use nalgebra::Dim;

/// Why a matrix of nalgebra cannot have this axis: 0 for its rows, 1 for its columns. `packed` is the only stride that is right, if there is one. Rows
/// that are one row are always refused: nalgebra's iterators compare pointers to find the end of a column.
const fn fault(axis: usize, stride: isize, size: usize, packed: Option<usize>) -> Option<ViewError> {
    let apart = match packed {
        Some(packed) => stride != packed as isize,
        None => axis == 0 && stride == 0,
    };
    let apart = if apart {
        let size = match packed {
            Some(packed) => packed,
            None => size,
        };
        Some(ViewError::ElementsApart { axis, stride, size })
    } else {
        None
    };
    if size == 0 {
        None
    } else if axis == 0 && apart.is_some() {
        apart
    } else if stride < 0 {
        Some(ViewError::NegativeStride { axis, stride })
    } else if !(stride as usize).is_multiple_of(size) {
        Some(ViewError::ItemStride { axis, stride, size })
    } else {
        apart
    }
}

/// Does not compile if a stride that is used, and is known, cannot be one of nalgebra.
#[track_caller]
pub(super) const fn assert_forwards<T: Element, S: Shape, L: Layout, const PACKED: bool>() {
    #[track_caller]
    const fn assert_axis(
        axis: usize,
        extent: Option<usize>,
        stride: Option<isize>,
        size: usize,
        packed: Option<usize>,
    ) {
        if let (Some(2..), Some(stride)) = (extent, stride) {
            if let Some(error) = fault(axis, stride, size, packed) {
                reject(&error)
            }
        }
    }
    // Nothing is refused of a view that is known to be empty.
    if matches!(S::LEN, Some(0)) {
        return;
    }
    let size = size_of::<T>();
    assert_axis(
        0,
        S::Head::STATIC,
        <<StridesOf<T, S, L> as StrideList>::Head as Stride>::STATIC,
        size,
        if PACKED { Some(size) } else { None },
    );
    assert_axis(
        1,
        <S::Tail as Shape>::Head::STATIC,
        <<<StridesOf<T, S, L> as StrideList>::Tail as StrideList>::Head as Stride>::STATIC,
        size,
        match S::Head::STATIC {
            Some(rows) if PACKED => Some(rows * size),
            _ => None,
        },
    );
}

/// The stride of one axis in elements, as a dimension of nalgebra. If it is `None`, it is not used, and becomes `unused`.
///
/// # Errors
/// Those of [`fault`].
fn elements<D: Dim>(
    axis: usize,
    stride: Option<isize>,
    size: usize,
    packed: Option<usize>,
    unused: usize,
) -> Result<D, ViewError> {
    let known = D::try_to_usize();
    let elements = match stride {
        Some(stride) if size > 0 => {
            if let Some(error) = fault(axis, stride, size, packed) {
                return Err(error);
            }
            let elements = stride as usize / size;
            // The types divide as this does, so that does not happen.
            if known.is_some_and(|known| known != elements) {
                return Err(ViewError::ItemStride { axis, stride, size });
            }
            elements
        }
        // One row, but the type has the stride of rows that are one.
        _ if axis == 0 && known == Some(0) => {
            let stride = 0;
            return Err(ViewError::ElementsApart { axis, stride, size });
        }
        _ => known.unwrap_or(unused),
    };
    Ok(D::from_usize(elements))
}

/// The pointer, the extents and the strides of a matrix that is a view. `packed` asks for rows side by side, and columns behind each other.
///
/// # Errors
/// Those of [`fault`].
pub(super) fn geometry<T: Element, S: Shape, L: Layout, R: Dim, C: Dim, RS: Dim, CS: Dim>(
    view: View<'_, T, S, L>,
    packed: bool,
) -> Result<(NonNull<T>, (R, C), (RS, CS)), ViewError> {
    let (shape, strides, size) = (view.shape(), view.strides(), size_of::<T>());
    let extent = |axis: usize| shape.as_ref().get(axis).copied().unwrap_or(1);
    let used = |axis: usize| match extent(axis) {
        2.. if !view.is_empty() => strides.as_ref().get(axis).copied(),
        _ => None,
    };
    // nalgebra makes slices without elements of it, which have to be aligned.
    let start = if view.is_empty() {
        NonNull::dangling()
    } else {
        view.ptr()
    };
    // It fits: as many elements are in the view.
    let only = |stride: usize| if packed { Some(stride) } else { None };
    let row_stride = elements(0, used(0), size, only(size), 1)?;
    let column_stride = elements(1, used(1), size, only(size.wrapping_mul(extent(0))), extent(0))?;
    Ok((
        start,
        (R::from_usize(extent(0)), C::from_usize(extent(1))),
        (row_stride, column_stride),
    ))
}
