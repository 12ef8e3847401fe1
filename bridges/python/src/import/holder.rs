//! Memory that nobody can write any more.

use super::place::Place;
use crate::export::Exported;
use crate::geometry::{is_column_major, is_row_major, shift};
use pyo3::prelude::*;
use pyo3::types::PyBytes;
use std::ops::Range;
use view_core::{Element, Shape};

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

    /// Whether these elements are in its memory, and no byte between them is another one's. Then it does not matter what `base` or `obj` have said. There are elements.
    pub fn has<T: Element, S: Shape>(&self, place: &Place<T, S>) -> bool {
        place.is_within(self.range()) && self.has_no_others(place)
    }

    /// Whether its elements have no gaps, or these are the same ones.
    fn has_no_others<T: Element, S: Shape>(&self, place: &Place<T, S>) -> bool {
        let Self::Exported(exported) = self else {
            return true;
        };
        let memory = exported.get().memory();
        let (shape, all_strides, size) = (&memory.shape, &memory.strides, memory.size);
        let dense = is_row_major(shape, all_strides, size) || is_column_major(shape, all_strides, size);
        // The stride of an axis of one element is none.
        let used = |axis: &(usize, isize)| axis.0 != 1;
        let (extents, strides) = (place.extents.as_ref(), place.strides.as_ref());
        let these = extents.iter().copied().zip(strides.iter().copied()).filter(used);
        let all = memory.shape.iter().map(|&extent| extent as usize);
        let same = these.eq(all.zip(memory.strides.iter().copied()).filter(used));
        dense || (place.first.addr().get() == memory.first.addr() && same)
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
