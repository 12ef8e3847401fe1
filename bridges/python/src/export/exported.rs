//! The object that Python sees.

use super::count::Count;
use super::memory::Memory;
use crate::dlpack::abi::CPU;
use crate::dlpack::give;
use crate::dtype::element::PyElement;
use pyo3::exceptions::PyBufferError;
use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyMemoryView};
use std::any::Any;
use std::ffi::c_int;
use std::ptr::null_mut;
use std::sync::{Arc, Mutex, PoisonError};
use view_core::{Layout, Shape, View};

/// Who keeps the memory.
pub(super) type Keeper = Arc<dyn Any + Send + Sync>;

/// Memory of Rust that Python has as an object with the buffer protocol: `np.asarray(object)`, `memoryview(object)`, `np.from_dlpack(object)`.
///
/// Its type is called `view_python.View` in Python. It has no elements itself, neither `object[0]` nor `len`: an array made of it has.
#[pyclass(frozen, name = "View", module = "view_python", weakref)]
#[derive(Debug)]
pub struct Exported {
    memory: Memory,
    count: Count,
    keeper: Mutex<Option<Keeper>>,
}

impl Exported {
    /// The device of DLPack.
    const DEVICE: (i32, i32) = (CPU.kind, CPU.number);

    pub(super) fn new(memory: Memory, keeper: Keeper) -> Self {
        Self {
            memory,
            count: Count::default(),
            keeper: Mutex::new(Some(keeper)),
        }
    }

    pub(crate) fn memory(&self) -> &Memory {
        &self.memory
    }

    /// One user of the memory more. `false` if Rust has taken it back.
    pub(crate) fn open(&self) -> bool {
        self.count.open()
    }

    /// One user less.
    pub(crate) fn release(&self) {
        self.count.release();
    }

    /// Takes the owner out. No buffer is given out any more.
    ///
    /// # Errors
    /// The number of buffers that are in use.
    pub(super) fn close(&self) -> Result<Option<Keeper>, usize> {
        self.count.close()?;
        Ok(self.keeper.lock().unwrap_or_else(PoisonError::into_inner).take())
    }
}

#[pymethods]
impl Exported {
    /// # Safety
    /// The interpreter calls it with a place for a buffer.
    unsafe fn __getbuffer__(slf: Bound<'_, Self>, place: *mut ffi::Py_buffer, flags: c_int) -> PyResult<()> {
        let this = slf.get();
        let filled = this
            .memory
            .fill(flags)
            .and_then(|buffer| match this.count.open() {
                true => Ok(buffer),
                false => Err(PyBufferError::new_err("Rust has taken this memory back")),
            });
        // SAFETY: the interpreter has made a place for a buffer.
        let place = unsafe { &mut *place };
        match filled {
            Ok(buffer) => {
                *place = buffer;
                place.obj = slf.clone().into_any().into_ptr();
                Ok(())
            }
            Err(error) => {
                place.obj = null_mut();
                Err(error)
            }
        }
    }

    /// # Safety
    /// The interpreter calls it once for each buffer.
    unsafe fn __releasebuffer__(&self, _buffer: *mut ffi::Py_buffer) {
        self.count.release();
    }

    /// A capsule of DLPack. The memory stays where it is, and nothing is copied.
    #[pyo3(signature = (*, stream = None, max_version = None, dl_device = None, copy = None))]
    fn __dlpack__<'py>(
        slf: &Bound<'py, Self>,
        stream: Option<Bound<'py, PyAny>>,
        max_version: Option<(u32, u32)>,
        dl_device: Option<(i32, i32)>,
        copy: Option<bool>,
    ) -> PyResult<Bound<'py, PyAny>> {
        if stream.is_some() {
            return Err(PyBufferError::new_err("the memory of the CPU has no streams"));
        }
        if let Some(device) = dl_device.filter(|device| *device != Self::DEVICE) {
            return Err(PyBufferError::new_err(format!(
                "this is memory of the CPU, not of the device {device:?}"
            )));
        }
        if copy == Some(true) {
            return Err(PyBufferError::new_err(
                "nothing is copied here: np.array(…) makes a copy",
            ));
        }
        give::capsule(slf, max_version.is_some_and(|(major, _)| major >= 1))
    }

    /// NumPy calls this when it gets no buffer; without it, it would make an array of one object, silently.
    #[pyo3(signature = (dtype = None, copy = None))]
    fn __array__<'py>(
        slf: &Bound<'py, Self>,
        dtype: Option<Bound<'py, PyAny>>,
        copy: Option<bool>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let buffer = PyMemoryView::from(slf.as_any())?;
        let named = PyDict::new(slf.py());
        named.set_item("dtype", dtype)?;
        named.set_item("copy", copy)?;
        slf.py()
            .import("numpy")?
            .call_method("array", (buffer,), Some(&named))
    }

    fn __dlpack_device__(&self) -> (i32, i32) {
        Self::DEVICE
    }

    #[pyo3(name = "__repr__")]
    pub(super) fn name(&self) -> String {
        let Memory {
            shape,
            strides,
            format,
            writable,
            ..
        } = &self.memory;
        let what = match *writable {
            _ if self.count.is_closed() => "taken back",
            true => "writable",
            false => "read-only",
        };
        let format = format.to_string_lossy();
        format!("<view_python.View, {what}, format '{format}', shape {shape:?}, strides {strides:?}>")
    }
}

/// Memory that does not change, as an object of Python: `view` is called once, and Python sees the elements of the view that it returns. They are read-only for good.
///
/// The owner lives as long as the object or a buffer of it does. It can be an `Arc<[T]>`, a `Vec<T>`, an [`Array`](view_core::Array), `Bytes`, a mapped file: whatever a view is
/// borrowed from.
///
/// # Errors
/// What Python raises if it has no memory for the object. Then the owner is dropped.
///
/// ```
/// use pyo3::prelude::*;
/// use std::sync::Arc;
/// use view_core::view;
/// use view_python::export;
///
/// let samples: Arc<[i16]> = Arc::new([1, 2, 3, 4, 5, 6]);
/// Python::initialize();
/// Python::attach(|py| {
///     let odd = export(py, samples.clone(), |samples| view!(samples[1::2]))?;
///     let list: Vec<i16> = py.get_type::<pyo3::types::PyMemoryView>().call1((odd,))?.call_method0("tolist")?.extract()?;
///     assert_eq!(list, [2, 4, 6]);
///     Ok::<(), PyErr>(())
/// })
/// # .unwrap();
/// ```
pub fn export<'py, O, T, S, L, F>(py: Python<'py>, owner: O, view: F) -> PyResult<Bound<'py, Exported>>
where
    O: Send + Sync + 'static,
    T: PyElement,
    S: Shape,
    L: Layout,
    F: FnOnce(&O) -> View<'_, T, S, L>,
{
    let owner = Arc::new(owner);
    let memory = Memory::of(&view(&owner));
    Bound::new(py, Exported::new(memory, owner))
}
