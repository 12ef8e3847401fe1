use pyo3::prelude::*;
use view_core::view;
use view_python::lend;

fn main() {
    let mut list = vec![1i32, 2, 3];
    Python::attach(|py| {
        let _lent = lend(py, list, |list| view!(mut list)).unwrap();
        list.push(4);
    });
}
