//! Strides that are whole numbers of elements, as other crates count them.

use crate::algebra::element::element::Element;
use crate::algebra::shape::extent::Extent;
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::stride::Stride;
use crate::algebra::shape::stride_list::StrideList;
use crate::error::{reject, ViewError};
use crate::view::view::StridesOf;

/// Does not compile if a stride that is used, and is known, is not a multiple of the size of `T`. It looks at the first six
/// axes: the crates here have no arrays of more.
#[track_caller]
pub(crate) const fn assert_whole<T: Element, S: Shape, L: Layout>() {
    #[track_caller]
    const fn assert_axis(axis: usize, extent: Option<usize>, stride: Option<isize>, size: usize) {
        if let (Some(2..), Some(stride)) = (extent, stride) {
            if size > 0 && stride.unsigned_abs() % size != 0 {
                reject(&ViewError::ItemStride { axis, stride, size })
            }
        }
    }
    macro_rules! axes {
        ($Shape:ty, $Strides:ty;) => {};
        ($Shape:ty, $Strides:ty; $axis:literal $($behind:literal)*) => {
            assert_axis(
                $axis,
                <<$Shape as Shape>::Head as Extent>::STATIC,
                <<$Strides as StrideList>::Head as Stride>::STATIC,
                size_of::<T>(),
            );
            axes!(<$Shape as Shape>::Tail, <$Strides as StrideList>::Tail; $($behind)*);
        };
    }
    // Nothing is refused of a view that is known to be empty.
    if !matches!(S::LEN, Some(0)) {
        axes!(S, StridesOf<T, S, L>; 0 1 2 3 4 5);
    }
}
