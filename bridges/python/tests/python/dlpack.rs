//! DLPack, both ways, with NumPy.

use crate::interpreter::{get, raised, run, with_python};
use pyo3::prelude::*;
use std::sync::Arc;
use view_core::zerocopy::byteorder::big_endian;
use view_core::{shape, view, Dyn};
use view_python::{export, lend, PyView, PyViewMut};

#[test]
fn numpy_takes_a_capsule() {
    with_python(|py, names| {
        let samples: Arc<[i16]> = (0..30).collect();
        names.set_item(
            "object",
            export(py, samples.clone(), |s| view!(s.reshape[5, 6][1..4, ::-2]))?,
        )?;
        run(
            py,
            names,
            "
a = np.from_dlpack(object)
assert a.dtype == 'i2' and a.strides == (12, -4) and a.tolist() == [[11, 9, 7], [17, 15, 13], [23, 21, 19]]
assert not a.flags.writeable
unused = object.__dlpack__(max_version=(1, 0))
",
        )?;
        assert_eq!(
            raised(py, names, "object.__dlpack__()"),
            "BufferError: this memory is read-only, which only DLPack 1.0 can say: max_version=(1, 0)"
        );
        run(py, names, "del a, object")?;
        assert_eq!(Arc::strong_count(&samples), 2);
        run(py, names, "del unused")?;
        assert_eq!(Arc::strong_count(&samples), 1);
        let lent = lend(py, vec![1.0f64, 2.0], |list| view!(mut list))?;
        names.set_item("object", lent.bind(py))?;
        run(
            py,
            names,
            "a = np.from_dlpack(object); a[0] = 7; old = object.__dlpack__()",
        )?;
        let error = lent.reclaim(py).unwrap_err();
        assert_eq!(error.buffers, 2);
        run(py, names, "del a, old")?;
        assert_eq!(error.lent.reclaim(py).unwrap(), [7.0, 2.0]);
        let big: Arc<[big_endian::U16]> = Arc::new([1.into()]);
        names.set_item("object", export(py, big, |s| view!(s))?)?;
        assert_eq!(
            raised(py, names, "np.from_dlpack(object)"),
            "BufferError: DLPack has no elements '>H': np.asarray(…) takes them"
        );
        Ok(())
    });
}

#[test]
fn an_object_that_only_has_dlpack() {
    with_python(|py, names| {
        run(
            py,
            names,
            "
class Tensor:
    def __init__(self, array): self.array = array
    def __dlpack__(self, **named): return self.array.__dlpack__(**named)
    def __dlpack_device__(self): return self.array.__dlpack_device__()
a = np.arange(12, dtype='f4').reshape(3, 4)
class Far(Tensor):
    def __dlpack_device__(self): return (2, 0)
",
        )?;
        let tensor = get(py, names, "Tensor(a[:, ::-2])")?;
        let mut view = PyViewMut::<f32, shape![3, Dyn]>::from_object(&tensor)?;
        assert_eq!(view.strides(), [16, -8]);
        // SAFETY: nobody else uses the array.
        let mut all = unsafe { view.view_mut() };
        assert_eq!(all.to_vec(), [3.0, 1.0, 7.0, 5.0, 11.0, 9.0]);
        all[[0, 0]] = 30.0;
        drop(view);
        run(
            py,
            names,
            "assert a[0, 3] == 30; count = __import__('sys').getrefcount(a)",
        )?;
        let read = |code: &str| PyView::<f32, shape![Dyn]>::from_object(&get(py, names, code)?).map(|_| ());
        assert_eq!(
            read("Far(a[0])").unwrap_err().to_string(),
            "BufferError: expected memory of the CPU, found that of the device (2, 0)"
        );
        assert_eq!(
            read("Tensor(a)").unwrap_err().to_string(),
            "ValueError: expected 1 axis, found 2: shape (3, 4)"
        );
        assert_eq!(
            read("Tensor(a.astype('f8')[0])").unwrap_err().to_string(),
            "TypeError: expected elements float32 (<f4), found float64 (<f8); np.asarray(…, dtype) makes such a copy"
        );
        let broadcast = get(py, names, "Tensor(np.broadcast_to(a[0], (2, 4)))")?;
        assert_eq!(
            PyView::<f32, shape![2, 4]>::from_object(&broadcast)?.strides(),
            [0, 4]
        );
        let refused = PyViewMut::<f32, shape![2, 4]>::from_object(&broadcast).map(|_| ());
        assert!(refused
            .unwrap_err()
            .to_string()
            .starts_with("BufferError: DLPack says"));
        run(py, names, "assert __import__('sys').getrefcount(a) == count")
    });
}
