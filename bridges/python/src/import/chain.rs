//! The objects that have borrowed their memory one from another.

use super::array::Array;
use super::buffer::{has_buffer, Buffer};
use super::holder::Holder;
use super::mismatch::Mismatch;
use super::numpy::Numpy;
use super::place::Place;
use pyo3::exceptions::PyBufferError;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::PyMemoryView;
use view_core::{Element, Shape};

/// So many objects are followed. NumPy and `memoryview` refer to the object that has the memory, so there are seldom more than three.
const MOST: usize = 64;

/// What is behind an object that has borrowed its memory: of a slice of an array the array, of a `memoryview` its object.
#[derive(Default)]
pub struct Chain<'py> {
    /// The last array.
    pub array: Option<Bound<'py, PyAny>>,
    /// The last object, if it has memory that nobody can write any more.
    pub holder: Option<Holder<'py>>,
    /// Whether all of them are arrays. Then the last one has the memory.
    pub only_arrays: bool,
    /// Buffers of the objects from which arrays have borrowed their memory: an array itself keeps none. Also one of the last array, to know where its memory is.
    pub pins: Pins<'py>,
}

/// Buffers that keep memory where it is: mostly none, and then it is small.
#[derive(Default)]
pub struct Pins<'py>(Option<Box<Pin<'py>>>);

struct Pin<'py> {
    buffer: Buffer<'py>,
    others: Pins<'py>,
}

impl<'py> Chain<'py> {
    /// That of an object. Without `immutable` nobody asks for a holder.
    ///
    /// # Errors
    /// `BufferError`, if it is too long, and what an object raises that gives out no buffer: `ValueError`, if a `memoryview` was released.
    pub fn of(object: &Bound<'py, PyAny>, immutable: bool) -> PyResult<Self> {
        let mut chain = Self {
            only_arrays: true,
            ..Self::default()
        };
        let mut next = Some(object.clone());
        let mut of_an_array = false;
        for number in 0.. {
            let Some(object) = next else {
                break;
            };
            if number == MOST {
                return Err(PyBufferError::new_err(format!(
                    "this memory was borrowed by more than {MOST} objects, one from another"
                )));
            }
            if let Some(base) = base(&object)? {
                next = base;
                if next.is_none() && number > 0 {
                    // Dates have no buffer. Then nothing is known of where they are.
                    chain.pins.add(Buffer::open(&object, false).ok());
                }
                of_an_array = true;
                chain.array = Some(object);
                continue;
            }
            chain.only_arrays = false;
            // They have borrowed nothing.
            if let Some(holder) = immutable.then(|| Holder::of(&object)).flatten() {
                // An array can write its `bytes`: `pickle` makes such arrays.
                let written = chain.array.is_some() && matches!(holder, Holder::Bytes(_));
                chain.holder = (!written).then_some(holder);
                if !written {
                    break;
                }
            }
            next = behind(&object)?;
            if of_an_array {
                if Numpy::get(object.py()).is_some_and(|numpy| numpy.is_nditer(&object)) {
                    return Err(PyBufferError::new_err(
                        "np.nditer lends this array for one step only; np.copy(…) makes a copy",
                    ));
                }
                if has_buffer(&object) {
                    chain.pins.add(Some(Buffer::open(&object, false)?));
                    of_an_array = false;
                }
            }
        }
        Ok(chain)
    }
}

impl<'py> Pins<'py> {
    fn add(&mut self, buffer: Option<Buffer<'py>>) {
        if let Some(buffer) = buffer {
            let others = std::mem::take(self);
            self.0 = Some(Box::new(Pin { buffer, others }));
        }
    }

    /// Compares elements with the buffers.
    ///
    /// # Errors
    /// [`Mismatch::Outside`], if some are not in all of them: the object has moved its memory since the array was made.
    pub fn have<T: Element, S: Shape>(&self, place: &Place<T, S>) -> Result<(), Box<Mismatch>> {
        let mut pins = self;
        while let Some(Pin { buffer, others }) = pins.0.as_deref() {
            if !place.is_within(buffer.range()) {
                return Err(Box::new(Mismatch::Outside));
            }
            pins = others;
        }
        Ok(())
    }
}

/// Of an array what it has borrowed its memory from, if it has. `None`, if it is no array.
#[allow(clippy::option_option)]
fn base<'py>(object: &Bound<'py, PyAny>) -> PyResult<Option<Option<Bound<'py, PyAny>>>> {
    if let Some(array) = Array::of(object) {
        return Ok(Some(array.base()));
    }
    match Numpy::get(object.py()) {
        Some(numpy) if numpy.is_array(object) => numpy.base_of(object).map(Some),
        _ => Ok(None),
    }
}

/// The object behind this one, if it says that it has borrowed its memory. It is no array.
fn behind<'py>(object: &Bound<'py, PyAny>) -> PyResult<Option<Bound<'py, PyAny>>> {
    let py = object.py();
    let next = if object.is_exact_instance_of::<PyMemoryView>() {
        object.getattr(intern!(py, "obj"))?
    } else if let Ok(Some(base)) = object.getattr_opt(intern!(py, "base")) {
        // NumPy puts objects of its own between arrays, which have this attribute as well.
        base
    } else if has_buffer(object) {
        // That of a `PickleBuffer` is the buffer of another object.
        match Buffer::open(object, false)?.object() {
            Some(other) if !other.is(object) => other,
            _ => return Ok(None),
        }
    } else {
        return Ok(None);
    };
    Ok((!next.is_none()).then_some(next))
}
