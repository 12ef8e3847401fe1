//! Functions for Python that take NumPy arrays, their slices and other buffers as views, without a copy.

use pyo3::prelude::*;
use view_core::{shape, view, Dyn, RowMajor};
use view_python::{export, lend, value_error, Exported, Lent, PyView, PyViewMut};

/// Each pixel of `output` becomes the mean of three of `input`: by cells.
#[pyfunction]
fn blur(input: PyView<f32, shape![Dyn, Dyn]>, output: PyViewMut<f32, shape![Dyn, Dyn]>) -> PyResult<()> {
    if input.shape() != output.shape() {
        let (input, output) = (input.shape(), output.shape());
        return Err(pyo3::exceptions::PyValueError::new_err(format!(
            "shapes {input:?} and {output:?} differ"
        )));
    }
    let (input, output) = (input.as_cells(), output.as_cells());
    let [rows, columns] = input.shape();
    for i in 0..rows {
        for j in 1..columns.max(2) - 1 {
            let sum = input[[i, j - 1]].get() + input[[i, j]].get() + input[[i, j + 1]].get();
            output[[i, j]].set(sum / 3.0);
        }
    }
    Ok(())
}

/// The same by plain views, several elements at once.
///
/// # Safety
/// Nobody else writes the arrays meanwhile: the caller of this function sees to it, as of every function of NumPy.
#[pyfunction]
fn blur_fast(
    input: PyView<f32, shape![Dyn, Dyn]>,
    mut output: PyViewMut<f32, shape![Dyn, Dyn]>,
) -> PyResult<()> {
    // SAFETY: no Python code runs in this function, and its documentation asks for the rest.
    let (input, mut output) = unsafe { (input.view(), output.view_mut()) };
    if input.shape()[1] < 3 {
        return Ok(());
    }
    let (left, right) = (view!(input[.., ..-2]), view!(input[.., 2..]));
    let mut inner = view!(mut output[.., 1..-1]);
    let pairs = view!(input[.., 1..-1]).try_zip(right).map_err(value_error)?;
    let three = left.try_zip(pairs).map_err(value_error)?;
    inner
        .try_zip_mut(three)
        .map_err(value_error)?
        .for_each(|(out, (a, (b, c)))| *out = (a + b + c) / 3.0);
    Ok(())
}

/// The first two numbers of four bytes in memory of ten, in place: the caller has the lock of the memory.
#[pyfunction]
fn two_numbers(memory: PyView<i8, shape![10], RowMajor>) -> [i32; 2] {
    // SAFETY: no Python code runs here. Whoever writes this memory has its lock, which the caller has now.
    let bytes = unsafe { memory.view() };
    let numbers = view!(bytes[..8].as<"<i4">);
    [numbers[[0]].get(), numbers[[1]].get()]
}

/// Does nothing, to compare with: the cost of a call.
#[pyfunction]
fn empty(_array: Bound<'_, PyAny>) {}

/// Takes an array, and does nothing with it.
#[pyfunction]
fn take(_array: PyView<f32, shape![Dyn, Dyn]>) {}

/// Takes an array to be written, and does nothing with it.
#[pyfunction]
fn take_mut(_array: PyViewMut<f32, shape![Dyn, Dyn]>) {}

/// The squares of the first numbers, in memory of Rust that nobody writes any more.
#[pyfunction]
fn squares(py: Python<'_>, count: u32) -> PyResult<Bound<'_, Exported>> {
    let squares: Vec<u64> = (0..u64::from(count)).map(|n| n * n).collect();
    export(py, squares, |squares| view!(squares))
}

/// A list of Rust that Python and Rust share by turns.
#[pyclass]
struct Samples {
    list: Option<Vec<i16>>,
    lent: Option<Lent<Vec<i16>>>,
}

#[pymethods]
impl Samples {
    #[new]
    fn new(list: Vec<i16>) -> Self {
        Self {
            list: Some(list),
            lent: None,
        }
    }

    /// Lends the list to Python.
    fn lend<'py>(&mut self, py: Python<'py>) -> PyResult<Bound<'py, Exported>> {
        if let Some(list) = self.list.take() {
            self.lent = Some(lend(py, list, |list| view!(mut list))?);
        }
        match &self.lent {
            Some(lent) => Ok(lent.bind(py).clone()),
            None => Err(pyo3::exceptions::PyRuntimeError::new_err(
                "an earlier call has failed",
            )),
        }
    }

    /// Appends to the list: a `BufferError`, if Python still has arrays of it, as of a `bytearray`.
    fn append(&mut self, py: Python<'_>, number: i16) -> PyResult<()> {
        if let Some(lent) = self.lent.take() {
            match lent.reclaim(py) {
                Ok(list) => self.list = Some(list),
                Err(still) => {
                    let text = still.to_string();
                    self.lent = Some(still.lent);
                    return Err(pyo3::exceptions::PyBufferError::new_err(text));
                }
            }
        }
        self.list.get_or_insert_default().push(number);
        Ok(())
    }

    fn __repr__(&self) -> String {
        format!("Samples({:?})", self.list)
    }
}

#[pymodule]
mod sharing {
    #[pymodule_export]
    use super::{blur, blur_fast, empty, squares, take, take_mut, two_numbers, Samples};
}
