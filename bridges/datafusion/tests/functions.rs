//! Functions called as DataFusion calls them, on columns with nulls, slices and constants, where the values are.

use datafusion_common::config::ConfigOptions;
use datafusion_common::{Result, ScalarValue};
use datafusion_expr::{ColumnarValue, ReturnFieldArgs, ScalarFunctionArgs, ScalarUDF};
use std::cell::RefCell;
use std::sync::Arc;
use view_core::{ElementType, ViewError};
use view_datafusion::arrow::array::{
    Array, ArrayRef, AsArray, FixedSizeListArray, Float32Array, Int32Array, ListArray,
};
use view_datafusion::arrow::datatypes::{DataType, Field, Float32Type, Float64Type};
use view_datafusion::{determinant, function, matrices, trace};

/// Row `r` is `r` times the unit matrix, with `r + 1` in the upper right corner. Row 1 is null.
fn column(rows: u16) -> FixedSizeListArray {
    let matrix = |r: u16| {
        let r = f32::from(r);
        [r, 0.0, r + 1.0, 0.0, r, 0.0, 0.0, 0.0, r].map(Some)
    };
    let rows = (0..rows).map(|r| (r != 1).then(|| matrix(r)));
    FixedSizeListArray::from_iter_primitive::<Float32Type, _, _>(rows, 9)
}

/// Calls the function as a plan does: first for its type, then with a column.
fn call(function: &ScalarUDF, argument: ColumnarValue, rows: usize) -> Result<Float32Array> {
    let field = Arc::new(Field::new("m", argument.data_type(), true));
    let arg_fields = vec![field];
    let return_field = function.return_field_from_args(ReturnFieldArgs {
        arg_fields: &arg_fields,
        scalar_arguments: &[None],
    })?;
    assert_eq!(return_field.data_type(), &DataType::Float32);
    let result = function.invoke_with_args(ScalarFunctionArgs {
        args: vec![argument],
        arg_fields,
        number_rows: rows,
        return_field,
        config_options: Arc::new(ConfigOptions::default()),
    })?;
    Ok(result.into_array(rows)?.as_primitive::<Float32Type>().clone())
}

fn of(function: &ScalarUDF, column: impl Array + 'static) -> Result<Float32Array> {
    let rows = column.len();
    call(function, ColumnarValue::Array(Arc::new(column)), rows)
}

#[test]
fn null_rows_are_null() {
    let traces = of(&trace(), column(4)).unwrap();
    assert_eq!(
        traces,
        Float32Array::from(vec![Some(0.0), None, Some(6.0), Some(9.0)])
    );
    let determinants = of(&determinant(), column(4)).unwrap();
    assert_eq!(
        determinants,
        Float32Array::from(vec![Some(0.0), None, Some(8.0), Some(27.0)])
    );
    assert_eq!(of(&trace(), column(0)).unwrap().len(), 0);
    // A null inside of a matrix.
    let mut row = [1.0f32; 9].map(Some);
    row[5] = None;
    let holes = FixedSizeListArray::from_iter_primitive::<Float32Type, _, _>(
        [Some(row), Some([2.0; 9].map(Some))],
        9,
    );
    assert_eq!(
        of(&trace(), holes).unwrap(),
        Float32Array::from(vec![None, Some(6.0)])
    );
}

#[test]
fn slices_have_their_own_rows() {
    assert_eq!(
        of(&trace(), column(6).slice(1, 3)).unwrap(),
        Float32Array::from(vec![None, Some(6.0), Some(9.0)])
    );
    assert_eq!(of(&determinant(), column(6).slice(5, 1)).unwrap().value(0), 125.0);
}

#[test]
fn a_constant_is_the_same_in_each_row() {
    let one = ScalarValue::FixedSizeList(Arc::new(column(3).slice(2, 1)));
    let traces = call(&trace(), ColumnarValue::Scalar(one), 3).unwrap();
    assert_eq!(traces, Float32Array::from(vec![6.0; 3]));
}

thread_local! {
    /// Where the matrices were that the function below was called with.
    static SEEN: RefCell<Vec<*const f32>> = const { RefCell::new(Vec::new()) };
}

#[test]
fn the_function_sees_the_values_where_they_are() {
    let seen = function("seen", |matrix| {
        assert_eq!(matrix.strides(), [12, 4]);
        SEEN.with_borrow_mut(|seen| seen.push(matrix.as_ptr()));
        matrix[[0, 0]]
    });
    for (first, rows) in [(0, 5), (2, 3)] {
        let column = column(5).slice(first, rows);
        let start = column.values().as_primitive::<Float32Type>().values().as_ptr();
        let valid = (0..rows).filter(|&row| column.is_valid(row));
        let expected: Vec<_> = valid.map(|row| start.wrapping_add(9 * row)).collect();
        of(&seen, column).unwrap();
        assert_eq!(SEEN.take(), expected);
    }
}

/// What is refused, beside what is not.
#[test]
fn other_columns_are_refused() {
    let refused =
        |array: ArrayRef| call(&trace(), ColumnarValue::Array(Arc::clone(&array)), array.len()).unwrap_err();
    assert!(of(&trace(), column(2)).is_ok());
    let numbers = refused(Arc::new(Int32Array::from(vec![1, 2])));
    assert!(
        numbers
            .to_string()
            .contains("trace takes lists of nine Float32, and not [Int32]"),
        "{numbers}"
    );
    let fours = FixedSizeListArray::from_iter_primitive::<Float32Type, _, _>([Some([Some(1.0); 4])], 4);
    assert!(refused(Arc::new(fours)).to_string().contains("nine Float32"));
    let doubles = FixedSizeListArray::from_iter_primitive::<Float64Type, _, _>([Some([Some(1.0); 9])], 9);
    assert!(refused(Arc::new(doubles)).to_string().contains("nine Float32"));
    let lists = ListArray::from_iter_primitive::<Float32Type, _, _>([Some([Some(1.0); 9])]);
    assert!(refused(Arc::new(lists)).to_string().contains("nine Float32"));
}

#[test]
fn columns_that_are_no_matrices_are_refused() {
    let column = column(2);
    assert_eq!(matrices::<Float32Type, 3, 3>(&column).unwrap().shape(), [2, 3, 3]);
    assert_eq!(matrices::<Float32Type, 1, 9>(&column).unwrap().shape(), [2, 1, 9]);
    assert_eq!(
        matrices::<Float32Type, 2, 3>(&column).unwrap_err(),
        ViewError::Length {
            expected: 6,
            found: 9
        }
    );
    assert_eq!(
        matrices::<Float64Type, 3, 3>(&column).unwrap_err(),
        ViewError::ElementType {
            expected: ElementType::of::<f64>(),
            found: ElementType::of::<f32>()
        }
    );
    let none = FixedSizeListArray::from_iter_primitive::<Float32Type, _, _>([Some([]), None, Some([])], 0);
    assert_eq!(matrices::<Float32Type, 3, 0>(&none).unwrap().shape(), [3, 3, 0]);
}
