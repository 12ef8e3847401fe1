//! Memory that nobody can write any more.

use crate::export::Exported;
use crate::geometry::shift;
use pyo3::prelude::*;
use pyo3::types::PyBytes;
use std::ops::Range;

/// Who keeps memory that nobody can write any more, so that it stays as long as this lives, whatever becomes of the objects that have borrowed it.
pub enum Holder<'py> {
    Bytes(Bound<'py, PyBytes>),
    Exported(Bound<'py, Exported>),
}

impl<'py> Holder<'py> {
    /// An object, if it has immutable memory: `bytes`, or what [`export`](crate::export) made.
    pub fn of(object: &Bound<'py, PyAny>) -> Option<Self> {
        if let Ok(bytes) = object.cast_exact::<PyBytes>() {
            return Some(Self::Bytes(bytes.clone()));
        }
        let exported = object.cast_exact::<Exported>().ok()?;
        let usable = !exported.get().memory().writable && exported.get().open();
        usable.then(|| Self::Exported(exported.clone()))
    }

    /// Whether these elements, as distances from the first one, are inside of its memory. Then it does not matter what `base` or `obj` have said.
    pub fn has(&self, first: *const u8, span: Range<isize>) -> bool {
        let elements = shift(first.addr(), span);
        let inside = |range: Range<usize>| {
            elements.is_some_and(|elements| range.start <= elements.start && elements.end <= range.end)
        };
        self.range().is_some_and(inside)
    }

    /// The addresses of its bytes.
    fn range(&self) -> Option<Range<usize>> {
        match self {
            Self::Bytes(bytes) => {
                let range = bytes.as_bytes().as_ptr_range();
                Some(range.start.addr()..range.end.addr())
            }
            Self::Exported(exported) => {
                let memory = exported.get().memory();
                shift(memory.first.addr(), memory.span()?)
            }
        }
    }
}

impl Drop for Holder<'_> {
    fn drop(&mut self) {
        if let Self::Exported(exported) = self {
            exported.get().release();
        }
    }
}
