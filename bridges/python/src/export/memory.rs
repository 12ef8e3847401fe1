//! Memory as a buffer describes it.

use crate::dtype::element::PyElement;
use crate::geometry::{is_column_major, is_row_major, span};
use pyo3::exceptions::PyBufferError;
use pyo3::ffi::{self, Py_ssize_t};
use pyo3::PyResult;
use std::ffi::{c_int, CStr};
use std::ops::Range;
use std::ptr::null_mut;
use view_core::{Layout, Shape, View, ViewMut};

/// Where elements are, and what they are. Extents are in elements, strides and sizes in bytes.
#[derive(Debug)]
pub struct Memory {
    pub first: *mut u8,
    pub format: &'static CStr,
    pub size: Py_ssize_t,
    pub shape: Box<[Py_ssize_t]>,
    pub strides: Box<[Py_ssize_t]>,
    pub writable: bool,
}

// SAFETY: numbers, and a pointer that only those use who say themselves that threads may.
unsafe impl Send for Memory {}
// SAFETY: as above.
unsafe impl Sync for Memory {}

impl Memory {
    /// That of a view. Nothing of it is borrowed.
    pub fn of<T: PyElement, S: Shape, L: Layout>(view: &View<'_, T, S, L>) -> Self {
        // No view has an extent or a stride that is no `isize` (it counts the bytes of as many elements).
        let shape = view
            .shape()
            .as_ref()
            .iter()
            .map(|&extent| extent as Py_ssize_t)
            .collect();
        Self {
            // Python does not write what is read-only.
            first: view.as_ptr().cast_mut().cast(),
            format: T::format(),
            size: size_of::<T>() as Py_ssize_t,
            shape,
            strides: view.strides().as_ref().into(),
            writable: false,
        }
    }

    /// That of a unique view.
    pub fn of_unique<T: PyElement, S: Shape, L: Layout>(view: &mut ViewMut<'_, T, S, L>) -> Self {
        let memory = Self::of(&view.as_view());
        Self {
            first: view.as_mut_ptr().cast(),
            writable: true,
            ..memory
        }
    }

    /// Where they are: see [`span`]. `None` without elements.
    pub fn span(&self) -> Option<Range<isize>> {
        if self.shape.contains(&0) {
            return None;
        }
        span(self.shape.iter().copied(), &self.strides, self.size)
    }

    /// The number of bytes that the elements have.
    pub fn bytes(&self) -> Py_ssize_t {
        self.shape.iter().product::<Py_ssize_t>() * self.size
    }

    /// What `flags` ask for, as PEP 3118 says. The owner is not in it.
    ///
    /// # Errors
    /// `BufferError` for what cannot be had: to write what is read-only, or no strides where there are gaps.
    pub fn fill(&self, flags: c_int) -> PyResult<ffi::Py_buffer> {
        let asks = |what: c_int| flags & what == what;
        if asks(ffi::PyBUF_WRITABLE) && !self.writable {
            return Err(PyBufferError::new_err("this memory is read-only"));
        }
        let row_major = is_row_major(&self.shape, &self.strides, self.size);
        let column_major = is_column_major(&self.shape, &self.strides, self.size);
        let gaps = if asks(ffi::PyBUF_ANY_CONTIGUOUS) {
            !row_major && !column_major
        } else if asks(ffi::PyBUF_F_CONTIGUOUS) {
            !column_major
        } else {
            (asks(ffi::PyBUF_C_CONTIGUOUS) || !asks(ffi::PyBUF_STRIDES)) && !row_major
        };
        if gaps {
            let (shape, strides) = (&self.shape, &self.strides);
            return Err(PyBufferError::new_err(format!(
                "the elements do not lie in a row as it is asked for: shape {shape:?}, strides {strides:?} bytes"
            )));
        }
        let mut buffer = ffi::Py_buffer::new();
        buffer.buf = self.first.cast();
        buffer.len = self.bytes();
        buffer.itemsize = self.size;
        buffer.readonly = c_int::from(!self.writable);
        buffer.ndim = self.shape.len() as c_int;
        buffer.format = if asks(ffi::PyBUF_FORMAT) {
            self.format.as_ptr().cast_mut()
        } else {
            null_mut()
        };
        // Who asks for no shape gets bytes in a row.
        if asks(ffi::PyBUF_ND) {
            buffer.shape = self.shape.as_ptr().cast_mut();
        } else {
            buffer.ndim = 1;
        }
        if asks(ffi::PyBUF_STRIDES) {
            buffer.strides = self.strides.as_ptr().cast_mut();
        }
        Ok(buffer)
    }
}
