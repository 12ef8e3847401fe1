//! Memory that nobody can write any more.

use crate::export::Exported;
use crate::geometry::{is_column_major, is_row_major, shift};
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

    /// Whether no byte between these elements is another one's: its elements have no gaps, or these are the same ones.
    pub fn has_no_others(&self, first: *const u8, extents: &[usize], strides: &[isize]) -> bool {
        let Self::Exported(exported) = self else {
            return true;
        };
        let memory = exported.get().memory();
        let (shape, all_strides, size) = (&memory.shape, &memory.strides, memory.size);
        let dense = is_row_major(shape, all_strides, size) || is_column_major(shape, all_strides, size);
        // The stride of an axis of one element is none.
        let used = |axis: &(usize, isize)| axis.0 != 1;
        let these = extents.iter().copied().zip(strides.iter().copied()).filter(used);
        let all = memory.shape.iter().map(|&extent| extent as usize);
        let same = these.eq(all.zip(memory.strides.iter().copied()).filter(used));
        dense || (first.addr() == memory.first.addr() && same)
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
