//! The programs of `view_core::errors` whose errors only run time can say. The text of each test is in the section of its code;
//! the test `codes` compares them.

use nalgebra::{DMatrixView, U1};
use view_core::{shape, try_view, view, AnyView, Array, ElementType, View, ViewMut};

#[test]
fn v320() {
    let packets = [[0u8; 5]; 4];
    let words = view!(packets[.., ..4].as<"<u2">).into_dyn();
    let error = ndarray::ArrayView2::try_from(words).unwrap_err();
    assert_eq!(error.code(), "V320");
}

#[test]
fn v322() {
    let words = [1u16, 2, 3];
    let any = view!(words).into_any();
    let error = any.downcast::<f32, shape![3]>().unwrap_err();
    assert_eq!(error.code(), "V322");
}

#[test]
fn v325() {
    let grid = vec![[1u8, 2, 3], [4, 5, 6]];
    let rows = view!(grid).into_dyn();
    let error = DMatrixView::<u8, U1, nalgebra::Dyn>::try_from(rows).unwrap_err();
    assert_eq!(error.code(), "V325");
}

#[test]
fn v326() {
    let grid = vec![[1u8, 2, 3], [4, 5, 6]];
    let turned = view!(grid[::-1].T).into_dyn();
    let error = DMatrixView::<u8, U1, nalgebra::Dyn>::try_from(turned).unwrap_err();
    assert_eq!(error.code(), "V326");
}

#[test]
fn v327() {
    let bytes = [0u8; 4];
    let error = AnyView::from_bytes(&bytes, ElementType::of::<u8>(), 0, &[2, 2], &[1]).unwrap_err();
    assert_eq!(error.code(), "V327");
}

#[test]
fn v407() {
    let mut samples = [0u8; 4];
    let error = ViewMut::from_strides(&mut samples, 0, [3, 2], [1, 1]).unwrap_err();
    assert_eq!(error.code(), "V407");
}

#[test]
fn v408() {
    let mut grid = [[0u8; 6]; 4];
    let positions = [2, 0, 2];
    let error = view!(mut grid)
        .try_select_mut::<1>(&positions)
        .map(|_| ())
        .unwrap_err();
    assert_eq!(error.code(), "V408");
}

#[test]
fn v701() {
    let bytes = [1u8, 0, 2];
    let error = try_view!(bytes.as<bool>).unwrap_err();
    assert_eq!(error.code(), "V701");
}

#[test]
fn v702() {
    let buffer = vec![0u8; 5];
    let error = Array::<u8, shape![2, 3]>::from_vec([2, 3], buffer).unwrap_err();
    assert_eq!(error.code(), "V702");
}

#[test]
fn v703() {
    let row = [0u8; 98];
    let (a, b) = (view!(row[::2]), view!(row[1::3]));
    let error = view_core::try_shares_memory(&a, &b, 0).unwrap_err();
    assert_eq!(error.code(), "V703");
}

#[test]
fn v704() {
    let samples = [0u8; 7];
    let error = View::from_strides(&samples, 0, [2, 4], [-2, 2]).unwrap_err();
    assert_eq!(error.code(), "V704");
}

#[test]
fn v705() {
    let column = arrow_array::BooleanArray::from(vec![true]);
    let error = AnyView::try_from(&column as &dyn arrow_array::Array).unwrap_err();
    assert_eq!(error.code(), "V705");
}

#[test]
fn v708() {
    let rows: [[u8; 2]; 0] = [];
    let error = view_core::try_stack(0, &rows).unwrap_err();
    assert_eq!(error.code(), "V708");
}
