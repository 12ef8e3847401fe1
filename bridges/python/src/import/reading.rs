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
        self.0.get()
    }
}

impl<T: AnyBytes + fmt::Debug> fmt::Debug for Reading<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.get().fmt(f)
    }
}
