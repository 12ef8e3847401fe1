//! Rust's memory as a capsule.

use super::abi::{self, DataType, Tensor, Unversioned, Versioned};
use super::dtype;
use crate::dtype::format::read;
use crate::dtype::item::Item;
use crate::export::{Exported, Memory};
use pyo3::exceptions::PyBufferError;
use pyo3::ffi;
use pyo3::prelude::*;
use std::ffi::c_void;
use std::ptr;

/// What a capsule owns: the tensor, which comes first, and what it points to.
#[repr(C)]
struct Owned<X> {
    tensor: X,
    shape: Box<[i64]>,
    strides: Box<[i64]>,
    object: Py<Exported>,
}

/// The dtype and the strides in elements.
///
/// # Errors
/// `BufferError` for what DLPack cannot say: another byte order, structs, and strides that are no whole number of elements.
fn described(memory: &Memory) -> PyResult<(DataType, Box<[i64]>)> {
    let item = read(memory.format, memory.size as usize);
    let known = match &item {
        Some(Item::Number(number)) => dtype::of(*number),
        _ => None,
    };
    let Some(data_type) = known else {
        let format = memory.format.to_string_lossy();
        return Err(PyBufferError::new_err(format!(
            "DLPack has no elements '{format}': np.asarray(…) takes them"
        )));
    };
    let axes = memory.shape.iter().zip(&memory.strides);
    let strides = axes.map(|(&extent, &stride)| match stride.checked_rem(memory.size) {
        Some(0) => Some((stride / memory.size) as i64),
        _ if extent <= 1 => Some(0),
        _ => None,
    });
    match strides.collect() {
        Some(strides) => Ok((data_type, strides)),
        None => {
            let (strides, size) = (&memory.strides, memory.size);
            Err(PyBufferError::new_err(format!(
                "DLPack has no strides that are no multiples of {size} bytes: {strides:?}; np.asarray(…) takes them"
            )))
        }
    }
}

/// The capsule of an object: versioned, if the consumer knows that.
///
/// # Errors
/// `BufferError` for what DLPack, or its old form, cannot say, and when the memory was taken back.
pub fn capsule<'py>(object: &Bound<'py, Exported>, versioned: bool) -> PyResult<Bound<'py, PyAny>> {
    let (py, memory) = (object.py(), object.get().memory());
    if !versioned && !memory.writable {
        return Err(PyBufferError::new_err(
            "this memory is read-only, which only DLPack 1.0 can say: max_version=(1, 0)",
        ));
    }
    let (data_type, strides) = described(memory)?;
    let shape: Box<[i64]> = memory.shape.iter().map(|&extent| extent as i64).collect();
    let tensor = |shape: &[i64], strides: &[i64]| Tensor {
        data: memory.first.cast(),
        device: abi::CPU,
        rank: shape.len() as i32,
        data_type,
        shape: shape.as_ptr().cast_mut(),
        strides: strides.as_ptr().cast_mut(),
        byte_offset: 0,
    };
    if !object.get().open() {
        return Err(PyBufferError::new_err("Rust has taken this memory back"));
    }
    let tensor = tensor(&shape, &strides);
    let owned = object.clone().unbind();
    let (pointer, name, destructor): (*mut c_void, _, ffi::PyCapsule_Destructor) = if versioned {
        let tensor = Versioned {
            version: abi::VERSION,
            context: ptr::null_mut(),
            deleter: Some(delete_versioned),
            flags: if memory.writable { 0 } else { abi::READ_ONLY },
            tensor,
        };
        let owned = Box::new(Owned {
            tensor,
            shape,
            strides,
            object: owned,
        });
        (Box::into_raw(owned).cast(), abi::VERSIONED, drop_versioned)
    } else {
        let tensor = Unversioned {
            tensor,
            context: ptr::null_mut(),
            deleter: Some(delete_unversioned),
        };
        let owned = Box::new(Owned {
            tensor,
            shape,
            strides,
            object: owned,
        });
        (Box::into_raw(owned).cast(), abi::UNVERSIONED, drop_unversioned)
    };
    // SAFETY: the interpreter is attached; pointer and name are not null, and the name is static.
    unsafe { Bound::from_owned_ptr_or_err(py, ffi::PyCapsule_New(pointer, name.as_ptr(), Some(destructor))) }
}

/// Gives the memory back.
///
/// # Safety
/// `owned` was made by [`capsule`], and nobody uses it any more.
unsafe fn delete<X>(owned: *mut X) {
    // SAFETY: as the caller promises; the tensor comes first.
    let owned = unsafe { Box::from_raw(owned.cast::<Owned<X>>()) };
    owned.object.get().release();
    // A consumer may be on a thread that Python does not know. Without an interpreter there is nothing to give back to.
    let mut owned = Some(owned);
    if Python::try_attach(|_| drop(owned.take())).is_none() {
        std::mem::forget(owned);
    }
}

/// # Safety
/// A consumer calls it once.
unsafe extern "C" fn delete_versioned(tensor: *mut Versioned) {
    // SAFETY: as the consumer promises.
    unsafe { delete(tensor) }
}

/// # Safety
/// As above.
unsafe extern "C" fn delete_unversioned(tensor: *mut Unversioned) {
    // SAFETY: as the consumer promises.
    unsafe { delete(tensor) }
}

/// # Safety
/// The interpreter calls it with a capsule of [`capsule`].
unsafe extern "C" fn drop_versioned(capsule: *mut ffi::PyObject) {
    let name = abi::VERSIONED.as_ptr();
    // SAFETY: a capsule. A consumer has changed the name of one that it has taken.
    if unsafe { ffi::PyCapsule_IsValid(capsule, name) } == 1 {
        // SAFETY: it has this name, so nobody has taken it.
        unsafe { delete(ffi::PyCapsule_GetPointer(capsule, name).cast::<Versioned>()) }
    }
}

/// # Safety
/// As above.
unsafe extern "C" fn drop_unversioned(capsule: *mut ffi::PyObject) {
    let name = abi::UNVERSIONED.as_ptr();
    // SAFETY: as above.
    if unsafe { ffi::PyCapsule_IsValid(capsule, name) } == 1 {
        // SAFETY: as above.
        unsafe { delete(ffi::PyCapsule_GetPointer(capsule, name).cast::<Unversioned>()) }
    }
}
