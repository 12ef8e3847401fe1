use pyo3::prelude::*;
use view_core::{shape, Dyn};
use view_python::PyViewMut;

#[pyfunction]
fn clear(array: PyViewMut<u8, shape![Dyn]>) {
    let cells = array.as_cells();
    drop(array);
    cells[[0]].set(0);
}

fn main() {}
