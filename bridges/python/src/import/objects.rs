//! Arrays of Python objects.

use super::chain::Chain;
use super::hold::Hold;
use super::layout::PyLayout;
use super::numpy::Numpy;
use super::place::Place;
use crate::dtype::element::Part;
use crate::dtype::item::Item;
use pyo3::exceptions::PyTypeError;
use pyo3::ffi;
use pyo3::prelude::*;
use std::cell::Cell;
use std::marker::PhantomData;
use view_core::{DynLayout, Element, PerAxis, Shape};

/// A place of an object array: a reference to an object, or nothing, as in `np.empty(3, object)`.
///
/// The array and the view share the object.
#[derive(Element)]
#[element(crate = view_core)]
#[repr(transparent)]
pub struct Slot(Cell<*mut ffi::PyObject>);

/// A place of an object array that can be given another object.
#[derive(Element)]
#[element(crate = view_core)]
#[repr(transparent)]
pub struct SlotMut(Slot);

impl Slot {
    /// The object that is there now. `None`, if there is none; NumPy shows `None` there, too.
    pub fn get<'py>(&self, py: Python<'py>) -> Option<Bound<'py, PyAny>> {
        let object = self.0.get();
        // SAFETY: a place of an object array is a reference to an object, or null. The interpreter is attached.
        unsafe { Bound::from_borrowed_ptr_or_opt(py, object) }
    }
}

impl SlotMut {
    /// The object that is there now. See [`Slot::get`].
    pub fn get<'py>(&self, py: Python<'py>) -> Option<Bound<'py, PyAny>> {
        self.0.get(py)
    }

    /// Puts another object there. That one before loses a reference.
    pub fn set(&self, object: Bound<'_, PyAny>) {
        let py = object.py();
        let before = self.0 .0.replace(object.into_ptr());
        // SAFETY: the array has owned this reference, or null, and has another one in its place. The interpreter is attached.
        drop(unsafe { Bound::from_owned_ptr_or_opt(py, before) });
    }
}

#[diagnostic::do_not_recommend]
impl Part for Slot {
    fn item() -> Item {
        Item::Object
    }
}
#[diagnostic::do_not_recommend]
impl Part for SlotMut {
    fn item() -> Item {
        Item::Object
    }
}

macro_rules! objects {
    ($(#[$doc:meta])* $Objects:ident $Slot:ident $take:ident) => {
        $(#[$doc])*
        pub struct $Objects<'py, S: Shape, L: PyLayout = DynLayout> {
            place: Place<$Slot, S>,
            layout: PhantomData<L>,
            hold: Hold<'py>,
        }

        impl<'py, S: Shape, L: PyLayout> $Objects<'py, S, L> {
            /// The view of the objects of an array.
            ///
            /// # Errors
            /// Those of [`PyView::from_object`](crate::PyView::from_object).
            pub fn from_object(object: &Bound<'py, PyAny>) -> PyResult<Self> {
                let view = Hold::$take::<$Slot, S, L, _>(object, None, |(place, hold)| Self { place, layout: PhantomData, hold })?;
                // Other memory with the format of objects, such as that of ctypes, may own no references, and a subclass can give out other buffers.
                let owns = |numpy: &Numpy| -> PyResult<bool> {
                    let chain = Chain::of(object, false)?;
                    match chain.array {
                        Some(array) if chain.only_arrays && numpy.is_exact(object) => numpy.has_objects(&array),
                        _ => Ok(false),
                    }
                };
                match Numpy::get(object.py()).map_or(Ok(false), owns)? {
                    true => Ok(view),
                    false => Err(PyTypeError::new_err("expected an array of NumPy that owns its objects, or a slice of one")),
                }
            }

            /// The array.
            pub fn object(&self) -> &Bound<'py, PyAny> {
                self.hold.object()
            }

            /// The extents, in elements.
            pub fn shape(&self) -> PerAxis<S, usize> {
                self.place.extents
            }

            /// The places of the array. They are missing in free-threaded builds, where nothing keeps other threads from writing.
            #[cfg(not(Py_GIL_DISABLED))]
            pub fn as_slots(&self) -> view_core::View<'_, $Slot, S, L> {
                // SAFETY: the places are there as long as `self` is borrowed. They are cells, and this thread has the interpreter lock whenever it looks.
                unsafe { self.place.shared() }
            }
        }

        impl<'py, S: Shape, L: PyLayout> FromPyObject<'_, 'py> for $Objects<'py, S, L> {
            type Error = PyErr;

            fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
                Self::from_object(&object)
            }
        }
    };
}
objects! {
    /// An array of Python objects, `dtype=object`: the view and the array share them.
    PyObjects Slot shared
}
objects! {
    /// An array of Python objects whose places can be given others.
    PyObjectsMut SlotMut unique
}
