//! Rust's memory in Python.

use crate::interpreter::{get, raised, run, with_python};
use pyo3::prelude::*;
use std::sync::Arc;
use view_core::view;
use view_python::{export, lend, with_exported};

#[test]
fn what_is_immutable_stays_so() {
    with_python(|py, names| {
        let samples: Arc<[i16]> = (0..30).collect();
        let address = samples.as_ptr() as usize;
        names.set_item(
            "object",
            export(py, samples.clone(), |s| view!(s.reshape[5, 6][1..4, ::-2]))?,
        )?;
        run(py, names, "a = np.asarray(object); m = memoryview(object)")?;
        assert_eq!(get(py, names, "a.ctypes.data")?.extract::<usize>()?, address + 22);
        run(
            py,
            names,
            "
assert a.dtype == 'i2' and a.shape == (3, 3) and a.strides == (12, -4), (a.dtype, a.shape, a.strides)
assert a.tolist() == [[11, 9, 7], [17, 15, 13], [23, 21, 19]]
assert m.readonly and m.format == 'h' and not a.flags.writeable
",
        )?;
        assert!(raised(py, names, "a[0, 0] = 1").contains("read-only"));
        assert!(raised(py, names, "a.setflags(write=True)").contains("cannot set WRITEABLE flag"));
        run(py, names, "del object, m")?;
        assert_eq!(Arc::strong_count(&samples), 2);
        run(py, names, "del a")?;
        assert_eq!(Arc::strong_count(&samples), 1);
        Ok(())
    });
}

#[test]
fn what_is_lent_comes_back() {
    with_python(|py, names| {
        let lent = lend(py, vec![1.0f64, 2.0, 3.0], |list| view!(mut list))?;
        names.set_item("object", lent.bind(py))?;
        run(py, names, "a = np.asarray(object); a += 1; b = a[1:]; del a")?;
        let error = lent.reclaim(py).unwrap_err();
        assert_eq!(
            error.to_string(),
            "Python still has 1 buffer of this memory: arrays, slices of them, memoryviews or tensors"
        );
        run(py, names, "b[0] = 7; del b")?;
        let mut list = error.lent.reclaim(py).unwrap();
        list.push(5.0);
        assert_eq!(list, [2.0, 7.0, 4.0, 5.0]);
        assert_eq!(
            raised(py, names, "memoryview(object)"),
            "BufferError: Rust has taken this memory back"
        );
        Ok(())
    });
}

#[test]
fn a_borrowed_view_for_a_closure() {
    with_python(|py, names| {
        let grid = [[1u32, 2, 3], [4, 5, 6]];
        let sum: u32 = with_exported(py, view!(grid.T), |object| {
            names.set_item("object", object)?;
            get(py, names, "int(np.asarray(object)[1:].sum())")?.extract()
        })?;
        assert_eq!(sum, 2 + 5 + 3 + 6);
        assert_eq!(
            raised(py, names, "memoryview(object)"),
            "BufferError: Rust has taken this memory back"
        );
        Ok(())
    });
}
