//! Can a list of Rust and an array of NumPy share memory? They can: `cargo run -p view-python --example share`, where `python` has NumPy.

use pyo3::prelude::*;
use pyo3::types::{PyByteArray, PyDict};
use std::sync::Arc;
use view_core::{shape, view, Dyn};
use view_python::{export, lend, PyObjects, PyView, PyViewMut};

fn main() -> PyResult<()> {
    Python::initialize();
    Python::attach(|py| {
        let names = PyDict::new(py);
        py.run(c"import array; import numpy as np", Some(&names), None)?;
        let run = |code: &std::ffi::CStr| py.run(code, Some(&names), None);
        let get = |code: &std::ffi::CStr| py.eval(code, Some(&names), None);

        // A list of Rust, seen by NumPy. A change on either side is seen on the other.
        let lent = lend(py, vec![1i16, 2, 3, 4, 5, 6], |list| view!(mut list[1::2]))?;
        names.set_item("shared", lent.bind(py))?;
        run(c"a = np.asarray(shared); a *= 10; print('NumPy sees', a, a.strides)")?;
        // It cannot grow meanwhile: Rust has given it away, so `list.push` has no `list`, and it comes back only when NumPy has let go.
        let lent = match lent.reclaim(py) {
            Ok(list) => unreachable!("NumPy still has {list:?}"),
            Err(still) => {
                println!("{still}");
                still.lent
            }
        };
        run(c"del a")?;
        let mut list = lent.reclaim(py).expect("NumPy has let go");
        list.push(7);
        println!("Rust has {list:?}");

        // Memory that does not change any more is read-only in Python for good.
        let constants: Arc<[f64]> = Arc::new([0.5, 1.5]);
        names.set_item("shared", export(py, constants, |constants| view!(constants))?)?;
        run(c"a = np.asarray(shared); print('read-only:', a, a.flags.writeable)")?;

        // A list of Python, seen by Rust. Its elements are compared once.
        let ints = get(c"array.array('i', [1, 2, 3])")?;
        let view = PyViewMut::<i32, shape![Dyn]>::from_object(&ints)?;
        view.as_cells()[[0]].set(262146);
        println!("{ints} has {} elements", view.shape()[0]);
        println!(
            "{}",
            PyView::<f32, shape![Dyn]>::from_object(&ints)
                .map(|_| ())
                .unwrap_err()
        );

        // A `bytearray` does not grow under a view.
        let bytes = PyByteArray::new(py, b"abc");
        let view = PyView::<u8, shape![3]>::from_object(&bytes)?;
        println!("{}", bytes.call_method1("append", (1,)).unwrap_err());
        drop(view);
        bytes.call_method1("append", (1,))?;

        // `bytes` never change, so their view is a plain one.
        let text = get(c"b'abc'")?;
        let view = PyView::<u8, shape![Dyn]>::from_object(&text)?;
        println!("{:?}", view.as_view().map(|view| view!(view[::-1]).to_vec()));

        // An object array and its view share the objects.
        run(c"objects = np.array([[1], 'two', None], object)")?;
        let objects = PyObjects::<shape![3]>::from_object(&get(c"objects")?)?;
        let first = objects.as_slots()[[0]].get(py).expect("there is an object");
        first.call_method1("append", (2,))?;
        run(c"print(objects)")
    })
}
