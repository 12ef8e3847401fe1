use pyo3::prelude::*;
use std::any::Any;
use view_core::{shape, Dyn};
use view_python::PyView;

#[pyfunction]
fn keep<'py>(array: PyView<'py, u8, shape![Dyn]>) {
    let _kept: Box<dyn Any> = Box::new(array);
}

fn main() {}
