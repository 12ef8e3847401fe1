use pyo3::prelude::*;
use view_core::{shape, Dyn};
use view_python::PyViewMut;

#[pyfunction]
fn clear(mut array: PyViewMut<u8, shape![Dyn]>) {
    // SAFETY: this does not compile.
    let (mut a, mut b) = unsafe { (array.view_mut(), array.view_mut()) };
    a[[0]] = 0;
    b[[0]] = 0;
}

fn main() {}
