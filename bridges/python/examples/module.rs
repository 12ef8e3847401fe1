//! An extension module, as a library that Python imports: the tests import it beside functions of their own.

use pyo3::prelude::*;
use view_core::{shape, Dyn};
use view_python::{PyView, PyViewMut};

/// Calls a function while the elements of an array are read.
#[pyfunction]
fn while_read(_array: PyView<u8, shape![Dyn]>, call: Bound<'_, PyAny>) -> PyResult<()> {
    call.call0().map(|_| ())
}

/// Calls a function while the elements of an array are written.
#[pyfunction]
fn while_written(_array: PyViewMut<u8, shape![Dyn]>, call: Bound<'_, PyAny>) -> PyResult<()> {
    call.call0().map(|_| ())
}

#[pymodule]
mod module {
    #[pymodule_export]
    use super::{while_read, while_written};
}
