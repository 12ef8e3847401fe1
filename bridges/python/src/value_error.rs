//! Errors of view-core as exceptions.

use pyo3::exceptions::PyValueError;
use pyo3::PyErr;
use view_core::ViewError;

/// The `ValueError` that says what a [`ViewError`] says, without the name of the macro and the code of the message, which a user in Python does not know.
///
/// ```
/// use view_core::try_view;
/// use view_python::value_error;
///
/// let (samples, n) = (vec![1, 2, 3], 5);
/// let error = try_view!(samples[..n]).map_err(value_error).unwrap_err();
/// # use pyo3::prelude::*;
/// # Python::initialize();
/// # Python::attach(|py| {
/// assert_eq!(error.value(py).to_string(), "slice end 5 is past the end of axis 0, which has length 3");
/// # });
/// ```
pub fn value_error(error: ViewError) -> PyErr {
    let text = error.to_string();
    let text = text.strip_prefix("view!: ").unwrap_or(&text);
    let text = text.rsplit_once(" [V").map_or(text, |(text, _)| text);
    PyValueError::new_err(text.to_owned())
}
