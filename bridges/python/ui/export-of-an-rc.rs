use pyo3::prelude::*;
use std::rc::Rc;
use view_core::view;
use view_python::export;

fn main() {
    let list: Rc<[i32]> = Rc::new([1, 2, 3]);
    Python::attach(|py| {
        let _object = export(py, list, |list| view!(list)).unwrap();
    });
}
