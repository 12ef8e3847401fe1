use pyo3::prelude::*;
use view_core::view;
use view_python::export;

fn main() {
    let (list, other) = (vec![1i32, 2, 3], vec![4i32]);
    Python::attach(|py| {
        let _object = export(py, list, |_| view!(other)).unwrap();
    });
}
