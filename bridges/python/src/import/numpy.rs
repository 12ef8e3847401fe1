//! The NumPy of this process.

use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::PyType;
use pyo3::{intern, sync::PyOnceLock};
use std::ffi::{c_uint, c_void};
use std::ptr::null;

/// Whether this interpreter has a lock, and objects that begin as those of CPython do.
const READABLE: bool = cfg!(not(any(Py_GIL_DISABLED, PyPy, GraalPy, RustPython)));

/// What NumPy's C interface says of itself.
pub struct Numpy {
    /// The type of arrays.
    array: Py<PyType>,
    /// The type of iterators whose steps are arrays.
    nditer: Py<PyType>,
    /// The getter of `ndarray.base`, which a subclass can hide but not change.
    base: Py<PyAny>,
    /// Whether the fields of an array are where [`array`](super::array) expects them.
    fields: bool,
}

impl Numpy {
    /// `None`, if NumPy was not imported yet. Then there are no arrays.
    #[inline]
    pub fn get(py: Python<'_>) -> Option<&'static Self> {
        static NUMPY: PyOnceLock<Numpy> = PyOnceLock::new();
        match NUMPY.get(py) {
            Some(numpy) => Some(numpy),
            None => {
                let numpy = Self::find(py)?;
                Some(NUMPY.get_or_init(py, || numpy))
            }
        }
    }

    #[cold]
    fn find(py: Python<'_>) -> Option<Self> {
        let modules = py
            .import(intern!(py, "sys"))
            .and_then(|sys| sys.getattr(intern!(py, "modules")))
            .ok()?;
        // The first is that of NumPy 2. To import the second one there is a warning, but then it was not imported.
        let names = ["numpy._core._multiarray_umath", "numpy.core._multiarray_umath"];
        let core = names.iter().find_map(|name| modules.get_item(name).ok())?;
        let capsule = core.getattr(intern!(py, "_ARRAY_API")).ok()?;
        // SAFETY: the interpreter is attached. It compares the name of what may be a capsule; that of NumPy has none.
        if unsafe { ffi::PyCapsule_IsValid(capsule.as_ptr(), null()) } != 1 {
            return None;
        }
        // SAFETY: it is a capsule with this name.
        let table = unsafe { ffi::PyCapsule_GetPointer(capsule.as_ptr(), null()) }.cast::<*mut c_void>();
        // SAFETY: NumPy's table of its interface, which is there as long as the process. In all versions the first entry is `PyArray_GetNDArrayCVersion`, and the third one the type of arrays.
        let (version, array) = unsafe { (table.read(), table.add(2).read()) };
        // SAFETY: as above, it is this function.
        let version = unsafe { std::mem::transmute::<*mut c_void, extern "C" fn() -> c_uint>(version) };
        // SAFETY: as above, it is this type. The interpreter is attached.
        let array = unsafe { Bound::from_borrowed_ptr(py, array.cast::<ffi::PyObject>()) };
        let array = array.cast_into::<PyType>().ok()?;
        let size = array
            .getattr(intern!(py, "__basicsize__"))
            .ok()?
            .extract::<usize>()
            .ok()?;
        let known = matches!(version(), 0x0100_0009 | 0x0200_0000) && size >= super::array::FIELDS;
        let nditer = core
            .getattr(intern!(py, "nditer"))
            .ok()?
            .cast_into::<PyType>()
            .ok()?;
        Some(Self {
            nditer: nditer.unbind(),
            base: array.getattr(intern!(py, "base")).ok()?.unbind(),
            array: array.unbind(),
            fields: READABLE && known,
        })
    }

    /// Whether an object is an array, or one of a subclass.
    #[inline]
    pub fn is_array(&self, object: &Bound<'_, PyAny>) -> bool {
        // SAFETY: an object and a type, and the interpreter is attached.
        unsafe { ffi::PyObject_TypeCheck(object.as_ptr(), self.array.as_ptr().cast()) != 0 }
    }

    /// Whether an object is an `np.nditer`, which can free the memory of its arrays with each step.
    pub fn is_nditer(&self, object: &Bound<'_, PyAny>) -> bool {
        object.get_type_ptr() == self.nditer.as_ptr().cast()
    }

    /// Whether an array has objects as elements. It is an array, and none of a subclass.
    ///
    /// # Errors
    /// Those of the attributes of an array, which has them.
    pub fn has_objects(&self, array: &Bound<'_, PyAny>) -> PyResult<bool> {
        const OBJECT: i32 = 17;
        let py = array.py();
        let number = array.getattr(intern!(py, "dtype"))?.getattr(intern!(py, "num"))?;
        Ok(self.is_exact(array) && number.extract::<i32>()? == OBJECT)
    }

    /// Whether an object is an array, and none of a subclass.
    #[inline(always)]
    pub fn is_exact(&self, object: &Bound<'_, PyAny>) -> bool {
        object.get_type_ptr() == self.array.as_ptr().cast()
    }

    /// Whether an object is such an array, and its fields can be read.
    #[inline(always)]
    pub fn is_readable(&self, object: &Bound<'_, PyAny>) -> bool {
        self.fields && self.is_exact(object)
    }

    /// The object from which an array has borrowed its memory, whatever a subclass calls its `base`.
    ///
    /// # Errors
    /// `TypeError`, if the object is no array.
    pub fn base_of<'py>(&self, array: &Bound<'py, PyAny>) -> PyResult<Option<Bound<'py, PyAny>>> {
        let py = array.py();
        let base = self
            .base
            .bind(py)
            .call_method1(intern!(py, "__get__"), (array,))?;
        Ok((!base.is_none()).then_some(base))
    }
}
