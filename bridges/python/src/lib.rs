//! Views of Python's memory, and Python's views of Rust's: one buffer, two languages, no copy.
//!
//! ```
//! use pyo3::exceptions::PyValueError;
//! use pyo3::prelude::*;
//! use view_core::{shape, Dyn};
//! use view_python::{PyView, PyViewMut};
//!
//! /// `brighten(image[::2, ::-1], out.T)` works without a copy.
//! #[pyfunction]
//! fn brighten(image: PyView<f32, shape![Dyn, Dyn]>, out: PyViewMut<f32, shape![Dyn, Dyn]>) -> PyResult<()> {
//!     let (image, out) = (image.as_cells(), out.as_cells());
//!     let pairs = out.try_zip(image).map_err(|error| PyValueError::new_err(error.to_string()))?;
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
//! Elements are numbers with up to 8 bytes in either byte order, complex floats, `f16`, and structs of these by [`record!`]; `bool`s are exported, and taken as `array.view(np.uint8)`.
//! Strides are in bytes and may be negative, 0 or odd; there are up to 16 axes. Objects of [`export`] and [`lend`] have the buffer protocol, for `np.asarray` and `memoryview`, and DLPack, for
//! `np.from_dlpack` and other libraries. DLPack has no byte order, no structs, and no strides but those that are whole numbers of elements; and its form of the time before 1.0
//! cannot say that memory is read-only, so it is refused for such memory.
//!
//! # What safe code can do
//!
//! Python has no borrows: whoever has an array may write it at any time. So a [`PyView`] is a plain [`View`](view_core::View) only of memory that nobody can write any more: `bytes`, `memoryview`s of them, what [`export`]
//! made, and views of that ([`PyView::as_view`]). The elements of other memory are cells ([`PyView::as_cells`]), atomics ([`PyViewMut::as_atomic`]) or a copy ([`PyView::to_array`]). Plain
//! views of them are `unsafe`, with the condition in words ([`PyView::view`], [`PyViewMut::view_mut`]).
//!
//! The memory stays where it is as long as a `PyView` lives: a `bytearray` raises `BufferError` when it is to grow, as do `array.array` and `mmap`. NumPy's `resize` does not look at
//! buffers; a `PyView` holds a weak reference to the array, which makes `resize` fail, even with `refcheck=False`. What still moves memory under every view of it, also under
//! NumPy's own, is `ndarray.__setstate__`, the setter of `ndarray.data`, and `ctypes.resize`: they are to Python what `unsafe` is to Rust.
//!
//! This is known to be missing, and not all of it can be had:
//!
//! - An array keeps what it was made of, but not its buffer: `array.base.release()` of a `memoryview`, or `np.ndarray(…, buffer=bytearray)`, let a `bytearray` grow, shared memory be
//!   closed or [`Lent::reclaim`] succeed under an array of NumPy, and so under a `PyView` of it.
//! - The array of a subclass with a `base` of its own, and an array behind an object that says nothing of it, such as a `PickleBuffer` or a tensor, are not kept from `resize`.
//! - Each extension module knows only the arguments of its own functions. Another one, or rust-numpy, may write the same elements.
//! - Memory of several processes is written by others without this interpreter's lock. Plain views of it, and cells, need a lock of their own that the other process takes.
//!
//! Free-threaded builds of Python have no interpreter lock, and there are no cells there: only immutable memory, atomics, copies and `unsafe`. Subinterpreters cannot import modules of
//! pyo3, which says so.
//!
//! # What is checked
//!
//! Element, byte order, number of axes, extents, strides, alignment and layout are compared with the type once, when the view is made. What differs is a `TypeError`, `ValueError` or `BufferError` that says
//! what was expected and what was found; Python 3.11 and later show in a note which argument it is. Two arguments of which one is written must have no element in common, exactly: `a[:, ::2]` and `a[:, 1::2]`
//! are apart.

mod dlpack;
pub mod dtype;
mod error;
mod export;
mod geometry;
mod import;

pub use self::dtype::element::{AnyBytes, Part, PyElement};
pub use self::dtype::record::Record;
pub use self::export::{export, lend, with_exported, Exported, Lent, StillExported};
pub use self::import::{PyLayout, PyObjects, PyObjectsMut, PyView, PyViewMut, Reading, Slot, SlotMut};
