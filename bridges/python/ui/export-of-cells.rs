use pyo3::prelude::*;
use std::sync::atomic::AtomicU32;
use view_core::view;
use view_python::export;

fn main() {
    let counts = [AtomicU32::new(1)];
    Python::attach(|py| {
        let _object = export(py, counts, |counts| view!(counts)).unwrap();
    });
}
