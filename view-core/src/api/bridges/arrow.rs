//! Columns of Apache Arrow as views, and owned arrays as those of Arrow, with the feature `arrow`. Arrow has no strides.

pub(crate) mod lists;

use crate::algebra::element::element::{confirmed, Element};
use crate::algebra::shape::rank::Rank;
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::size_limit::countable;
use crate::api::any_view::AnyView;
use crate::dtype::{ByteOrder, ElementType, Kind};
use crate::error::ViewError;
use crate::ops::stored;
use crate::view::view::View;
use alloc::vec;
use arrow_array::{
    downcast_primitive_array, types, Array, ArrayRef, ArrowPrimitiveType, FixedSizeListArray, PrimitiveArray,
};
use arrow_buffer::{ArrowNativeType, ScalarBuffer};
use core::any::{Any, TypeId};
use core::ptr::NonNull;

/// Passes on the length of the lists of each level of a column, and returns the array of all values below them.
fn below_lists(column: &dyn Array, mut level: impl FnMut(usize)) -> &dyn Array {
    let mut values = column;
    while let Some(list) = values.as_any().downcast_ref::<FixedSizeListArray>() {
        // Arrow has no negative lengths. One that does not fit would be more than there are values.
        level(usize::try_from(list.value_length()).unwrap_or(usize::MAX));
        values = list.values().as_ref();
    }
    values
}

/// The values of a primitive array.
struct Values<'a> {
    /// A `ScalarBuffer` of them.
    buffer: &'a dyn Any,
    bytes: &'a [u8],
    element_type: ElementType,
}

impl<'a> Values<'a> {
    /// # Errors
    /// [`ViewError::NoNumbers`] if the array is not a primitive one.
    fn of(array: &'a dyn Array) -> Result<Self, ViewError> {
        downcast_primitive_array!(
            array => Ok(Self::of_primitive(array)),
            _ => Err(ViewError::NoNumbers)
        )
    }

    fn of_primitive<P: ArrowPrimitiveType>(array: &'a PrimitiveArray<P>) -> Self {
        Self {
            buffer: array.values(),
            bytes: array.values().inner(),
            element_type: element_type::<P::Native>(),
        }
    }
}

/// The dtype of values of Arrow, which have the byte order of the machine. What they mean besides, such as a date, it does not say.
fn element_type<N: ArrowNativeType>() -> ElementType {
    macro_rules! kind_of {
        ($($T:ty: $Kind:ident,)*) => {{
            let kinds = [$((TypeId::of::<$T>(), Kind::$Kind)),*];
            let kind = kinds.iter().find(|(number, _)| *number == TypeId::of::<N>());
            kind.map_or(Kind::Opaque, |&(_, kind)| kind)
        }};
    }
    let kind = kind_of! {
        i8: Int, i16: Int, i32: Int, i64: Int, i128: Int, u8: Uint, u16: Uint, u32: Uint, u64: Uint,
        <types::Float16Type as ArrowPrimitiveType>::Native: Float, f32: Float, f64: Float,
    };
    ElementType::stated((kind, ByteOrder::NATIVE), size_of::<N>())
}

impl<'a, T: Element + ArrowNativeType, S: Shape> TryFrom<&'a dyn Array> for View<'a, T, S> {
    type Error = ViewError;

    /// All values of a column of numbers, or of lists of one length (`FixedSizeListArray`), and of such lists of lists. Axis 0 counts the rows, and
    /// each level of lists is one axis more. An extent of the shape is compared with what the column has; `Dyn` takes any.
    ///
    /// A view sees no nulls: a null is an arbitrary number. `is_valid(row)` of the column says which rows are null. Numbers inside a row have a mask of
    /// their own, that of `column.values()`, at each level of lists. A slice of a column has the rows of the slice. What the numbers mean is not
    /// compared: an `i64` is a number, a time or a duration.
    ///
    /// ```
    /// use arrow_array::{types::Float32Type, ArrayRef, FixedSizeListArray};
    /// use std::sync::Arc;
    /// use view_core::{shape, view, Dyn, View, ViewError};
    ///
    /// let rows = [Some(vec![Some(1.0), Some(2.0), Some(3.0), Some(4.0)]), None];
    /// let column: ArrayRef = Arc::new(FixedSizeListArray::from_iter_primitive::<Float32Type, _, _>(rows, 4));
    /// let rows = View::<f32, shape![Dyn, 4]>::try_from(&column)?; // no copy
    /// let matrices = view!(rows.reshape[_, 2, 2]);
    /// assert_eq!(view!(matrices[0].diagonal).to_vec(), [1.0, 4.0]);
    ///
    /// let threes = View::<f32, shape![Dyn, 3]>::try_from(&column);
    /// assert_eq!(threes.unwrap_err(), ViewError::Shape { axis: 1, expected: 3, found: 4 });
    /// # Ok::<(), ViewError>(())
    /// ```
    ///
    /// # Errors
    /// [`ViewError::Ranks`] if the shape has another number of axes than the column, [`ViewError::ElementType`] if the values are other numbers,
    /// [`ViewError::NoNumbers`] if they are none, [`ViewError::Shape`] if the number of rows or the length of the lists is another one than the
    /// extent of the shape, [`ViewError::TooLarge`] if there are more rows of empty lists than can be counted.
    fn try_from(column: &'a dyn Array) -> Result<Self, ViewError> {
        confirmed::<T>();
        let mut extents = S::Rank::array(column.len());
        let mut rank = 1;
        let array = below_lists(column, |length| {
            if let Some(extent) = extents.as_mut().get_mut(rank) {
                *extent = length;
            }
            rank += 1;
        });
        if rank != S::Rank::RANK {
            let expected = S::Rank::RANK;
            return Err(ViewError::Ranks {
                expected,
                found: rank,
            });
        }
        let values = Values::of(array)?;
        let Some(elements) = values.buffer.downcast_ref::<ScalarBuffer<T>>() else {
            return Err(ViewError::ElementType {
                expected: ElementType::of::<T>(),
                found: values.element_type,
            });
        };
        let shape = stored::<S>(extents)?;
        countable::<T, S>(shape)?;
        let (expected, found) = (S::len(shape), elements.len());
        if expected != found {
            return Err(ViewError::Length { expected, found });
        }
        // SAFETY: V28, the column has as many values in a row as the shape has positions, and is borrowed for `'a`.
        Ok(unsafe { View::new(NonNull::from(&elements[..]).cast(), shape, ()) })
    }
}

impl<'a> TryFrom<&'a dyn Array> for AnyView<'a> {
    type Error = ViewError;

    /// All values of a column, if neither their type nor the number of axes is known before. Axis 0 counts the rows, and each level of
    /// lists is one axis more.
    ///
    /// ```
    /// use arrow_array::{ArrayRef, Int16Array};
    /// use std::sync::Arc;
    /// use view_core::AnyView;
    ///
    /// let column: ArrayRef = Arc::new(Int16Array::from(vec![1, 2, 3]));
    /// let any = AnyView::try_from(&column)?;
    /// assert_eq!((any.element_type().size(), any.shape()), (2, &[3][..]));
    /// # Ok::<(), view_core::ViewError>(())
    /// ```
    ///
    /// # Errors
    /// [`ViewError::NoNumbers`] if the values are no numbers, [`ViewError::Rank`] if there are more than 15 levels of lists,
    /// [`ViewError::TooLarge`] if there are more rows of empty lists than can be counted.
    fn try_from(column: &'a dyn Array) -> Result<Self, ViewError> {
        let mut shape = vec![column.len()];
        let Values {
            bytes, element_type, ..
        } = Values::of(below_lists(column, |length| shape.push(length)))?;
        let mut strides = vec![0; shape.len()];
        // No value fits an `isize`, if this does not.
        let mut stride = isize::try_from(element_type.size()).unwrap_or(0);
        for (there, &extent) in strides.iter_mut().zip(&shape).rev() {
            *there = stride;
            // It wraps only if there are no values, or more than memory has room for, which is refused.
            stride = stride.wrapping_mul(extent as isize);
        }
        Self::from_bytes(bytes, element_type, 0, &shape, &strides)
    }
}

macro_rules! columns {
    ($($Column:ty => [$($G:tt)*] $View:ty;)*) => {$(
        impl<'a, $($G)*> TryFrom<&'a $Column> for $View {
            type Error = ViewError;
            /// As for `&dyn Array`.
            ///
            /// # Errors
            /// As there.
            fn try_from(column: &'a $Column) -> Result<Self, ViewError> {
                let column: &dyn Array = column;
                Self::try_from(column)
            }
        }
    )*};
}
columns! {
    ArrayRef => [T: Element + ArrowNativeType, S: Shape] View<'a, T, S>;
    FixedSizeListArray => [T: Element + ArrowNativeType, S: Shape] View<'a, T, S>;
    ArrayRef => [] AnyView<'a>;
    FixedSizeListArray => [] AnyView<'a>;
}
