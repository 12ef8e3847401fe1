//! Views of Python's memory, and Python's views of Rust's: one buffer, two languages, no copy.
//!
//! ```
//! use pyo3::prelude::*;
//! use view_core::{shape, Dyn};
//! use view_python::{value_error, PyView, PyViewMut};
//!
//! /// `brighten(image[::2, ::-1], out.T)` works without a copy.
//! #[pyfunction]
//! fn brighten(image: PyView<f32, shape![Dyn, Dyn]>, out: PyViewMut<f32, shape![Dyn, Dyn]>) -> PyResult<()> {
//!     let (image, out) = (image.as_cells(), out.as_cells());
//!     let pairs = out.try_zip(image).map_err(value_error)?;
//!     pairs.for_each(|(out, pixel)| out.set(pixel.get() + 1.0));
//!     Ok(())
//! }
//! ```
//!
//! # Which one
//!
//! | from | to | by | who may write |
//! | --- | --- | --- | --- |
//! | Python: `bytes`, `bytearray`, `array.array`, `memoryview`, ctypes, `mmap`, NumPy, anything with DLPack on the CPU | an argument of a function | [`PyView`], [`PyViewMut`] | Python, too |
//! | an object array | the same | [`PyObjects`], [`PyObjectsMut`] | Python, too |
//! | memory that does not change any more | an object of Python, read-only for good | [`export`] | nobody |
//! | memory that Rust gives away | an object of Python | [`lend`], until [`Lent::reclaim`] | Python |
//! | a borrowed view | an object of Python, for the length of a closure | [`with_exported`], **which aborts the process if Python keeps it** | nobody |
//!
//! Elements are numbers with up to 8 bytes in either byte order, `num_complex::Complex` floats (0.4), `half::f16` (2), and structs of these by [`record!`]; `bool`s are exported, and taken as `array.view(np.uint8)`.
//! Strides are in bytes and may be negative, 0 or odd; there are up to 16 axes. Objects of [`export`] and [`lend`] have the buffer protocol, for `np.asarray` and `memoryview`, and DLPack, for
//! `np.from_dlpack` and other libraries. DLPack has no byte order, no structs, and no strides but those that are whole numbers of elements; and its form of the time before 1.0
//! cannot say that memory is read-only, so it is refused for such memory.
//!
//! A function over any such element is `fn f<T: AnyBytes>(a: PyView<T, shape![Dyn]>)`. `Option<PyView<…>>` and `Vec<PyView<…>>` are arguments, too. A function that takes two dtypes or two numbers of axes has an `enum` with
//! pyo3's `#[derive(FromPyObject)]` as its argument, with a `PyView` in each variant. The number of axes is always that of the type. Of a masked array the mask is not looked at.
//!
//! # To return arrays
//!
//! A function that makes an array exports what owns it, or lends it, if Python may write it; `np.asarray(squares(5))` copies nothing. To return the array of NumPy itself, call `asarray` in Rust.
//!
//! ```
//! use pyo3::prelude::*;
//! use view_core::{shape, view, Array, Dyn};
//! use view_python::{export, lend, value_error, Exported};
//!
//! /// Read-only for good.
//! #[pyfunction]
//! fn squares(py: Python<'_>, count: u32) -> PyResult<Bound<'_, Exported>> {
//!     export(py, (0..count).map(|n| n * n).collect::<Vec<_>>(), |list| view!(list))
//! }
//!
//! /// As an array of NumPy.
//! #[pyfunction]
//! fn squares_array(py: Python<'_>, count: u32) -> PyResult<Bound<'_, PyAny>> {
//!     py.import("numpy")?.call_method1("asarray", (squares(py, count)?,))
//! }
//!
//! /// The caller owns it: nothing takes it back.
//! #[pyfunction]
//! fn zeros(py: Python<'_>, rows: usize, columns: usize) -> PyResult<Bound<'_, Exported>> {
//!     let array = Array::<f64, shape![Dyn, Dyn]>::try_full_of([rows, columns], 0.0).map_err(value_error)?;
//!     Ok(lend(py, array, |array| array.view_mut())?.bind(py).clone())
//! }
//! ```
//!
//! # A class with memory of its own
//!
//! A class has the memory, or has lent it. `reclaim` takes `self`, so the error gives it back.
//!
//! ```
//! use pyo3::prelude::*;
//! use view_core::view;
//! use view_python::{lend, Exported, Lent};
//!
//! enum State {
//!     Own(Vec<i16>),
//!     Lent(Lent<Vec<i16>>),
//!     Between,
//! }
//!
//! #[pyclass]
//! struct Samples(State);
//!
//! #[pymethods]
//! impl Samples {
//!     /// `np.asarray(samples.memory())` shares the numbers.
//!     fn memory<'py>(&mut self, py: Python<'py>) -> PyResult<Bound<'py, Exported>> {
//!         if let State::Own(list) = std::mem::replace(&mut self.0, State::Between) {
//!             self.0 = State::Lent(lend(py, list, |list| view!(mut list))?);
//!         }
//!         # #[allow(clippy::wildcard_enum_match_arm)]
//!         match &self.0 {
//!             State::Lent(lent) => Ok(lent.bind(py).clone()),
//!             _ => Err(pyo3::exceptions::PyRuntimeError::new_err("an earlier call has failed")),
//!         }
//!     }
//!
//!     /// A `BufferError`, as of a `bytearray`, while Python has arrays of it.
//!     fn append(&mut self, py: Python<'_>, number: i16) -> PyResult<()> {
//!         if let State::Lent(lent) = std::mem::replace(&mut self.0, State::Between) {
//!             match lent.reclaim(py) {
//!                 Ok(list) => self.0 = State::Own(list),
//!                 Err(still) => {
//!                     let error = pyo3::exceptions::PyBufferError::new_err(still.to_string());
//!                     self.0 = State::Lent(still.lent);
//!                     return Err(error);
//!                 }
//!             }
//!         }
//!         if let State::Own(list) = &mut self.0 {
//!             list.push(number);
//!         }
//!         Ok(())
//!     }
//! }
//! ```
//!
//! # Records, and memory of other processes
//!
//! [`record!`] makes a struct an element. In cells it is read whole, changed and put back: `let mut p = cell.get(); p.charge = 1; cell.set(p);`. In a plain view `.field(charge)` is a view of one field, as of every struct with `#[derive(Element)]`.
//!
//! Of `multiprocessing.shared_memory` pass the buffer: `np.ndarray(1000, "u4", shm.buf)`, or `shm.buf.cast("I")`; of `multiprocessing.Array` pass `array.get_obj()`, while the caller has its lock. Atomics ([`PyViewMut::as_atomic`]) need no lock.
//!
//! # Several threads
//!
//! While a call has a [`PyViewMut`], the elements are its own: a call on another thread of Python that takes one of them is a `ValueError`. It can come there when the interpreter lock is released, and always in free-threaded builds.
//!
//! Cells belong to the thread with the interpreter lock. A plain view is taken by `unsafe`, with a condition that the documentation of the function hands on; it can be divided among threads, and the lock be released.
//!
//! ```
//! use pyo3::prelude::*;
//! use view_core::{shape, Dyn};
//! use view_python::PyViewMut;
//!
//! /// Adds 1 to all elements, on two threads. Nobody else may read or write the array meanwhile.
//! #[pyfunction]
//! fn increase(py: Python<'_>, mut array: PyViewMut<f32, shape![Dyn, Dyn]>) {
//!     // SAFETY: as the documentation asks.
//!     let view = unsafe { array.view_mut() };
//!     let mut rows: Vec<_> = view.into_outer_iter().collect();
//!     let half = rows.len().div_ceil(2).max(1);
//!     py.detach(|| {
//!         std::thread::scope(|threads| {
//!             for part in rows.chunks_mut(half) {
//!                 threads.spawn(move || part.iter_mut().for_each(|row| row.map_inplace(|x| *x += 1.0)));
//!             }
//!         });
//!     });
//! }
//! ```
//!
//! # What safe code can do
//!
//! Python has no borrows: whoever has an array may write it at any time. So a [`PyView`] is a plain [`View`](view_core::View) only of memory that nobody can write any more: `bytes`, `memoryview`s of them, what [`export`]
//! made, and arrays of that ([`PyView::as_view`]). An array of NumPy over `bytes`, such as `np.frombuffer(b"abc")`, is not: `pickle` makes arrays that write their `bytes`. The elements of other memory are cells ([`PyView::as_cells`]), atomics ([`PyViewMut::as_atomic`]) or a copy ([`PyView::to_array`]). Plain
//! views of them are `unsafe`, with the condition in words ([`PyView::view`], [`PyViewMut::view_mut`]).
//!
//! The memory stays where it is as long as a `PyView` lives: a `bytearray` raises `BufferError` when it is to grow, as do `array.array` and `mmap`, also if a NumPy array is between, which itself keeps only a reference.
//! NumPy's `resize` does not look at buffers; a `PyView` holds a weak reference to the array, which makes `resize` fail, even with `refcheck=False`. What still moves memory under every view of it, also under
//! NumPy's own, is `ndarray.__setstate__`, the setter of `ndarray.data`, and `ctypes.resize`: they are to Python what `unsafe` is to Rust. So is `as_strided`; strides that lead out of the memory of the array behind are refused.
//!
//! This cannot be had, or is missing:
//!
//! - Between two views nobody holds the buffer of an array. Python code that calls `array.base.release()` takes the memory away from its own array: then a `bytearray` can grow, and [`Lent::reclaim`] succeeds. A `PyView` of
//!   such an array is refused.
//! - `resize` of an array whose memory was handed on without saying so: to ctypes (`from_buffer`, `np.ctypeslib.as_ctypes`), as a tensor, by `__array_interface__` or a `__buffer__` in Python, or to pyarrow; `ResizableBuffer.resize` of pyarrow; and
//!   between two views of a slice, if the memory happens to stay where it was.
//! - `bytes` that `pickle` made an array of, by protocols up to 4: NumPy writes them, though `bytes` do not change. Other exporters that call writable memory read-only.
//! - All extension modules with this crate know the views of each other. One with rust-numpy does not, and may write the same elements. A child by `os.fork` has the views that other threads had.
//! - Memory of several processes is written by others without this interpreter's lock. Plain views of it, and cells, need a lock of their own that the other process takes. A file that is truncated under a `memmap` ends the process.
//! - In free-threaded builds, `resize` and new shapes of an array on another thread while a view of it is made, which crash NumPy as well.
//!
//! Object arrays are taken if they are a `numpy.ndarray` with memory of its own, or a slice of one. What `np.nditer` lends for one step is refused.
//!
//! A `PyView` belongs to a call: it has the lifetime of the interpreter lock, so it is no field of a `#[pyclass]`, no argument of an `async fn`, and is not sent to threads. Keep the object, as `Py<PyAny>`, and make a
//! view of it when it is used. To release the lock while Rust works, take a plain view by `unsafe`, or a copy, before `Python::detach`: other threads of Python may write meanwhile.
//!
//! Free-threaded builds of Python have no interpreter lock, and there are no cells there: only immutable memory, atomics, copies and `unsafe`. Subinterpreters cannot import modules of
//! pyo3, which says so.
//!
//! # What is checked
//!
//! Element, byte order, number of axes, extents, strides, alignment and layout are compared with the type once, when the view is made. What differs is a `TypeError`, `ValueError` or `BufferError` that says
//! what was expected and what was found; Python 3.11 and later show in a note which argument it is. Two arguments of which one is written must have no element in common, exactly: `a[:, ::2]` and `a[:, 1::2]`
//! are apart. That takes time only for strides that interlock; if the question cannot be decided in a million steps, the arguments count as overlapping.

mod dlpack;
pub mod dtype;
mod export;
mod geometry;
mod import;
mod value_error;

pub use self::dtype::element::{AnyBytes, Part, PyElement};
pub use self::dtype::record::Record;
pub use self::export::{export, lend, with_exported, Exported, Lent, StillExported};
pub use self::import::{PyLayout, PyObjects, PyObjectsMut, PyView, PyViewMut, Reading, Slot, SlotMut};
pub use self::value_error::value_error;
