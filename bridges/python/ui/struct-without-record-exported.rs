use pyo3::prelude::*;
use view_core::{view, Element};
use view_python::export;

#[derive(Element)]
struct Point {
    _x: f32,
    _y: f32,
}

fn main() {
    Python::attach(|py| {
        let points = vec![Point { _x: 1.0, _y: 2.0 }];
        let _object = export(py, points, |points| view!(points)).unwrap();
    });
}
