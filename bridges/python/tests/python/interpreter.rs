//! Python code run by a test.

use pyo3::prelude::*;
use pyo3::types::PyDict;
use std::ffi::CString;

/// Runs a test with Python, which has NumPy as `np`.
pub fn with_python(test: impl FnOnce(Python<'_>, &Bound<'_, PyDict>) -> PyResult<()>) {
    Python::initialize();
    Python::attach(|py| {
        let names = PyDict::new(py);
        let result = (|| {
            let numpy = py.import("numpy")?;
            names.set_item("np", numpy)?;
            test(py, &names)
        })();
        if let Err(error) = result {
            error.display(py);
            panic!("{error}");
        }
    });
}

/// Statements.
pub fn run(py: Python<'_>, names: &Bound<'_, PyDict>, code: &str) -> PyResult<()> {
    py.run(&CString::new(code).unwrap(), Some(names), None)
}

/// An expression.
pub fn get<'py>(py: Python<'py>, names: &Bound<'py, PyDict>, code: &str) -> PyResult<Bound<'py, PyAny>> {
    py.eval(&CString::new(code).unwrap(), Some(names), None)
}

/// The text of the exception that the statements raise, with its type and its notes.
pub fn raised(py: Python<'_>, names: &Bound<'_, PyDict>, code: &str) -> String {
    let Err(error) = run(py, names, code) else {
        panic!("{code} raises nothing");
    };
    let notes = error
        .value(py)
        .getattr("__notes__")
        .and_then(|notes| notes.extract::<Vec<String>>());
    let mut text = error.to_string();
    for note in notes.unwrap_or_default() {
        text.push_str(" | ");
        text.push_str(&note);
    }
    text
}
