//! Two extension modules, each with its own copy of this crate, know each other's views.

use crate::interpreter::{get, raised, run, with_python};
use pyo3::prelude::*;
use std::env::consts::{DLL_PREFIX, DLL_SUFFIX};
use view_core::{shape, Dyn};
use view_python::{PyView, PyViewMut};

#[test]
fn modules_know_views_of_each_other() {
    with_python(|py, names| {
        // Cargo has built it beside this test.
        let test = std::env::current_exe().unwrap();
        let built = test.parent().unwrap().parent().unwrap().join("examples");
        let library = built.join(format!("{DLL_PREFIX}module{DLL_SUFFIX}"));
        names.set_item("library", library.to_str())?;
        run(
            py,
            names,
            "
import importlib.machinery, importlib.util
loader = importlib.machinery.ExtensionFileLoader('module', library)
other = importlib.util.module_from_spec(importlib.util.spec_from_loader('module', loader))
loader.exec_module(other)
a = np.zeros(8, 'u1')
",
        )?;
        let read = PyView::<u8, shape![Dyn]>::from_object(&get(py, names, "a[::2]")?)?;
        run(
            py,
            names,
            "other.while_read(a, lambda: None); other.while_written(a[1::2], lambda: None)",
        )?;
        let error = raised(py, names, "other.while_written(a, lambda: None)");
        assert!(
            error.starts_with(
                "ValueError: this argument is written, and an element of it is one of another argument"
            ),
            "{error}"
        );
        drop(read);
        run(py, names, "other.while_written(a, lambda: None)")?;
        let written = PyViewMut::<u8, shape![Dyn]>::from_object(&get(py, names, "a[::2]")?)?;
        let error = raised(py, names, "other.while_read(a, lambda: None)");
        assert!(
            error.starts_with(
                "ValueError: an element of this argument is written by another argument, or by a call that has not returned"
            ),
            "{error}"
        );
        drop(written);
        run(py, names, "other.while_read(a, lambda: None)")
    });
}
