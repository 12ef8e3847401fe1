//! Arrays of Python objects.

use crate::interpreter::{get, run, with_python};
use pyo3::prelude::*;
use view_core::{shape, view, Dyn};
use view_python::{PyObjects, PyObjectsMut, PyView};

#[test]
fn an_object_array_and_its_view_share_the_objects() {
    with_python(|py, names| {
        run(
            py,
            names,
            "one = [1]; a = np.array([one, None, 'x', one, 4, 5], object).reshape(2, 3)",
        )?;
        let array = get(py, names, "a[::-1]")?;
        let objects = PyObjects::<shape![Dyn, 3]>::from_object(&array)?;
        let slots = objects.as_slots();
        let one = slots[[1, 0]].get(py).unwrap();
        one.call_method1("append", (2,))?;
        run(py, names, "assert a[0, 0] == [1, 2] and a[1, 0] is a[0, 0]")?;
        assert!(slots[[1, 1]].get(py).unwrap().is_none());
        assert_eq!(
            view!(slots[0, 1..])
                .iter()
                .map(|slot| slot.get(py).unwrap().extract().unwrap())
                .collect::<Vec<i32>>(),
            [4, 5]
        );
        let refused = PyObjectsMut::<shape![2, 3]>::from_object(&array).map(|_| ());
        assert!(refused
            .unwrap_err()
            .to_string()
            .contains("one of another argument"));
        Ok(())
    });
}

#[test]
fn assignment_replaces_and_counts_references() {
    with_python(|py, names| {
        run(py, names, "from sys import getrefcount; old, new = [1], [2]; before = getrefcount(old), getrefcount(new); a = np.array([old, 3], object)")?;
        let objects = PyObjectsMut::<shape![2]>::from_object(&get(py, names, "a")?)?;
        objects.as_slots()[[0]].set(get(py, names, "new")?);
        drop(objects);
        run(py, names, "assert a[0] is new; assert getrefcount(old) == before[0] and getrefcount(new) == before[1] + 1; del a; assert getrefcount(new) == before[1]")?;
        let empty = PyObjects::<shape![2]>::from_object(&get(py, names, "np.empty(2, object)")?)?;
        assert!(empty
            .as_slots()
            .iter()
            .all(|slot| slot.get(py).is_none_or(|object| object.is_none())));
        Ok(())
    });
}

#[test]
fn numbers_are_no_objects() {
    with_python(|py, names| {
        let refused = |code: &str| PyObjects::<shape![Dyn]>::from_object(&get(py, names, code)?).map(|_| ());
        assert_eq!(
            refused("np.zeros(2)").unwrap_err().to_string(),
            "TypeError: expected elements object (|O), found float64 (<f8)"
        );
        let numbers =
            PyView::<u64, shape![Dyn]>::from_object(&get(py, names, "np.zeros(2, object)")?).map(|_| ());
        assert_eq!(
            numbers.unwrap_err().to_string(),
            "TypeError: expected elements uint64 (<u8), found object (|O)"
        );
        Ok(())
    });
}

#[test]
fn objects_of_ctypes_own_no_references() {
    with_python(|py, names| {
        run(
            py,
            names,
            "import ctypes; own = (ctypes.py_object * 2)([1], [2]); seen = np.array(own, copy=False)",
        )?;
        for code in ["own", "seen"] {
            let refused = PyObjects::<shape![2]>::from_object(&get(py, names, code)?).map(|_| ());
            assert_eq!(
                refused.unwrap_err().to_string(),
                "TypeError: expected an array of NumPy that owns its objects, or a slice of one",
                "{code}"
            );
        }
        Ok(())
    });
}
