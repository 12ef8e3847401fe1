use pyo3::prelude::*;
use view_core::{shape, Dyn};
use view_python::PyViewMut;

#[pyfunction]
fn clear(mut array: PyViewMut<u32, shape![Dyn]>) {
    let cells = array.as_cells();
    array.as_atomic(|_| cells[[0]].set(0));
}

fn main() {}
