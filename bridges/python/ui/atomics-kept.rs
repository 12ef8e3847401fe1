use pyo3::prelude::*;
use std::sync::atomic::Ordering;
use view_core::{shape, Dyn};
use view_python::PyViewMut;

#[pyfunction]
fn first(mut array: PyViewMut<u32, shape![Dyn]>) -> u32 {
    let atomics = array.as_atomic(|atomics| atomics);
    atomics[[0]].load(Ordering::Relaxed)
}

fn main() {}
