//! The same workloads with NumPy, by a Python inside of this process. They are in `numpy.py`.

use crate::case::Case;
use crate::checksum::Checksum;
use crate::data::{BYTES, COLOURS, FLOATS, LARGE, OTHERS, PADDED, RAW, SHORTS, SQUARE};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict};
use std::error::Error;
use std::ffi::CString;
use std::sync::LazyLock;
use zerocopy::IntoBytes;

/// Runs `job` with the lock of Python, which then is not taken anew for each run of a case.
pub fn with_python<R>(job: impl FnOnce() -> R) -> R {
    Python::attach(|_| job())
}

/// The case of this workload, if there is one, and NumPy is there.
pub fn case(workload: &str) -> Result<Option<Case>, Box<dyn Error>> {
    let Some(names) = &*NAMES else { return Ok(None) };
    Python::attach(|py| {
        let Some(function) = names.bind(py).get_item(workload)? else {
            return Ok(None);
        };
        let function = function.unbind();
        let run =
            move || Python::attach(|py| Outcome(function.call0(py).expect("the workloads raise nothing")));
        Ok(Some(Case::reads(["numpy", "dynamic", ""], run)))
    })
}

/// The version of NumPy.
pub fn version() -> Option<String> {
    let names = NAMES.as_ref()?;
    Python::attach(|py| {
        let numpy = names.bind(py).get_item("np").ok()??;
        numpy.getattr("__version__").ok()?.extract().ok()
    })
}

/// What `numpy.py` defines. Nothing, with a message, if NumPy is missing.
static NAMES: LazyLock<Option<Py<PyDict>>> = LazyLock::new(|| {
    let names = Python::attach(define);
    names
        .inspect_err(|error| eprintln!("NumPy is left out: {error}; BENCHMARKS.md says how it is found"))
        .ok()
});

fn define(py: Python<'_>) -> PyResult<Py<PyDict>> {
    let inputs = PyDict::new(py);
    let all: [(&str, &[u8]); 9] = [
        ("bytes", BYTES.as_bytes()),
        ("shorts", SHORTS.as_bytes()),
        ("floats", FLOATS.as_bytes()),
        ("others", OTHERS.as_bytes()),
        ("colours", COLOURS.as_bytes()),
        ("padded", PADDED.as_bytes()),
        ("raw", RAW.as_flattened()),
        ("square", SQUARE.as_bytes()),
        ("large", LARGE.as_bytes()),
    ];
    for (name, bytes) in all {
        inputs.set_item(name, PyBytes::new(py, bytes))?;
    }
    let names = PyDict::new(py);
    names.set_item("inputs", inputs)?;
    let code = CString::new(include_str!("numpy.py"))?;
    py.run(&code, Some(&names), None)?;
    Ok(names.unbind())
}

/// A number or an array of NumPy.
struct Outcome(Py<PyAny>);

impl Checksum for Outcome {
    fn numbers(&self, each: &mut dyn FnMut(f64)) {
        let bytes: Vec<u8> = Python::attach(|py| {
            let names = NAMES
                .as_ref()
                .expect("an outcome is one of its functions")
                .bind(py);
            let numbers = names.get_item("numbers")?.expect("numpy.py defines it");
            numbers.call1((self.0.bind(py),))?.extract()
        })
        .expect("the results are numbers");
        for number in bytes.as_chunks().0 {
            each(f64::from_ne_bytes(*number));
        }
    }
}
