use pyo3::prelude::*;
use view_core::{shape, Dyn};
use view_python::PyView;

#[pyfunction]
fn first(array: PyView<u8, shape![Dyn]>) -> u8 {
    let view = array.as_view().unwrap();
    drop(array);
    view[[0]]
}

fn main() {}
