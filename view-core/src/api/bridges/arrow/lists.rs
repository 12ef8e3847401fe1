//! Owned arrays as buffers and columns of Apache Arrow, which take over their allocations.

use crate::algebra::element::element::Element;
use crate::algebra::shape::rank::R;
use crate::algebra::shape::shape::Shape;
use crate::api::owned::array::Array;
use crate::checks::axes::RankAtLeast;
use crate::error::ViewError;
use alloc::sync::Arc;
use arrow_array::{types, Array as _, ArrayRef, ArrowPrimitiveType, FixedSizeListArray, PrimitiveArray};
use arrow_buffer::{ArrowNativeType, Buffer, ScalarBuffer};
use arrow_schema::Field;

impl<T: Element + ArrowNativeType, S: Shape> From<Array<T, S>> for ScalarBuffer<T> {
    /// The elements in row-major order. The buffer takes over the allocation of the array.
    ///
    /// ```
    /// use arrow_buffer::ScalarBuffer;
    /// use view_core::{view, Array};
    ///
    /// let grid = [[1, 2, 3], [4, 5, 6]];
    /// let column = view!(grid[.., 1]).copy(); // Arrow has no strides
    /// let address = column.as_slice().as_ptr();
    /// let column = ScalarBuffer::from(column);
    /// assert_eq!((&column[..], column.as_ptr()), (&[2, 5][..], address));
    /// ```
    fn from(array: Array<T, S>) -> Self {
        array.into_vec().into()
    }
}

impl<T: Element + ArrowNativeType, S: Shape> From<Array<T, S>> for Buffer {
    /// The bytes of the elements in row-major order. The buffer takes over the allocation of the array.
    fn from(array: Array<T, S>) -> Self {
        array.into_vec().into()
    }
}

impl<P: ArrowPrimitiveType, S: Shape<Rank = R<1>>> From<Array<P::Native, S>> for PrimitiveArray<P>
where
    P::Native: Element,
{
    /// The elements as a column without nulls. The column takes over the allocation of the array.
    fn from(array: Array<P::Native, S>) -> Self {
        Self::new(array.into(), None)
    }
}

/// Lists of lists of these values, one level for each extent but the first. It is `None` if Arrow cannot count them.
fn nested(extents: &[usize], values: ArrayRef) -> Option<FixedSizeListArray> {
    let (&length, outer) = extents.split_last()?;
    let length = i32::try_from(length).ok()?;
    let rows = outer
        .iter()
        .try_fold(1usize, |rows, &extent| rows.checked_mul(extent))?;
    let item = Arc::new(Field::new_list_field(values.data_type().clone(), false));
    let lists = FixedSizeListArray::try_new_with_length(item, length, values, None, rows).ok()?;
    if outer.len() == 1 {
        Some(lists)
    } else {
        nested(outer, Arc::new(lists))
    }
}

/// A number that Arrow has a column of. The integers of 128 bits are not, because they are decimals there, whose scale nothing says here.
#[diagnostic::on_unimplemented(
    message = "view!: Arrow has no column of `{Self}` [V512]",
    label = "only integers up to 64 bits and floats have columns",
    note = "help: a column of another type that has these values is made of a `ScalarBuffer`"
)]
pub trait ArrowValue: Element + ArrowNativeType {
    /// The type of the column.
    type Type: ArrowPrimitiveType<Native = Self>;
}

macro_rules! values {
    ($($T:ty: $Type:ident;)*) => {$(
        // The label says which types are; rustc would list eight of them.
        #[diagnostic::do_not_recommend]
        impl ArrowValue for $T {
            type Type = types::$Type;
        }
    )*};
}
values! {
    i8: Int8Type;
    i16: Int16Type;
    i32: Int32Type;
    i64: Int64Type;
    u8: UInt8Type;
    u16: UInt16Type;
    u32: UInt32Type;
    u64: UInt64Type;
    f32: Float32Type;
    f64: Float64Type;
}
#[cfg(feature = "half")]
values! {
    half::f16: Float16Type;
}

impl<T: ArrowValue, S: Shape + RankAtLeast<2>> TryFrom<Array<T, S>> for FixedSizeListArray {
    type Error = ViewError;

    /// A column with one row for each position of axis 0, and one level of lists for each axis more. It has no nulls, and its fields are named
    /// `item`, and not nullable. It takes over the allocation of the array.
    ///
    /// ```
    /// use arrow_array::{Array as _, FixedSizeListArray};
    /// use view_core::{shape, Array, Dyn};
    ///
    /// let matrices = Array::<f32, shape![Dyn, 3, 3]>::try_zeros_of([100, 3, 3])?;
    /// let column = FixedSizeListArray::try_from(matrices)?; // lists of three lists of three
    /// assert_eq!((column.len(), column.value_length()), (100, 3));
    /// # Ok::<(), view_core::ViewError>(())
    /// ```
    ///
    /// # Errors
    /// [`ViewError::TooLarge`] if an axis behind the first one has more than `i32::MAX` positions, which is the longest list in Arrow.
    fn try_from(array: Array<T, S>) -> Result<Self, ViewError> {
        let extents = array.shape();
        let values = PrimitiveArray::<T::Type>::new(array.into(), None);
        nested(extents.as_ref(), Arc::new(values)).ok_or(ViewError::TooLarge)
    }
}
