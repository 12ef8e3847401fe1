use pyo3::prelude::*;
use view_core::{shape, Dyn};
use view_python::PyView;

#[pyfunction]
fn first(py: Python<'_>, array: PyView<u8, shape![Dyn]>) -> u8 {
    let cells = array.as_cells();
    py.detach(|| cells[[0]].get())
}

fn main() {}
