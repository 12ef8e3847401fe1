//! One list of claims for all extension modules of a process.
//!
//! Each module has its own copy of this crate. The first one that makes a view puts a table of functions into a dictionary of the interpreter that is made for this, and the others call them.
//! Python code does not see that dictionary, but in CPython 3.13 and later, where `gc.get_objects()` lists it: who deletes the table there lets modules
//! that are loaded later have a list of their own.

use super::entries::Entries;
use super::{Elements, Mismatch};
use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::{PyCapsule, PyDict};
use std::ffi::CStr;
use std::num::NonZeroU64;
use std::ptr::{self, null_mut};
use std::slice;
use std::sync::atomic::{AtomicPtr, Ordering};

/// The name of the table. Another layout of [`Table`] or [`Told`] has another name, so that modules that were made with it have a list of their own.
const NAME: &CStr = c"view_python.claims.1";

/// What a module calls.
#[repr(C)]
pub struct Table {
    /// Adds elements, and says their number, if no other view has one of them. The interpreter is attached.
    add: unsafe extern "C" fn(unique: bool, told: *const Told) -> Option<NonZeroU64>,
    /// Removes what `add` has numbered so. The interpreter is attached.
    remove: unsafe extern "C" fn(number: NonZeroU64),
}

/// [`Elements`] for another module.
#[repr(C)]
pub struct Told {
    low: usize,
    high: usize,
    first: usize,
    size: usize,
    rank: usize,
    extents: *const usize,
    strides: *const isize,
}

impl Table {
    /// That of the process.
    #[inline]
    pub fn get(py: Python<'_>) -> &'static Self {
        static FOUND: AtomicPtr<Table> = AtomicPtr::new(null_mut());
        // SAFETY: it is null, or was made of a reference to a static.
        match unsafe { FOUND.load(Ordering::Acquire).as_ref() } {
            Some(table) => table,
            None => {
                let table = Self::find(py).unwrap_or(&OWN);
                FOUND.store(ptr::from_ref(table).cast_mut(), Ordering::Release);
                table
            }
        }
    }

    /// The table of the first module; this one's, if there was none. `None`, if the interpreter has no such dictionary, or no memory.
    #[cold]
    fn find(py: Python<'_>) -> Option<&'static Self> {
        // SAFETY: the interpreter is attached. The dictionary is borrowed, or null.
        let dict = unsafe {
            let dict = ffi::PyInterpreterState_GetDict(ffi::PyInterpreterState_Get());
            Bound::from_borrowed_ptr_or_opt(py, dict)
        };
        let dict = dict?.cast_into::<PyDict>().ok()?;
        // SAFETY: the pointer is to a static, and what it points to may be used by each thread.
        let own = unsafe {
            let own = ffi::PyCapsule_New((&raw const OWN).cast_mut().cast(), NAME.as_ptr(), None);
            Bound::from_owned_ptr_or_opt(py, own)
        };
        // At once, in case that another thread does the same.
        let first = dict
            .call_method1("setdefault", (NAME.to_str().ok()?, own?))
            .ok()?;
        let first = first.cast_into::<PyCapsule>().ok()?;
        let pointer = first.pointer_checked(Some(NAME)).ok()?;
        // SAFETY: what has this name is a static `Table` of this layout, in a module that is never unloaded.
        Some(unsafe { pointer.cast::<Self>().as_ref() })
    }

    /// Adds the elements of a view.
    ///
    /// # Errors
    /// [`Mismatch::Overlap`].
    #[inline]
    pub fn add(
        &self,
        _: Python<'_>,
        unique: bool,
        elements: Elements<'_>,
    ) -> Result<NonZeroU64, Box<Mismatch>> {
        let Elements {
            low,
            high,
            first,
            size,
            extents,
            strides,
        } = elements;
        assert!(extents.len() == strides.len());
        let told = Told {
            low,
            high,
            first,
            size,
            rank: extents.len(),
            extents: extents.as_ptr(),
            strides: strides.as_ptr(),
        };
        // SAFETY: the interpreter is attached, and there are as many extents and strides as axes.
        let number = unsafe { (self.add)(unique, &told) };
        number.ok_or_else(|| Box::new(Mismatch::Overlap { written: unique }))
    }

    /// Removes them.
    #[inline]
    pub fn remove(&self, _: Python<'_>, number: NonZeroU64) {
        // SAFETY: the interpreter is attached.
        unsafe { (self.remove)(number) }
    }
}

/// The table of this module, which others call if it is the first one.
static OWN: Table = Table { add, remove };

/// # Safety
/// The interpreter is attached, and `told` has as many extents and strides as axes.
unsafe extern "C" fn add(unique: bool, told: *const Told) -> Option<NonZeroU64> {
    // SAFETY: as the caller promises.
    let elements = unsafe {
        let told = &*told;
        Elements {
            low: told.low,
            high: told.high,
            first: told.first,
            size: told.size,
            extents: slice::from_raw_parts(told.extents, told.rank),
            strides: slice::from_raw_parts(told.strides, told.rank),
        }
    };
    // SAFETY: the interpreter is attached.
    unsafe { list::with(|list| list.add(unique, elements)) }
}

/// # Safety
/// The interpreter is attached.
unsafe extern "C" fn remove(number: NonZeroU64) {
    // SAFETY: as the caller promises.
    unsafe { list::with(|list| list.remove(number)) }
}

/// The list of this module. The interpreter lock guards it, which costs nothing.
#[cfg(not(Py_GIL_DISABLED))]
mod list {
    use super::Entries;
    use std::cell::RefCell;

    struct List(RefCell<Entries>);

    // SAFETY: only `with` leads to it, on a thread that has the interpreter lock, of which there is one: pyo3 refuses subinterpreters.
    unsafe impl Sync for List {}

    static LIST: List = List(RefCell::new(Entries::NONE));

    /// # Safety
    /// The interpreter is attached, and `closure` does not call Python, so that this thread keeps the lock.
    pub unsafe fn with<R>(closure: impl FnOnce(&mut Entries) -> R) -> R {
        closure(&mut LIST.0.borrow_mut())
    }
}

/// The list of this module. Without the interpreter lock it has one of its own.
#[cfg(Py_GIL_DISABLED)]
mod list {
    use super::Entries;
    use std::sync::{Mutex, PoisonError};

    static LIST: Mutex<Entries> = Mutex::new(Entries::NONE);

    /// # Safety
    /// None here; see the other one.
    pub unsafe fn with<R>(closure: impl FnOnce(&mut Entries) -> R) -> R {
        closure(&mut LIST.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// Whether there is no claim.
#[cfg(test)]
pub fn is_empty(_: Python<'_>) -> bool {
    // SAFETY: the interpreter is attached.
    unsafe { list::with(|list| list.is_empty()) }
}
