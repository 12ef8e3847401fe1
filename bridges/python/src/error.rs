//! Errors of view-core as exceptions.

use pyo3::exceptions::PyValueError;
use pyo3::PyErr;
use view_core::ViewError;

pub fn of(error: ViewError) -> PyErr {
    PyValueError::new_err(error.to_string())
}
