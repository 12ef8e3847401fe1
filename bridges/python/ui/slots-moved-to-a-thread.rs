use pyo3::prelude::*;
use view_core::{shape, Dyn};
use view_python::PyObjects;

#[pyfunction]
fn count(objects: PyObjects<shape![Dyn]>) -> usize {
    let slots = objects.as_slots();
    std::thread::scope(|scope| scope.spawn(move || slots.iter().count()).join().unwrap())
}

fn main() {}
