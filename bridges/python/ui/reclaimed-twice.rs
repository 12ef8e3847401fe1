use pyo3::prelude::*;
use view_core::view;
use view_python::lend;

fn main() {
    Python::attach(|py| {
        let lent = lend(py, vec![1i32], |list| view!(mut list)).unwrap();
        let _list = lent.reclaim(py);
        let _other = lent.reclaim(py);
    });
}
