use pyo3::prelude::*;
use view_core::view;
use view_python::with_exported;

fn main() {
    let mut list = vec![1i32, 2, 3];
    Python::attach(|py| {
        with_exported(py, view!(list), |_| {
            list.push(4);
            Ok(())
        })
        .unwrap();
    });
}
