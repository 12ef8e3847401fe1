//! Memory of Python that Rust writes.

use super::hold::Hold;
use super::layout::PyLayout;
use super::mismatch::Mismatch;
use super::place::Place;
use crate::dtype::element::AnyBytes;
use pyo3::prelude::*;
use std::marker::PhantomData;
use view_core::{DynLayout, HasAtomic, PerAxis, Shape, View, ViewMut};

/// The elements of a Python object with the buffer protocol, to be written. See [`PyView`](crate::PyView).
///
/// As long as it lives, no other `PyView` or `PyViewMut` has one of its elements: what overlaps is a `ValueError`. So two arguments of a function are apart.
pub struct PyViewMut<'py, T: AnyBytes, S: Shape, L: PyLayout = DynLayout> {
    place: Place<T, S>,
    layout: PhantomData<L>,
    hold: Hold<'py>,
}

impl<'py, T: AnyBytes, S: Shape, L: PyLayout> PyViewMut<'py, T, S, L> {
    /// The view of the elements of an object.
    ///
    /// # Errors
    /// Those of [`PyView::from_object`](crate::PyView::from_object); `BufferError`, or another one that the object raises, if its memory is read-only; `ValueError`, if two positions
    /// are one element, or if an element is one that another view has.
    pub fn from_object(object: &Bound<'py, PyAny>) -> PyResult<Self> {
        let view = Hold::unique::<T, S, L, _>(object, Some(T::format()), |(place, hold)| Self {
            place,
            layout: PhantomData,
            hold,
        })?;
        if !view.place.is_apart() {
            let strides = view.place.strides.as_ref().to_vec();
            return Err(Mismatch::Repeated { strides }.into());
        }
        Ok(view)
    }

    /// The object.
    pub fn object(&self) -> &Bound<'py, PyAny> {
        self.hold.object()
    }

    /// The extents, in elements.
    pub fn shape(&self) -> PerAxis<S, usize> {
        self.place.extents
    }

    /// The strides, in bytes.
    pub fn strides(&self) -> PerAxis<S, isize> {
        self.place.strides
    }

    /// The elements as cells. Between two looks Python may have written one; see [`PyView::as_cells`](crate::PyView::as_cells).
    ///
    /// It is missing in free-threaded builds, where nothing keeps other threads from writing.
    #[cfg(not(Py_GIL_DISABLED))]
    pub fn as_cells(&self) -> View<'_, std::cell::Cell<T>, S, L> {
        // SAFETY: the elements are there as long as `self` is borrowed, and any bytes are a `T`. They are cells, so they may change between two looks, and
        // this thread has the interpreter lock whenever it looks: a view of cells is not sent to another one.
        unsafe { self.place.shared() }
    }

    /// Calls a closure with the elements as atomics, which threads of Rust may write meanwhile. No view of cells lives meanwhile, so that no thread writes what another one
    /// takes for its own. If the closure calls Python, whose code writes these elements, each byte has its old value or the new one.
    ///
    /// Floats have no atomics: take a plain view by [`view_mut`](Self::view_mut), or a [`PyViewMut`] of the array's bits, `array.view(np.uint32)`.
    pub fn as_atomic<A: view_core::Element, R>(&mut self, closure: impl FnOnce(View<'_, A, S, L>) -> R) -> R
    where
        T: HasAtomic<Atomic = A>,
    {
        // SAFETY: the elements are there as long as `self` is borrowed. An atomic has size and alignment of its number, and any bytes are one. V38 says why Python's own writes are no race.
        closure(unsafe { self.place.shared() })
    }

    /// The unique view.
    ///
    /// # Safety
    /// As long as the view is used, nobody else reads or writes its elements: no other thread of Python, no library that one has called, no
    /// Python code that this thread calls.
    pub unsafe fn view_mut(&mut self) -> ViewMut<'_, T, S, L> {
        // SAFETY: the elements are there as long as `self` is borrowed, no two positions are one, any bytes are a `T`, and the caller promises the
        // rest.
        unsafe { self.place.unique() }
    }
}

impl<'py, T: AnyBytes, S: Shape, L: PyLayout> FromPyObject<'_, 'py> for PyViewMut<'py, T, S, L> {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        Self::from_object(&object)
    }
}
