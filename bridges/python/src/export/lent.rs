//! Memory that is given to Python, and taken back.

use super::exported::Exported;
use super::memory::Memory;
use crate::dtype::element::AnyBytes;
use pyo3::exceptions::PyBufferError;
use pyo3::prelude::*;
use std::error::Error;
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use view_core::{Layout, Shape, ViewMut};

/// Memory that Python may write. Rust has given its owner away, and [`reclaim`](Self::reclaim) takes it back, when Python has no buffer of it.
#[derive(Debug)]
pub struct Lent<O> {
    object: Py<Exported>,
    owner: PhantomData<fn() -> O>,
}

/// Python still has buffers of the memory, such as NumPy arrays, so it cannot be taken back yet: what a `bytearray` calls "Existing exports of data".
#[derive(Debug)]
pub struct StillExported<O> {
    /// The memory, which is still lent.
    pub lent: Lent<O>,
    /// The number of buffers.
    pub buffers: usize,
}

/// Gives the memory of `owner` to Python: `view` is called once, and Python sees, and may write, the elements of the view that it returns.
///
/// While it is lent, Rust can look at it as at any memory of Python: `PyView::from_object(lent.bind(py))`.
///
/// # Errors
/// What Python raises if it has no memory for the object. Then the owner is dropped.
///
/// ```
/// use pyo3::prelude::*;
/// use view_core::view;
/// use view_python::lend;
///
/// Python::initialize();
/// Python::attach(|py| {
///     let lent = lend(py, vec![1i32, 2, 3], |list| view!(mut list))?;
///     let buffer = py.get_type::<pyo3::types::PyMemoryView>().call1((lent.bind(py),))?;
///     buffer.set_item(0, 7)?;
///     let lent = lent.reclaim(py).unwrap_err().lent; // `buffer` is in use
///     drop(buffer);
///     let mut list = lent.reclaim(py).unwrap();
///     list.push(4);
///     assert_eq!(list, [7, 2, 3, 4]);
///     Ok::<(), PyErr>(())
/// })
/// # .unwrap();
/// ```
pub fn lend<O, T, S, L, F>(py: Python<'_>, owner: O, view: F) -> PyResult<Lent<O>>
where
    O: Send + Sync + 'static,
    T: AnyBytes,
    S: Shape,
    L: Layout,
    F: FnOnce(&mut O) -> ViewMut<'_, T, S, L>,
{
    let mut owner = Arc::new(owner);
    let memory = match Arc::get_mut(&mut owner) {
        Some(owner) => Memory::of_unique(&mut view(owner)),
        None => unreachable!("the owner was just put there"),
    };
    let object = Py::new(py, Exported::new(memory, owner))?;
    Ok(Lent {
        object,
        owner: PhantomData,
    })
}

impl<O: Send + Sync + 'static> Lent<O> {
    /// The object.
    pub fn bind<'py>(&self, py: Python<'py>) -> &Bound<'py, Exported> {
        self.object.bind(py)
    }

    /// Takes the owner back. From then on Python gets no buffer of the object.
    ///
    /// An array of NumPy has a buffer by its `base`, a `memoryview`. Python code that calls `array.base.release()` gives it up, and the array leads nowhere afterwards, as one of a `bytearray` does.
    ///
    /// # Errors
    /// [`StillExported`] while Python has buffers of it.
    pub fn reclaim(self, py: Python<'_>) -> Result<O, StillExported<O>> {
        let object = self.object.bind(py).get();
        match object.close() {
            Ok(keeper) => {
                let owner = keeper.and_then(|keeper| keeper.downcast::<O>().ok());
                match owner.and_then(Arc::into_inner) {
                    Some(owner) => Ok(owner),
                    None => unreachable!("only this one is taken back, and it has the only owner"),
                }
            }
            Err(buffers) => Err(StillExported { lent: self, buffers }),
        }
    }
}

impl<O> fmt::Display for StillExported<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let buffers = self.buffers;
        let plural = if buffers == 1 { "" } else { "s" };
        write!(
            f,
            "Python still has {buffers} buffer{plural} of this memory: arrays, slices of them, memoryviews or tensors"
        )
    }
}
impl<O: fmt::Debug> Error for StillExported<O> {}

/// `BufferError`, as a `bytearray` raises it. The memory stays lent for good: to try again later, keep [`lent`](StillExported::lent).
impl<O> From<StillExported<O>> for PyErr {
    fn from(still: StillExported<O>) -> Self {
        PyBufferError::new_err(still.to_string())
    }
}
