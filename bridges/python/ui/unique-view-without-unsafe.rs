use pyo3::prelude::*;
use view_core::{shape, Dyn};
use view_python::PyViewMut;

#[pyfunction]
fn clear(mut array: PyViewMut<u8, shape![Dyn]>) {
    array.view_mut()[[0]] = 0;
}

fn main() {}
