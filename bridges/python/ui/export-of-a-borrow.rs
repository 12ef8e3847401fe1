use pyo3::prelude::*;
use view_core::view;
use view_python::export;

fn main() {
    let list = vec![1i32, 2, 3];
    Python::attach(|py| {
        let _object = export(py, &list, |list| view!(list)).unwrap();
    });
}
