//! A capsule of another library.

use super::abi::{self, Device, Tensor, Unversioned, Versioned};
use pyo3::exceptions::{PyBufferError, PyTypeError};
use pyo3::prelude::*;
use pyo3::types::PyDict;
use pyo3::{ffi, intern};
use std::ptr::NonNull;

/// A tensor that was taken out of a capsule. Its memory is given back when this is dropped.
pub enum Taken {
    Versioned(NonNull<Versioned>),
    Unversioned(NonNull<Unversioned>),
}

impl Taken {
    /// The tensor of an object with `__dlpack__`. `None`, if it has no such method.
    ///
    /// # Errors
    /// What the object raises; `BufferError`, if the memory is not that of the processor.
    pub fn of(object: &Bound<'_, PyAny>) -> PyResult<Option<Self>> {
        let py = object.py();
        let Ok(method) = object.getattr(intern!(py, "__dlpack__")) else {
            return Ok(None);
        };
        let (kind, number): (i32, i32) = object.call_method0(intern!(py, "__dlpack_device__"))?.extract()?;
        of_cpu(Device { kind, number })?;
        let named = PyDict::new(py);
        named.set_item(
            intern!(py, "max_version"),
            (abi::VERSION.major, abi::VERSION.minor),
        )?;
        let capsule = match method.call((), Some(&named)) {
            // Producers of the time before 1.0 do not know the argument.
            Err(error) if error.is_instance_of::<PyTypeError>(py) => method.call0()?,
            capsule => capsule?,
        };
        let taken = Self::take(&capsule)?;
        taken.check()?;
        Ok(Some(taken))
    }

    /// The tensor is one of which elements can be found: in memory of the CPU, with an extent for each axis.
    fn check(&self) -> PyResult<()> {
        let tensor = self.tensor();
        // A producer may say another device of the object.
        of_cpu(tensor.device)?;
        let Ok(rank) = usize::try_from(tensor.rank) else {
            return Err(PyBufferError::new_err(format!(
                "DLPack says that there are {} axes",
                tensor.rank
            )));
        };
        if rank > 0 && tensor.shape.is_null() {
            return Err(PyBufferError::new_err("DLPack says no extents"));
        }
        for axis in 0..rank {
            // SAFETY: the producer promises one number for each axis.
            let extent = unsafe { tensor.shape.add(axis).read() };
            if extent < 0 {
                return Err(PyBufferError::new_err(format!(
                    "DLPack says that there are {extent} elements along axis {axis}"
                )));
            }
        }
        Ok(())
    }

    fn take(capsule: &Bound<'_, PyAny>) -> PyResult<Self> {
        let take = |name: &'static std::ffi::CStr, used: &'static std::ffi::CStr| {
            // SAFETY: the interpreter is attached. It compares the name of what may be a capsule.
            if unsafe { ffi::PyCapsule_IsValid(capsule.as_ptr(), name.as_ptr()) } != 1 {
                return None;
            }
            // SAFETY: it is a capsule of this name, and the new name is static.
            unsafe {
                let pointer = ffi::PyCapsule_GetPointer(capsule.as_ptr(), name.as_ptr());
                ffi::PyCapsule_SetName(capsule.as_ptr(), used.as_ptr());
                NonNull::new(pointer)
            }
        };
        if let Some(pointer) = take(abi::VERSIONED, abi::USED_VERSIONED) {
            let taken = Self::Versioned(pointer.cast());
            // SAFETY: the producer promises a struct of this name. Of another major version only the first fields are the same.
            let version = unsafe { pointer.cast::<Versioned>().as_ref() }.version;
            if version.major != abi::VERSION.major {
                let major = version.major;
                return Err(PyBufferError::new_err(format!(
                    "expected DLPack 1, found DLPack {major}"
                )));
            }
            return Ok(taken);
        }
        if let Some(pointer) = take(abi::UNVERSIONED, abi::USED_UNVERSIONED) {
            return Ok(Self::Unversioned(pointer.cast()));
        }
        Err(PyTypeError::new_err(
            "`__dlpack__` returned no capsule of DLPack that nobody has taken",
        ))
    }

    /// The tensor.
    pub fn tensor(&self) -> &Tensor {
        match self {
            // SAFETY: the producer promises it until the deleter is called.
            Self::Versioned(pointer) => unsafe { &pointer.as_ref().tensor },
            // SAFETY: as above.
            Self::Unversioned(pointer) => unsafe { &pointer.as_ref().tensor },
        }
    }

    /// Whether the producer says that the memory may be written.
    pub fn is_writable(&self) -> bool {
        match self {
            // SAFETY: as above.
            Self::Versioned(pointer) => unsafe { pointer.as_ref() }.flags & abi::READ_ONLY == 0,
            Self::Unversioned(_) => false,
        }
    }
}

/// # Errors
/// `BufferError`, if it is another device.
fn of_cpu(Device { kind, number }: Device) -> PyResult<()> {
    if kind == abi::CPU.kind {
        return Ok(());
    }
    Err(PyBufferError::new_err(format!(
        "expected memory of the CPU, found that of the device ({kind}, {number})"
    )))
}

impl Drop for Taken {
    fn drop(&mut self) {
        match self {
            Self::Versioned(pointer) => {
                // SAFETY: as above.
                if let Some(deleter) = unsafe { pointer.as_ref() }.deleter {
                    // SAFETY: it is called once.
                    unsafe { deleter(pointer.as_ptr()) }
                }
            }
            Self::Unversioned(pointer) => {
                // SAFETY: as above.
                if let Some(deleter) = unsafe { pointer.as_ref() }.deleter {
                    // SAFETY: it is called once.
                    unsafe { deleter(pointer.as_ptr()) }
                }
            }
        }
    }
}
