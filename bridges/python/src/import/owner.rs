//! Whose memory it is.

use super::array::{is_array, Array};
use super::holder::Holder;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::PyMemoryView;

/// The objects from which others borrow memory: of a slice of an array the array, of a `memoryview` its object. At most so many are followed.
const MOST: usize = 64;

/// What is behind an object that has borrowed its memory.
#[derive(Default)]
pub struct Owner<'py> {
    /// The last array.
    pub array: Option<Bound<'py, PyAny>>,
    /// The last object, if it has memory that nobody can write any more.
    pub holder: Option<Holder<'py>>,
}

impl<'py> Owner<'py> {
    /// That of the memory of an object. Without `immutable` nobody asks for a holder.
    pub fn of(object: &Bound<'py, PyAny>, immutable: bool) -> Self {
        let mut owner = Self::default();
        let mut next = Some(object.clone());
        for _ in 0..MOST {
            let Some(object) = next else {
                break;
            };
            if let Some(array) = Array::of(&object) {
                next = array.base();
                owner.array = Some(object);
                continue;
            }
            // They have borrowed nothing.
            if let Some(holder) = immutable.then(|| Holder::of(&object)).flatten() {
                // An array can write its `bytes`: `pickle` makes such arrays.
                let written = owner.array.is_some() && matches!(holder, Holder::Bytes(_));
                owner.holder = (!written).then_some(holder);
                break;
            }
            next = behind(&object);
            if is_array(&object) {
                owner.array = Some(object);
            }
        }
        owner
    }
}

/// The object behind this one, if it says that it has borrowed its memory.
fn behind<'py>(object: &Bound<'py, PyAny>) -> Option<Bound<'py, PyAny>> {
    let py = object.py();
    let next = if object.is_exact_instance_of::<PyMemoryView>() {
        object.getattr(intern!(py, "obj")).ok()?
    } else {
        // NumPy puts objects of its own between arrays, which have this attribute as well.
        object.getattr_opt(intern!(py, "base")).ok()??
    };
    (!next.is_none()).then_some(next)
}
