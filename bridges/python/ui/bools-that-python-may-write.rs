use pyo3::prelude::*;
use view_core::view;
use view_python::lend;

fn main() {
    Python::attach(|py| {
        let _lent = lend(py, vec![true, false], |list| view!(mut list)).unwrap();
    });
}
