//! Arrow's buffers and columns as bases and views, and owned arrays as columns: the same addresses, extents and values both ways.

use arrow_array::types::{Float32Type, Float64Type, Int16Type};
use arrow_array::{
    Array as _, ArrayRef, BooleanArray, FixedSizeListArray, Float32Array, Int16Array, Int32Array, Int64Array,
    PrimitiveArray, RecordBatch, StringArray, TimestampSecondArray,
};
use arrow_buffer::{Buffer, MutableBuffer, NullBuffer, ScalarBuffer};
use arrow_schema::{DataType, Field, Schema};
use half::f16;
use std::sync::Arc;
use view_core::{
    shape, try_view, view, AnyView, Array, AsView, AsViewMut, Dyn, Element, ElementType, Kind, Layout,
    RankAtLeast, Shape, View, ViewError,
};

#[test]
fn buffers_are_bases() {
    let numbers = ScalarBuffer::from((0..12).collect::<Vec<i32>>());
    let all: View<i32, shape![Dyn]> = view!(numbers);
    assert_eq!((all.as_ptr(), all.len()), (numbers.as_ptr(), 12));
    let grid = view!(numbers.reshape[3, 4][::-1, ::2]);
    assert_eq!(
        (grid.to_vec(), grid.strides()),
        (vec![8, 10, 4, 6, 0, 2], [-16, 8])
    );
    let part = numbers.slice(5, 3);
    assert_eq!(view!(part).as_ptr(), &raw const numbers[5]);
    assert_eq!(view!(part[-1])[[]], 7);
    assert!(view!((ScalarBuffer::<u64>::from(vec![]))).is_empty());
    let bytes: Buffer = vec![1u8, 0, 2, 0, 3, 0].into();
    assert_eq!(view!(bytes.as<"<u2">[::-1])[[0]].get(), 3);
    assert_eq!(view!(bytes).as_ptr(), bytes.as_ptr());
    let mut own = MutableBuffer::from_len_zeroed(24);
    view!(mut own.align[32].as<f32>.reshape[2, 3][.., 1]).fill(1.5);
    assert_eq!(own.typed_data::<f32>(), [0.0, 1.5, 0.0, 0.0, 1.5, 0.0]);
    let (mut left, right) = view!(mut own => [..12], [12..]);
    left.assign(&right);
    // It is frozen where it is.
    let start = own.as_ptr();
    let frozen = ScalarBuffer::<f32>::from(own);
    assert_eq!(
        (view!(frozen).as_ptr(), view!(frozen[1])[[]]),
        (start.cast(), 1.5)
    );
    let shared = Arc::new(frozen);
    assert_eq!(view!(shared[..3]).to_vec(), [0.0, 1.5, 0.0]);
}

#[test]
fn arrays_of_numbers_are_bases() {
    let levels = Int16Array::from(vec![Some(1), None, Some(3), Some(4)]);
    let all: View<i16, shape![Dyn]> = view!(levels);
    assert_eq!(all.as_ptr(), levels.values().as_ptr());
    // A view does not see nulls.
    let valid: Vec<i16> = (0..4)
        .filter(|&row| levels.is_valid(row))
        .map(|row| all[[row]])
        .collect();
    assert_eq!((all.len(), valid), (4, vec![1, 3, 4]));
    let tail = levels.slice(2, 2);
    assert_eq!(view!(tail).as_ptr(), &raw const levels.values()[2]);
    assert_eq!(
        try_view!(tail[2]).err(),
        Some(ViewError::Index {
            axis: 0,
            index: 2,
            length: 2
        })
    );
    let times = TimestampSecondArray::from(vec![60, 120]);
    assert_eq!(view!(times[::-1]).to_vec(), [120i64, 60]);
    fn sum<B: AsView<Element = i16, Shape = shape![Dyn]> + ?Sized>(base: &B) -> i16 {
        base.as_view().iter().sum()
    }
    assert_eq!(sum(&tail) + sum(&&tail) + sum(tail.values()), 21);
    fn clear<B: AsViewMut<Element = u8> + ?Sized>(base: &mut B) {
        base.as_view_mut().fill(0);
    }
    let mut bytes = MutableBuffer::from(vec![7u8; 3]);
    clear(&mut bytes);
    assert_eq!(bytes.as_slice(), [0; 3]);
}

/// All elements are their own numbers.
fn counted<S: Shape<Rank = R>, R: view_core::Rank>(extents: R::Array<usize>) -> Array<i32, S> {
    let mut next = 0..;
    Array::try_from_fn_of(extents, |_| next.next().unwrap()).unwrap()
}

/// Asserts that both views are the same: address, extents, strides and elements.
fn same<T: Element + PartialEq + std::fmt::Debug, S: Shape>(a: View<T, S>, b: View<T, S>) {
    assert_eq!(
        (a.shape().as_ref(), a.strides().as_ref()),
        (b.shape().as_ref(), b.strides().as_ref())
    );
    assert!(a.is_empty() || a.as_ptr() == b.as_ptr());
    assert_eq!(a, b);
}

/// Arrow has no strides, so a view in any layout is copied, and the copy becomes a column where it is.
fn becomes_a_column<S: Shape + RankAtLeast<2>, L: Layout>(view: View<i32, S, L>) {
    let array = view.copy();
    let start = array.as_slice().as_ptr();
    let column = FixedSizeListArray::try_from(array).unwrap();
    let back = View::<i32, S>::try_from(&column).unwrap();
    assert!(back.is_empty() || back.as_ptr() == start);
    assert_eq!(back, view);
}

/// An owned array becomes a column where it is. All slices of the column are views, and views of these in other layouts become columns.
macro_rules! round_trips {
    ($count:ident [$($Dyn:ident)+] $extents:expr; $($call:tt)*) => {{
        type Z = shape![$($Dyn),+];
        for extents in $extents {
            let array: Array<i32, Z> = counted(extents);
            let (start, expected) = (array.as_slice().as_ptr(), array.clone());
            let column = FixedSizeListArray::try_from(array).unwrap();
            let all = View::<i32, Z>::try_from(&column).unwrap();
            assert!(all.is_empty() || all.as_ptr() == start);
            assert_eq!((all.shape(), all), (extents, expected.view()));
            let rows = extents[0];
            for (first, count) in [(0, rows), (0, rows / 2), (rows / 2, rows - rows / 2), (rows, 0)] {
                let part: ArrayRef = Arc::new(column.slice(first, count));
                let there = View::<i32, Z>::try_from(&part).unwrap();
                let rows = view!(all[first..first + count, ...]).try_row_major();
                same(there, rows.unwrap());
                becomes_a_column(view!(there $($call)*));
                $count += 1;
            }
        }
    }};
}

#[test]
fn every_column_goes_there_and_back() {
    let mut count = 0;
    let wide = [[0, 3], [1, 1], [2, 0], [3, 4], [6, 9], [7, 2], [1, 12]];
    round_trips!(count [Dyn Dyn] wide; [::-1]);
    round_trips!(count [Dyn Dyn] wide; [.., ::-2]);
    round_trips!(count [Dyn Dyn] wide; .T);
    let cubes = [[2, 3, 3], [5, 1, 2], [1, 0, 2], [0, 2, 2], [4, 2, 3], [2, 1, 5]];
    round_trips!(count [Dyn Dyn Dyn] cubes; [.., ::-1, ::2]);
    round_trips!(count [Dyn Dyn Dyn] cubes; .permute[2, 0, 1]);
    let deep = [[2, 3, 1, 2], [4, 2, 2, 2], [3, 1, 0, 2], [1, 2, 3, 4]];
    round_trips!(count [Dyn Dyn Dyn Dyn] deep; [::-1, .., .., ::-1]);
    round_trips!(count [Dyn Dyn Dyn Dyn] deep; [newaxis, ::2, ..., 0..1]);
    let deeper = [[2, 2, 1, 2, 2], [3, 1, 2, 1, 2]];
    round_trips!(count [Dyn Dyn Dyn Dyn Dyn] deeper; .T);
    round_trips!(count [Dyn Dyn Dyn Dyn Dyn] deeper; [::-1, .., ::-1, .., ::-1]);
    let deepest = [[2, 1, 2, 1, 2, 2], [3, 2, 1, 2, 1, 1]];
    round_trips!(count [Dyn Dyn Dyn Dyn Dyn Dyn] deepest; .T[::-1]);
    round_trips!(count [Dyn Dyn Dyn Dyn Dyn Dyn] deepest; [.., newaxis, ::-1].permute[1, 0, 2, 3, 4, 5, 6]);
    assert_eq!(count, 196);
    for length in 0..6 {
        let array: Array<i32, shape![Dyn]> = counted([length]);
        let start = array.as_slice().as_ptr();
        let column = Int32Array::from(array);
        let all: View<i32, shape![Dyn]> = view!(column);
        assert!(all.is_empty() || all.as_ptr() == start);
        same(all, View::try_from(&column as &dyn arrow_array::Array).unwrap());
        let turned = view!(column[::-1]).copy();
        let start = turned.as_slice().as_ptr();
        let turned = Int32Array::from(turned);
        assert!(all.is_empty() || view!(turned).as_ptr() == start);
        assert_eq!(view!(turned), view!(column[::-1]));
        count += 1;
    }
    assert_eq!(count, 202);
}

/// A column of 2-by-2 matrices, of which row 1 is null.
fn matrices() -> FixedSizeListArray {
    let rows = [
        Some(vec![Some(1.0), Some(2.0), Some(3.0), Some(4.0)]),
        None,
        Some(vec![Some(5.0), None, Some(7.0), Some(8.0)]),
        Some(vec![Some(9.0); 4]),
    ];
    FixedSizeListArray::from_iter_primitive::<Float32Type, _, _>(rows, 4)
}

#[test]
fn lists_of_one_length_are_an_axis() {
    let column = matrices();
    let start = column.values().as_any().downcast_ref::<Float32Array>().unwrap();
    let start = start.values().as_ptr();
    let rows = View::<f32, shape![Dyn, 4]>::try_from(&column).unwrap();
    assert_eq!(
        (rows.shape(), rows.strides(), rows.as_ptr()),
        ([4, 4], [16, 4], start)
    );
    let matrices: View<f32, shape![Dyn, 2, 2]> = view!(rows.reshape[_, 2, 2]);
    let traces: Vec<Option<f32>> = (0..4)
        .map(|row| {
            column
                .is_valid(row)
                .then(|| view!(matrices[row].diagonal).iter().sum())
        })
        .collect();
    assert_eq!(traces, [Some(5.0), None, Some(13.0), Some(18.0)]);
    // The slice of a column has the values of the slice.
    let tail = column.slice(2, 2);
    let there: View<f32, shape![2, Dyn]> = View::try_from(&tail).unwrap();
    assert_eq!((there.as_ptr(), there[[1, 0]]), (start.wrapping_add(8), 9.0));
    let batch = RecordBatch::try_new(
        Arc::new(Schema::new(vec![Field::new(
            "m",
            column.data_type().clone(),
            true,
        )])),
        vec![Arc::new(column)],
    );
    let batch = batch.unwrap();
    // The view borrows the batch, not the reference to its column.
    fn values(batch: &RecordBatch) -> View<'_, f32, shape![Dyn, Dyn]> {
        batch.column_by_name("m").unwrap().try_into().unwrap()
    }
    assert_eq!(values(&batch).as_ptr(), start);
    let all_null = FixedSizeListArray::new_null(Arc::new(Field::new_list_field(DataType::Int16, true)), 3, 2);
    assert_eq!(View::<i16, shape![Dyn, 3]>::try_from(&all_null).unwrap().len(), 6);
}

#[test]
fn lists_of_no_values_have_rows() {
    let nulls = NullBuffer::from(vec![true, false, true]);
    let item = Arc::new(Field::new_list_field(DataType::Int32, true));
    let values: ArrayRef = Arc::new(Int32Array::from(Vec::<i32>::new()));
    let column = FixedSizeListArray::new(item, 0, values, Some(nulls));
    let there = View::<i32, shape![Dyn, 0]>::try_from(&column).unwrap();
    assert_eq!(there.shape(), [3, 0]);
    let back = FixedSizeListArray::try_from(there.copy()).unwrap();
    assert_eq!((back.len(), back.value_length(), back.null_count()), (3, 0, 0));
    let far = Array::<u8, shape![Dyn, Dyn]>::try_zeros_of([0, i32::MAX as usize]).unwrap();
    assert_eq!(
        FixedSizeListArray::try_from(far).unwrap().value_length(),
        i32::MAX
    );
}

#[test]
fn owned_arrays_become_columns_where_they_are() {
    let array =
        Array::<f64, shape![Dyn, 3, 3]>::try_from_fn_of([2, 3, 3], |[m, i, j]| (9 * m + 3 * i + j) as f64);
    let array = array.unwrap();
    let start = array.as_slice().as_ptr();
    let column = FixedSizeListArray::try_from(array).unwrap();
    let row = |inner: DataType| DataType::FixedSizeList(Arc::new(Field::new_list_field(inner, false)), 3);
    assert_eq!(
        (column.len(), column.data_type()),
        (2, &row(row(DataType::Float64)))
    );
    let there = View::<f64, shape![Dyn, 3, 3]>::try_from(&column).unwrap();
    assert_eq!(
        (there.as_ptr(), view!(there[1, ::-1, 0]).to_vec()),
        (start, vec![15.0, 12.0, 9.0])
    );
    let halves = Array::<f16, shape![2, 2]>::try_full_of([2, 2], f16::ONE).unwrap();
    let halves = FixedSizeListArray::try_from(halves).unwrap();
    assert_eq!(
        View::<f16, shape![2, 2]>::try_from(&halves).unwrap()[[1, 1]],
        f16::ONE
    );
    // The allocation is the array's, and goes back to a `Vec`.
    let grid = [[1i64, 2], [3, 4]];
    let copy = view!(grid.T).copy();
    let start = copy.as_slice().as_ptr();
    let buffer = Buffer::from(copy);
    let numbers = buffer.into_vec::<i64>().unwrap();
    assert_eq!((numbers.as_ptr(), &numbers[..]), (start, &[1, 3, 2, 4][..]));
    let times: PrimitiveArray<arrow_array::types::TimestampSecondType> = view!(grid[1]).copy().into();
    assert_eq!(view!(times).to_vec(), [3, 4]);
}

/// What is refused, beside what is not.
#[test]
fn columns_of_other_types_and_shapes_are_refused() {
    fn of<T, S: Shape>(column: &dyn arrow_array::Array) -> Result<usize, ViewError>
    where
        T: Element + arrow_buffer::ArrowNativeType,
    {
        View::<T, S>::try_from(column).map(|view| view.len())
    }
    let element_type = |expected, found| Err(ViewError::ElementType { expected, found });
    let [f32s, f64s, u32s] = [
        ElementType::of::<f32>(),
        ElementType::of::<f64>(),
        ElementType::of::<u32>(),
    ];
    let column = matrices();
    assert_eq!(of::<f32, shape![Dyn, 4]>(&column), Ok(16));
    assert_eq!(of::<f64, shape![Dyn, 4]>(&column), element_type(f64s, f32s));
    assert_eq!(of::<u32, shape![Dyn, 4]>(&column), element_type(u32s, f32s));
    let shape = |axis, expected, found| {
        Err(ViewError::Shape {
            axis,
            expected,
            found,
        })
    };
    assert_eq!(of::<f32, shape![Dyn, 3]>(&column), shape(1, 3, 4));
    assert_eq!(of::<f32, shape![4, Dyn]>(&column), Ok(16));
    assert_eq!(of::<f32, shape![8, Dyn]>(&column), shape(0, 8, 4));
    let ranks = |expected, found| Err(ViewError::Ranks { expected, found });
    assert_eq!(of::<f32, shape![Dyn]>(&column), ranks(1, 2));
    assert_eq!(of::<f32, shape![Dyn, 2, 2]>(&column), ranks(3, 2));
    let numbers = Int64Array::from(vec![1, 2, 3]);
    assert_eq!(of::<i64, shape![3]>(&numbers), Ok(3));
    assert_eq!(of::<i64, shape![]>(&numbers), ranks(0, 1));
    assert_eq!(
        of::<u64, shape![3]>(&numbers),
        element_type(ElementType::of::<u64>(), ElementType::of::<i64>())
    );
    let words = StringArray::from(vec!["a", "b"]);
    assert_eq!(of::<u8, shape![Dyn]>(&words), Err(ViewError::NoNumbers));
    let bits = BooleanArray::from(vec![true, false]);
    assert_eq!(of::<u8, shape![Dyn]>(&bits), Err(ViewError::NoNumbers));
    let names = FixedSizeListArray::new(
        Arc::new(Field::new_list_field(DataType::Utf8, true)),
        1,
        Arc::new(words),
        None,
    );
    assert_eq!(of::<u8, shape![Dyn, 1]>(&names), Err(ViewError::NoNumbers));
    assert_eq!(
        ViewError::NoNumbers.to_string(),
        "view!: the values of the column are no numbers of one size [V705]"
    );
    // Lists in Arrow are no longer than an `i32`.
    let far = Array::<u8, shape![Dyn, Dyn]>::try_zeros_of([0, i32::MAX as usize + 1]).unwrap();
    assert_eq!(FixedSizeListArray::try_from(far).err(), Some(ViewError::TooLarge));
    let many = Array::<u8, shape![Dyn, Dyn, 0]>::try_zeros_of([usize::MAX / 4, 8, 0]).unwrap();
    assert_eq!(
        FixedSizeListArray::try_from(many).err(),
        Some(ViewError::TooLarge)
    );
}

#[test]
fn bytes_that_are_not_aligned_are_refused() {
    let bytes = Buffer::from(MutableBuffer::from_len_zeroed(9)); // aligned to 32 and more
    assert_eq!(
        try_view!(bytes[..8].align[8].as<f64>).map(|view| view.len()),
        Ok(1)
    );
    assert_eq!(
        try_view!(bytes[1..].align[8].as<f64>).err(),
        Some(ViewError::Align { offset: 1, align: 8 })
    );
    let odd = bytes.slice(3);
    assert_eq!(
        try_view!(odd[..4].align[4].as<f32>).err(),
        Some(ViewError::Align { offset: 3, align: 4 })
    );
    assert_eq!(
        try_view!(bytes.align[2].as<u16>).err(),
        Some(ViewError::Size { bytes: 9, size: 2 })
    );
}

#[test]
fn generic_functions_take_any_column() {
    fn total<P: arrow_array::ArrowPrimitiveType>(column: &PrimitiveArray<P>) -> P::Native
    where
        P::Native: Element + std::iter::Sum,
        [P::Native]: AsView<Element = P::Native>,
    {
        column.as_view().iter().copied().sum()
    }
    assert_eq!(total(&PrimitiveArray::<Int16Type>::from(vec![1, 2, 3])), 6);
    assert_eq!(total(&PrimitiveArray::<Float64Type>::from(vec![0.5, 2.0])), 2.5);
}

#[test]
fn columns_of_any_type_have_run_time_views() {
    let column = matrices();
    let any = AnyView::try_from(&column).unwrap();
    assert_eq!(any.element_type(), ElementType::of::<f32>());
    assert_eq!((any.shape(), any.strides()), (&[4, 4][..], &[16, 4][..]));
    let rows = any.downcast::<f32, shape![Dyn, 4]>().unwrap();
    same(rows.try_row_major().unwrap(), View::try_from(&column).unwrap());
    let times: ArrayRef = Arc::new(TimestampSecondArray::from(vec![60, 120, 180]).slice(1, 2));
    let any = AnyView::try_from(&times).unwrap();
    assert_eq!(any.element_type(), ElementType::of::<i64>());
    assert_eq!(any.downcast::<i64, shape![2]>().unwrap().to_vec(), [120, 180]);
    let wide: ArrayRef = Arc::new(arrow_array::Decimal256Array::from_iter_values([
        arrow_buffer::i256::ONE,
    ]));
    let wide = AnyView::try_from(&wide).unwrap().element_type();
    assert_eq!((wide.kind(), wide.size()), (Kind::Opaque, 32));
    let halves: ArrayRef = Arc::new(arrow_array::Float16Array::from(vec![f16::ONE]));
    let halves = AnyView::try_from(&halves).unwrap();
    assert_eq!(halves.downcast::<f16, shape![1]>().unwrap()[[0]], f16::ONE);
    let words: ArrayRef = Arc::new(StringArray::from(vec!["a"]));
    assert_eq!(AnyView::try_from(&words).err(), Some(ViewError::NoNumbers));
    let empty = Array::<i32, shape![Dyn, 0, 3]>::try_zeros_of([5, 0, 3]).unwrap();
    let empty = FixedSizeListArray::try_from(empty).unwrap();
    assert_eq!(AnyView::try_from(&empty).unwrap().shape(), [5, 0, 3]);
    let mut deep: ArrayRef = Arc::new(Int32Array::from(vec![7]));
    for _ in 0..16 {
        let item = Arc::new(Field::new_list_field(deep.data_type().clone(), true));
        assert!(AnyView::try_from(&deep).is_ok());
        deep = Arc::new(FixedSizeListArray::new(item, 1, deep, None));
    }
    assert_eq!(AnyView::try_from(&deep).err(), Some(ViewError::Rank { rank: 17 }));
}
