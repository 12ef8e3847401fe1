//! Functions that take views.

use crate::interpreter::{get, raised, run, with_python};
use pyo3::prelude::*;
use pyo3::types::PyDict;
use view_core::zerocopy::byteorder::big_endian;
use view_core::{shape, view, Dyn, RowMajor};
use view_python::{PyView, PyViewMut};

#[pyfunction]
fn blur(input: PyView<f32, shape![Dyn, Dyn]>, output: PyViewMut<f32, shape![Dyn, Dyn]>) {
    let (input, output) = (input.as_cells(), output.as_cells());
    let [rows, columns] = input.shape();
    for i in 0..rows {
        for j in 1..columns - 1 {
            let sum = input[[i, j - 1]].get() + input[[i, j]].get() + input[[i, j + 1]].get();
            output[[i, j]].set(sum / 3.0);
        }
    }
}

#[pyfunction]
fn add(a: PyView<f32, shape![Dyn, Dyn]>, mut b: PyViewMut<f32, shape![Dyn, Dyn]>) {
    // SAFETY: no Python code runs meanwhile, and the script has one thread.
    let (a, mut b) = unsafe { (a.view(), b.view_mut()) };
    b.zip_mut(a).for_each(|(b, a)| *b += a);
}

#[pyfunction]
fn sum_big(a: PyView<big_endian::I16, shape![3]>) -> i32 {
    a.to_array().iter().map(|x| i32::from(x.get())).sum()
}

#[pyfunction]
fn first_row_major(a: PyView<i32, shape![Dyn, 2], RowMajor>) -> i32 {
    a.as_cells()[[0, 0]].get()
}

#[pyfunction]
fn both(a: PyView<u8, shape![Dyn]>, b: PyView<u8, shape![Dyn]>) -> usize {
    a.shape()[0] + b.shape()[0]
}

#[pyfunction]
fn count(mut counts: PyViewMut<u32, shape![Dyn]>) {
    counts.as_atomic(|counts| {
        for count in counts {
            count.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        }
    });
}

fn functions(py: Python<'_>, names: &Bound<'_, PyDict>) -> PyResult<()> {
    names.set_item("blur", wrap_pyfunction!(blur, py)?)?;
    names.set_item("add", wrap_pyfunction!(add, py)?)?;
    names.set_item("sum_big", wrap_pyfunction!(sum_big, py)?)?;
    names.set_item("first_row_major", wrap_pyfunction!(first_row_major, py)?)?;
    names.set_item("both", wrap_pyfunction!(both, py)?)?;
    names.set_item("count", wrap_pyfunction!(count, py)?)
}

#[test]
fn slices_and_transposed_arrays_are_arguments_without_a_copy() {
    with_python(|py, names| {
        functions(py, names)?;
        run(
            py,
            names,
            "
a = np.arange(48, dtype='f4').reshape(8, 6)
b = np.zeros((6, 4), 'f4')
blur(a[::2, ::-1], b.T)
expected = a[::2, ::-1]
assert np.allclose(b.T[:, 1:-1], (expected[:, :-2] + expected[:, 1:-1] + expected[:, 2:]) / 3)
assert (b[0] == 0).all()
c = np.ones((8, 6), 'f4')
add(a, c)
assert (c == a + 1).all()
assert sum_big(np.array([1, -2, 300], '>i2')) == 299
counts = np.zeros(5, 'u4')
count(counts[::2])
assert counts.tolist() == [1, 0, 1, 0, 1]
",
        )
    });
}

#[test]
fn what_a_function_does_not_take() {
    with_python(|py, names| {
        functions(py, names)?;
        let refused = [
            ("blur(np.zeros((2, 3)), np.zeros((2, 3), 'f4'))", "TypeError: expected elements float32 (<f4), found float64 (<f8); np.asarray(…, dtype) makes such a copy | while processing 'input'"),
            ("blur(np.zeros((2, 3), 'f4'), np.zeros((2, 3), '>f4'))", "TypeError: expected elements float32 (<f4), found float32 (>f4) | while processing 'output'"),
            ("blur(np.zeros(3, 'f4'), np.zeros((2, 3), 'f4'))", "ValueError: expected 2 axes, found 1: shape (3,) | while processing 'input'"),
            ("sum_big(np.zeros(4, '>i2'))", "ValueError: expected 3 elements along axis 0, found shape (4,) | while processing 'a'"),
            ("sum_big(np.zeros(3, 'i2'))", "TypeError: expected elements int16 (>i2), found int16 (<i2); np.asarray(…, dtype) makes such a copy | while processing 'a'"),
            ("first_row_major(np.zeros((3, 2), 'i4').T.copy().T)", "ValueError: expected elements in a row without gaps, found strides (4, 12) with shape (3, 2); np.ascontiguousarray(…) makes such a copy | while processing 'a'"),
            ("blur([1.0], np.zeros((2, 3), 'f4'))", "TypeError: expected an array of float32 (<f4) with 2 axes, found list; np.asarray(…) makes an array | while processing 'input'"),
            ("a = np.zeros((4, 6), 'f4'); blur(a, a)", "ValueError: this argument is written, and an element of it is one of another argument, or in use by a call that has not returned | while processing 'output'"),
            ("count(np.zeros(3, 'u4').tobytes())", "BufferError: this argument is written, and the memory of this bytes is read-only | while processing 'counts'"),
            ("a = np.zeros(3, 'u4'); a.flags.writeable = False; count(a)", "BufferError: this argument is written, and the memory of this ndarray is read-only | while processing 'counts'"),
            ("count(np.lib.stride_tricks.as_strided(np.zeros(3, 'u4'), (3,), (0,)))", "ValueError: expected each element at a place of its own, found strides (0,) | while processing 'counts'"),
            ("count(np.zeros(13, 'u1')[1:].view('u4'))", "ValueError: expected uint32 (<u4) at multiples of 4 bytes, found one at "),
        ];
        for (code, text) in refused {
            let found = raised(py, names, code);
            assert!(found.starts_with(text), "{code}:\n{found}\n{text}");
        }
        // Apart, in one array.
        run(
            py,
            names,
            "a = np.ones((4, 6), 'f4'); blur(a[:, ::2], a[:, 1::2]); add(a[::2], a[1::2])",
        )?;
        run(py, names, "a = np.ones(6, 'u1'); assert both(a, a) == 12")
    });
}

#[test]
fn only_memory_that_nobody_writes_is_a_view() {
    with_python(|py, names| {
        run(py, names, "import array, ctypes")?;
        let read = |code: &str| -> PyResult<Option<Vec<u8>>> {
            let view = PyView::<u8, shape![Dyn]>::from_object(&get(py, names, code)?)?;
            Ok(view.as_view().map(|view| view.to_vec()))
        };
        for code in ["b'abc'", "memoryview(b'abc')"] {
            assert_eq!(read(code)?.as_deref(), Some(&b"abc"[..]), "{code}");
        }
        for code in [
            "bytearray(b'abc')",
            // Arrays of `bytes` cannot be told from those that `pickle` makes, which write them.
            "np.frombuffer(b'abc', 'u1')",
            "memoryview(np.frombuffer(b'xabc', 'u1')[1:])",
            "np.frombuffer(b'cba', 'u1')[::-1]",
            "array.array('B', b'abc')",
            "(ctypes.c_ubyte * 3)(97, 98, 99)",
            "np.array([97, 98, 99], 'u1')",
            "np.lib.stride_tricks.as_strided(np.frombuffer(b'abc', 'u1'), (2,), (2,))",
        ] {
            assert_eq!(read(code)?, None, "{code}");
        }
        let array = get(py, names, "(ctypes.c_ubyte * 3)(97, 98, 99)")?;
        let view = PyView::<u8, shape![Dyn]>::from_object(&array)?;
        assert_eq!(view.to_array().as_slice(), b"abc");
        let cells = view.as_cells();
        array.set_item(1, 120)?;
        assert_eq!(
            view!(cells[1..])
                .iter()
                .map(|cell| cell.get())
                .collect::<Vec<_>>(),
            *b"xc"
        );
        Ok(())
    });
}

#[test]
fn memory_stays_where_it_is() {
    with_python(|py, names| {
        run(
            py,
            names,
            "grown = bytearray(b'abcd'); a = np.arange(4, dtype='u1'); b = np.arange(4, dtype='u1')",
        )?;
        let bytes = PyView::<u8, shape![4]>::from_object(&get(py, names, "grown")?)?;
        let array = PyView::<u8, shape![4]>::from_object(&get(py, names, "a")?)?;
        let slice = PyView::<u8, shape![2]>::from_object(&get(py, names, "memoryview(b[1:3])")?)?;
        let grow = "grown.append(1)";
        assert_eq!(
            raised(py, names, grow),
            "BufferError: Existing exports of data: object cannot be re-sized"
        );
        for name in ["a", "b"] {
            let text = raised(py, names, &format!("{name}.resize(1000, refcheck=False)"));
            assert!(
                text.starts_with("ValueError: cannot resize an array that references or is referenced"),
                "{text}"
            );
        }
        assert_eq!(array.as_cells()[[3]].get() + slice.as_cells()[[1]].get(), 5);
        drop((bytes, array, slice));
        run(py, names, grow)?;
        run(
            py,
            names,
            "a.resize(1000, refcheck=False); b.resize(1000, refcheck=False)",
        )
    });
}

#[test]
fn an_array_of_bytes_that_pickle_made_is_written() {
    with_python(|py, names| {
        run(py, names, "import pickle; a = pickle.loads(pickle.dumps(np.zeros(2000, 'u1'), 4)); assert type(a.base) is bytes and a.flags.writeable")?;
        let view = PyView::<u8, shape![2000]>::from_object(&get(py, names, "a")?)?;
        assert!(view.as_view().is_none());
        let unique = PyViewMut::<u8, shape![2000]>::from_object(&get(py, names, "a")?).map(|_| ());
        assert!(unique.is_err());
        drop(view);
        // Its `bytes` are a plain view only as long as nobody writes the array by a view.
        let bytes = PyView::<u8, shape![2000]>::from_object(&get(py, names, "a.base")?)?;
        assert!(bytes.as_view().is_some());
        assert!(PyViewMut::<u8, shape![2000]>::from_object(&get(py, names, "a")?).is_err());
        drop(bytes);
        let unique = PyViewMut::<u8, shape![2000]>::from_object(&get(py, names, "a")?)?;
        assert!(PyView::<u8, shape![2000]>::from_object(&get(py, names, "a.base")?).is_err());
        drop(unique);
        Ok(())
    });
}

#[test]
fn what_lies_between_exported_elements_is_no_view() {
    with_python(|py, names| {
        names.set_item(
            "shared",
            view_python::export(py, vec![1u32, 2, 3, 4, 5], |list| view!(list[::2]))?,
        )?;
        run(
            py,
            names,
            "a = np.asarray(shared); b = np.lib.stride_tricks.as_strided(a, (5,), (4,))",
        )?;
        let same = PyView::<u32, shape![3]>::from_object(&get(py, names, "a")?)?;
        assert_eq!(same.as_view().unwrap().to_vec(), [1, 3, 5]);
        let between = PyView::<u32, shape![5]>::from_object(&get(py, names, "b")?)?;
        assert!(between.as_view().is_none());
        Ok(())
    });
}
