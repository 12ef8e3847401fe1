use pyo3::prelude::*;
use view_core::{shape, Dyn};
use view_python::PyView;

#[pyfunction]
fn clear(array: PyView<u8, shape![Dyn]>) {
    array.as_cells()[[0]].set(0);
}

fn main() {}
