//! A column of lists of one length as matrices.

use datafusion_common::arrow::array::{Array, AsArray, FixedSizeListArray};
use datafusion_common::arrow::datatypes::{ArrowPrimitiveType, DataType};
use view_core::{
    shape, try_view, ByteOrder, Const, Dyn, Element, ElementType, Kind, Length, View, ViewError,
};

/// The rows of a column as row-major matrices of `M` by `N`, without a copy. Lists have `M · N` values each.
///
/// Null rows are matrices as well, of arbitrary values: `column.is_valid(row)` says which they are.
///
/// ```
/// use view_datafusion::arrow::array::FixedSizeListArray;
/// use view_datafusion::arrow::datatypes::Int32Type;
///
/// let rows = [Some([1, 2, 3, 4, 5, 6].map(Some)), None];
/// let column = FixedSizeListArray::from_iter_primitive::<Int32Type, _, _>(rows, 6);
/// let matrices = view_datafusion::matrices::<Int32Type, 2, 3>(&column).unwrap();
/// assert_eq!((matrices.shape(), matrices[[0, 1, 2]]), ([2, 2, 3], 6));
/// ```
///
/// # Errors
/// [`ViewError::ElementType`] if the values are not of the type `P`, [`ViewError::NoNumbers`] if they are no numbers,
/// [`ViewError::Length`] if the lists are of another length.
pub fn matrices<P: ArrowPrimitiveType, const M: usize, const N: usize>(
    column: &FixedSizeListArray,
) -> Result<View<'_, P::Native, shape![Dyn, { M }, { N }]>, ViewError>
where
    P::Native: Element,
    Const<M>: Length,
    Const<N>: Length,
{
    let Some(values) = column.values().as_primitive_opt::<P>() else {
        let expected = ElementType::of::<P::Native>();
        let found = element_type(column.values().data_type()).ok_or(ViewError::NoNumbers)?;
        return Err(ViewError::ElementType { expected, found });
    };
    // Arrow has no negative lengths.
    let (expected, found) = (M * N, usize::try_from(column.value_length()).unwrap_or(0));
    if expected != found {
        return Err(ViewError::Length { expected, found });
    }
    let (values, rows) = (&values.values()[..], column.len());
    try_view!(values.reshape[rows, { M }, { N }])
}

/// The dtype of values of a primitive type.
fn element_type(values: &DataType) -> Option<ElementType> {
    let kind = match values {
        _ if values.is_signed_integer() => Kind::Int,
        _ if values.is_unsigned_integer() => Kind::Uint,
        _ if values.is_floating() => Kind::Float,
        _ => Kind::Opaque,
    };
    ElementType::new(kind, ByteOrder::NATIVE, values.primitive_width()?)
}
