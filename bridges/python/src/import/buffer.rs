//! A buffer of a Python object.

use crate::geometry::{shift, span};
use pyo3::exceptions::PyBufferError;
use pyo3::ffi::{self, Py_ssize_t};
use pyo3::prelude::*;
use std::ffi::CStr;
use std::marker::PhantomData;
use std::ops::Range;
use std::ptr::NonNull;
use std::slice;

/// A buffer in use. The object keeps its memory where it is until this is dropped.
pub struct Buffer<'py> {
    /// On the heap, where it stays: some exporters store pointers into it.
    raw: NonNull<ffi::Py_buffer>,
    /// The interpreter is attached as long as this lives.
    py: PhantomData<Bound<'py, PyAny>>,
}

impl<'py> Buffer<'py> {
    /// The buffer of an object, with format, extents and strides; for writing, if `writable`.
    ///
    /// # Errors
    /// `TypeError`, if the object has none, and what the object raises: `BufferError` for read-only memory.
    pub fn open(object: &Bound<'py, PyAny>, writable: bool) -> PyResult<Self> {
        let flags = if writable {
            ffi::PyBUF_RECORDS
        } else {
            ffi::PyBUF_RECORDS_RO
        };
        let raw = Box::into_raw(Box::new(ffi::Py_buffer::new()));
        // SAFETY: an object, a place for a buffer, and the interpreter is attached.
        let failed = unsafe { ffi::PyObject_GetBuffer(object.as_ptr(), raw, flags) } != 0;
        if failed {
            // SAFETY: it was made by `into_raw`, and no buffer is in it.
            drop(unsafe { Box::from_raw(raw) });
            return Err(PyErr::fetch(object.py()));
        }
        let buffer = Self {
            // SAFETY: a pointer of `Box` is not null.
            raw: unsafe { NonNull::new_unchecked(raw) },
            py: PhantomData,
        };
        let told = buffer.raw();
        // Without extents, they are bytes in a row; that was not asked for.
        let whole = told.ndim == 0 || !told.shape.is_null();
        if !told.suboffsets.is_null() || !whole || told.itemsize < 0 || told.ndim < 0 {
            return Err(PyBufferError::new_err(
                "this buffer has pointers in place of elements, or no extents",
            ));
        }
        Ok(buffer)
    }

    fn raw(&self) -> &ffi::Py_buffer {
        // SAFETY: the interpreter has filled it, and nobody changes it before it is released.
        unsafe { self.raw.as_ref() }
    }

    /// The object that has the memory, which can be another one than that which was asked.
    pub fn object(&self) -> Option<Bound<'py, PyAny>> {
        // SAFETY: a reference that the buffer has, or null. The interpreter is attached as long as `'py`.
        unsafe { Bound::from_borrowed_ptr_or_opt(Python::assume_attached(), self.raw().obj) }
    }

    /// The addresses from the lowest byte that an element has to the highest. `None` without elements.
    pub fn range(&self) -> Option<Range<usize>> {
        let (shape, size) = (self.shape(), self.raw().itemsize);
        if shape.contains(&0) {
            return None;
        }
        let span = match self.strides() {
            Some(strides) => span(shape.iter().copied(), strides, size)?,
            None => {
                0..shape
                    .iter()
                    .try_fold(size, |bytes, extent| bytes.checked_mul(*extent))?
            }
        };
        shift(self.first().addr(), span)
    }

    /// The first element.
    pub fn first(&self) -> *mut u8 {
        self.raw().buf.cast()
    }

    /// The size of an element, in bytes.
    pub fn item_size(&self) -> usize {
        self.raw().itemsize as usize
    }

    /// The format. Without one they are bytes.
    pub fn format(&self) -> &CStr {
        match self.raw().format {
            format if format.is_null() => c"B",
            // SAFETY: text, as PEP 3118 says, until the buffer is released.
            format => unsafe { CStr::from_ptr(format) },
        }
    }

    /// The extents, in elements.
    pub fn shape(&self) -> &[Py_ssize_t] {
        let raw = self.raw();
        match raw.ndim {
            0 => &[],
            // SAFETY: one number for each axis, as PEP 3118 says, until the buffer is released.
            rank => unsafe { slice::from_raw_parts(raw.shape, rank as usize) },
        }
    }

    /// The strides, in bytes. `None`, if the elements lie in a row: ctypes says so.
    pub fn strides(&self) -> Option<&[Py_ssize_t]> {
        let raw = self.raw();
        match (raw.ndim, raw.strides) {
            (0, _) => Some(&[]),
            (_, strides) if strides.is_null() => None,
            // SAFETY: one number for each axis, as PEP 3118 says, until the buffer is released.
            (rank, strides) => Some(unsafe { slice::from_raw_parts(strides, rank as usize) }),
        }
    }
}

impl Drop for Buffer<'_> {
    fn drop(&mut self) {
        // SAFETY: the buffer is in use, and the interpreter is attached, since this is not sent to other threads.
        unsafe { ffi::PyBuffer_Release(self.raw.as_ptr()) };
        // SAFETY: it was made by `into_raw`.
        drop(unsafe { Box::from_raw(self.raw.as_ptr()) });
    }
}

/// Whether an object has the buffer protocol.
pub fn has_buffer(object: &Bound<'_, PyAny>) -> bool {
    // SAFETY: an object, and the interpreter is attached.
    unsafe { ffi::PyObject_CheckBuffer(object.as_ptr()) == 1 }
}
