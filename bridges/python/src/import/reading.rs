//! Elements that others may write.

use crate::dtype::element::AnyBytes;
use std::cell::Cell;
use std::fmt;
use view_core::Element;

/// An element that Python may write between two looks at it, and Rust only reads: a `Cell` without `set`.
#[derive(Element)]
#[element(crate = view_core)]
#[repr(transparent)]
pub struct Reading<T: AnyBytes>(Cell<T>);

impl<T: AnyBytes> Reading<T> {
    /// The value that it has now.
    #[inline(always)]
    pub fn get(&self) -> T {
        load(&self.0)
    }
}

/// The interpreter lock keeps other threads of Python from writing meanwhile.
#[cfg(not(Py_GIL_DISABLED))]
#[inline(always)]
fn load<T: AnyBytes>(place: &Cell<T>) -> T {
    place.get()
}

/// Nothing keeps other threads of Python from writing meanwhile, so each byte is an atomic.
#[cfg(Py_GIL_DISABLED)]
fn load<T: AnyBytes>(place: &Cell<T>) -> T {
    use std::mem::MaybeUninit;
    use std::sync::atomic::{AtomicU8, Ordering};

    let mut value = MaybeUninit::<T>::uninit();
    for byte in 0..size_of::<T>() {
        let place = place.as_ptr().cast::<u8>().wrapping_add(byte);
        // SAFETY: V38, a byte of the element, which only code of Python writes, no other code of Rust.
        let now = unsafe { AtomicU8::from_ptr(place) }.load(Ordering::Relaxed);
        // SAFETY: a byte of `value`.
        unsafe { value.as_mut_ptr().cast::<u8>().add(byte).write(now) };
    }
    // SAFETY: V37, any bytes are a `T`, and all of them were written.
    unsafe { value.assume_init() }
}

impl<T: AnyBytes + fmt::Debug> fmt::Debug for Reading<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.get().fmt(f)
    }
}
