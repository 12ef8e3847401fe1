//! What keeps an array from moving its elements.

use pyo3::ffi;
use pyo3::prelude::*;
use std::ptr::null_mut;

/// A weak reference to the NumPy array that has the memory. `ndarray.resize` knows nothing of buffers and moves the elements, with `refcheck=False` even if others refer
/// to the array. It refuses to while there is a weak reference.
pub struct Lock<'py> {
    #[allow(dead_code)]
    weak: Bound<'py, PyAny>,
    /// What Python code puts between the array and the object that was asked can let go of it.
    #[allow(dead_code)]
    array: Bound<'py, PyAny>,
}

impl<'py> Lock<'py> {
    /// Keeps this array from moving its elements.
    ///
    /// # Errors
    /// Those of `weakref.ref`.
    #[inline]
    pub fn new(array: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        // SAFETY: an object, no callback, and the interpreter is attached. What comes is a new reference, or null after an exception.
        let weak = unsafe {
            Bound::from_owned_ptr_or_err(array.py(), ffi::PyWeakref_NewRef(array.as_ptr(), null_mut()))
        }?;
        let array = array.to_owned();
        Ok(Self { weak, array })
    }
}
