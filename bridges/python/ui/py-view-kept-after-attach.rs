use pyo3::prelude::*;
use pyo3::types::PyBytes;
use view_core::shape;
use view_python::PyView;

fn main() {
    let _view = Python::attach(|py| {
        let bytes = PyBytes::new(py, b"abc");
        PyView::<u8, shape![3]>::from_object(&bytes).unwrap()
    });
}
