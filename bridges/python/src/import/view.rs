//! Memory of Python that Rust reads.

use super::hold::Hold;
use super::layout::PyLayout;
use super::place::Place;
use super::reading::Reading;
use crate::dtype::element::AnyBytes;
use pyo3::exceptions::PyMemoryError;
use pyo3::prelude::*;
use std::marker::PhantomData;
use view_core::{Array, DynLayout, PerAxis, Shape, View};

/// The elements of a Python object with the buffer protocol, to be read: an argument of a function, or by [`from_object`](Self::from_object).
///
/// Element, shape and layout are compared with the type once, when it is made. `T` is a number, with the byte order of this machine or one of
/// zerocopy's, or a struct of these by [`record!`](crate::record). `S` has static extents and `Dyn`. `L` is [`DynLayout`] for any strides, or [`RowMajor`](view_core::RowMajor).
///
/// Python, or a library that it has called, may write the memory at any time, unless it is that of `bytes`. So safe code gets what nobody can race:
///
/// | | for |
/// | --- | --- |
/// | [`as_view`](Self::as_view) | memory that nobody can write: `bytes` and `memoryview`s of them, what [`export`](crate::export) made, and arrays of that |
/// | [`as_cells`](Self::as_cells) | all, in builds of Python with the interpreter lock |
/// | [`to_array`](Self::to_array) | all, as a copy |
/// | [`view`](Self::view) | all, `unsafe` |
///
/// While it lives, the object keeps its memory where it is. A `bytearray` refuses to grow; a NumPy array refuses `resize`, also with `refcheck=False`, and what the array has borrowed its memory from refuses as well.
pub struct PyView<'py, T: AnyBytes, S: Shape, L: PyLayout = DynLayout> {
    place: Place<T, S>,
    immutable: bool,
    layout: PhantomData<L>,
    hold: Hold<'py>,
}

impl<'py, T: AnyBytes, S: Shape, L: PyLayout> PyView<'py, T, S, L> {
    /// The view of the elements of an object.
    ///
    /// # Errors
    /// `TypeError`, if it has no buffer, or other elements. `ValueError`, if it has another shape or layout, or if an element is one that a
    /// [`PyViewMut`](crate::PyViewMut) has. `BufferError`, if an element is not in the memory from which the array has borrowed it; what the object raises, or one from which it has borrowed its memory.
    pub fn from_object(object: &Bound<'py, PyAny>) -> PyResult<Self> {
        Hold::shared::<T, S, L, _>(object, Some(T::format()), |(place, hold)| Self {
            // Without elements there is nothing to write.
            immutable: hold.is_immutable() || place.is_empty(),
            place,
            layout: PhantomData,
            hold,
        })
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

    /// Whether nobody can write these elements any more.
    pub fn is_immutable(&self) -> bool {
        self.immutable
    }

    /// The view, if nobody can write its elements: those of `bytes`, of what [`export`](crate::export) made, and of views of these.
    pub fn as_view(&self) -> Option<View<'_, T, S, L>> {
        // SAFETY: nobody writes them, and the buffer keeps them where they are as long as `self` is borrowed.
        self.immutable.then(|| unsafe { self.view() })
    }

    /// The elements as cells that are only read. Between two looks Python may have written one. `.iter().map(|x| x.get())` has the values.
    ///
    /// The interpreter lock keeps other threads of Python from writing meanwhile. Some libraries, such as NumPy in an operation on a large array, write without it. If another
    /// thread runs such an operation on this very memory, the Python program has a race already, and what is read is not defined.
    ///
    /// It is missing in free-threaded builds, where nothing keeps other threads from writing.
    #[cfg(not(Py_GIL_DISABLED))]
    pub fn as_cells(&self) -> View<'_, Reading<T>, S, L> {
        // SAFETY: the elements are there as long as `self` is borrowed, and any bytes are a `T`. `Reading` is a `Cell`, so they may change between two looks, and
        // this thread has the interpreter lock whenever it looks: a view of cells is not sent to another one.
        unsafe { self.place.shared() }
    }

    /// A copy of the elements. An element that Python writes meanwhile has its old bytes or the new ones, or some of both.
    ///
    /// # Aborts
    /// If there is no memory for it: a broadcast array of a few bytes can have 2^60 elements. [`try_to_array`](Self::try_to_array) raises an exception.
    pub fn to_array(&self) -> Array<T, S> {
        self.copied(Vec::with_capacity(self.len()))
    }

    /// Like [`to_array`](Self::to_array), for arrays whose shape is the caller's choice.
    ///
    /// # Errors
    /// `MemoryError`, if there is no memory for it.
    pub fn try_to_array(&self) -> PyResult<Array<T, S>> {
        let mut elements = Vec::new();
        match elements.try_reserve_exact(self.len()) {
            Ok(()) => Ok(self.copied(elements)),
            Err(error) => Err(PyMemoryError::new_err(error.to_string())),
        }
    }

    fn len(&self) -> usize {
        self.place.extents.as_ref().iter().product()
    }

    /// The elements in an empty `Vec` with room for them.
    fn copied(&self, mut elements: Vec<T>) -> Array<T, S> {
        // SAFETY: the elements are there as long as `self` is borrowed, and any bytes are a `T`. Each is read once, in free-threaded builds by atomics.
        let view = unsafe { self.place.shared::<Reading<T>, L>() };
        elements.extend(view.iter().map(Reading::get));
        match Array::from_vec(self.shape(), elements) {
            Ok(array) => array,
            Err(_) => unreachable!("the shape is that of this view"),
        }
    }

    /// The view.
    ///
    /// # Safety
    /// As long as the view is used, nobody writes its elements: no other thread of Python, no library that one has called, no Python code that
    /// this thread calls.
    pub unsafe fn view(&self) -> View<'_, T, S, L> {
        // SAFETY: the elements are there as long as `self` is borrowed, any bytes are a `T`, and the caller promises the rest.
        unsafe { self.place.shared() }
    }
}

impl<'py, T: AnyBytes, S: Shape, L: PyLayout> FromPyObject<'_, 'py> for PyView<'py, T, S, L> {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        Self::from_object(&object)
    }
}
