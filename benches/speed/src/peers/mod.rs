//! The same workloads with ndarray, mdarray and nalgebra, where they have an operation for it. The jobs are in `crate::workloads`, by the same
//! names. Each is written as the documentation of that crate does it.

use crate::workload::Workload;
use mdarray::{Dense, Dyn, View, ViewMut};
use nalgebra::{DMatrixView, DMatrixViewMut, Scalar};
use ndarray::{ArrayView2, ArrayViewMut2};

mod copy;
mod equal;
mod fold;
mod lanes;
mod partial;
mod walk;
mod write;
mod zip;

pub fn all() -> impl Iterator<Item = &'static Workload> {
    [
        fold::ALL,
        walk::ALL,
        equal::ALL,
        copy::ALL,
        write::ALL,
        zip::ALL,
        lanes::ALL,
        partial::ALL,
    ]
    .into_iter()
    .flatten()
}

const FITS: &str = "the slice has rows · columns elements";

fn nd<T>(elements: &[T], rows: usize, columns: usize) -> ArrayView2<'_, T> {
    ArrayView2::from_shape((rows, columns), elements).expect(FITS)
}

fn nd_mut<T>(elements: &mut [T], rows: usize, columns: usize) -> ArrayViewMut2<'_, T> {
    ArrayViewMut2::from_shape((rows, columns), elements).expect(FITS)
}

fn md<T>(elements: &[T], rows: usize, columns: usize) -> View<'_, T, (Dyn, Dyn), Dense> {
    View::from(elements).into_shape([rows, columns])
}

fn md_mut<T>(elements: &mut [T], rows: usize, columns: usize) -> ViewMut<'_, T, (Dyn, Dyn), Dense> {
    ViewMut::from(elements).into_shape([rows, columns])
}

/// The transposed matrix: nalgebra counts along columns first.
fn na<T: Scalar>(elements: &[T], rows: usize, columns: usize) -> DMatrixView<'_, T> {
    DMatrixView::from_slice(elements, columns, rows)
}

fn na_mut<T: Scalar>(elements: &mut [T], rows: usize, columns: usize) -> DMatrixViewMut<'_, T> {
    DMatrixViewMut::from_slice(elements, columns, rows)
}
