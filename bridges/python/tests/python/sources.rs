//! Objects of the standard library and NumPy that have memory.

use crate::interpreter::{get, raised, run, with_python};
use view_core::{shape, Dyn};
use view_python::{PyView, PyViewMut};

/// Expressions with the four numbers 1, 2, 3, 4 of two bytes, in memory that can be written.
const WRITABLE: [&str; 9] = [
    "memoryview(bytearray(b'\\1\\0\\2\\0\\3\\0\\4\\0')).cast('h')",
    "array.array('h', [1, 2, 3, 4])",
    "memoryview(array.array('h', [1, 2, 3, 4]))",
    "(ctypes.c_int16 * 4)(1, 2, 3, 4)",
    "ctypes.LittleEndianStructure and (ctypes.c_int16.__ctype_le__ * 4)(1, 2, 3, 4)",
    "multiprocessing.Array('h', [1, 2, 3, 4]).get_obj()",
    "multiprocessing.RawArray(ctypes.c_short, [1, 2, 3, 4])",
    "shared.buf[:8].cast('h')",
    "np.array([1, 2, 3, 4], 'i2')",
];

#[test]
fn memory_of_the_standard_library() {
    with_python(|py, names| {
        run(
            py,
            names,
            "
import array, ctypes, mmap, multiprocessing, tempfile
from multiprocessing import shared_memory
shared = shared_memory.SharedMemory(create=True, size=8)
shared.buf[:8] = b'\\1\\0\\2\\0\\3\\0\\4\\0'
",
        )?;
        for code in WRITABLE {
            let object = get(py, names, code)?;
            let view = PyView::<i16, shape![Dyn]>::from_object(&object)?;
            assert_eq!(view.to_array().as_slice(), [1, 2, 3, 4], "{code}");
            assert!(!view.is_immutable(), "{code}");
            drop(view);
            let unique = PyViewMut::<i16, shape![4]>::from_object(&object)?;
            unique.as_cells()[[3]].set(-5);
            drop(unique);
            let view = PyView::<i16, shape![4]>::from_object(&object)?;
            assert_eq!(view.as_cells()[[3]].get(), -5, "{code}");
        }
        run(py, names, "shared.close(); shared.unlink()")
    });
}

#[test]
fn a_mapped_file_is_not_closed_under_a_view() {
    with_python(|py, names| {
        run(
            py,
            names,
            "
import mmap, tempfile
file = tempfile.TemporaryFile()
file.write(bytes(range(16))); file.flush()
mapped = mmap.mmap(file.fileno(), 16)
whole = np.memmap(file, '>u2', 'r+', shape=(2, 4))
",
        )?;
        let view = PyView::<u8, shape![16]>::from_object(&get(py, names, "mapped")?)?;
        assert_eq!(view.as_cells()[[9]].get(), 9);
        assert_eq!(
            raised(py, names, "mapped.close()"),
            "BufferError: cannot close exported pointers exist"
        );
        drop(view);
        run(py, names, "mapped.close()")?;
        let view = PyView::<view_core::zerocopy::byteorder::big_endian::U16, shape![Dyn, 4]>::from_object(
            &get(py, names, "whole[::-1]")?,
        )?;
        assert_eq!(view.as_cells()[[0, 1]].get().get(), 0x0a0b);
        Ok(())
    });
}

#[test]
fn several_axes_of_ctypes() {
    with_python(|py, names| {
        run(
            py,
            names,
            "import ctypes; grid = ((ctypes.c_float * 3) * 2)((1, 2, 3), (4, 5, 6))",
        )?;
        let view = PyView::<f32, shape![2, 3]>::from_object(&get(py, names, "grid")?)?;
        assert_eq!(
            (view.strides(), view.to_array().as_slice()),
            ([12, 4], &[1.0f32, 2.0, 3.0, 4.0, 5.0, 6.0][..])
        );
        Ok(())
    });
}
