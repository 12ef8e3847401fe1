use pyo3::prelude::*;
use view_core::{shape, Dyn};
use view_python::PyView;

#[pyfunction]
fn first(array: PyView<u8, shape![Dyn]>) -> u8 {
    let cells = array.as_cells();
    std::thread::scope(|scope| scope.spawn(move || cells[[0]].get()).join().unwrap())
}

fn main() {}
