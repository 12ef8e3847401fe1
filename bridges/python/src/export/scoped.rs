//! Borrowed memory, lent to Python for the length of a closure.

use super::exported::Exported;
use super::memory::Memory;
use crate::dtype::element::PyElement;
use pyo3::prelude::*;
use std::process::abort;
use std::sync::Arc;
use view_core::{Layout, Shape, View};

/// Lends a borrowed view to Python, read-only, for the length of a closure. **If Python keeps a buffer of it, such as a NumPy array, the process is aborted**, with a message:
/// nothing weaker is sound, because the memory may be gone afterwards. [`export`](super::export) and [`lend`](super::lend) give owners away, and never abort.
///
/// What the closure returns is no `Bound`: `.unbind()` and `.extract()` make something that may leave it.
///
/// ```
/// use pyo3::prelude::*;
/// use view_core::view;
/// use view_python::with_exported;
///
/// let grid = [[1u8, 2, 3], [4, 5, 6]];
/// Python::initialize();
/// let sum: u32 = Python::attach(|py| {
///     with_exported(py, view!(grid[1]), |row| py.import("builtins")?.call_method1("sum", (py.get_type::<pyo3::types::PyMemoryView>().call1((row,))?,))?.extract())
/// })
/// # .unwrap();
/// assert_eq!(sum, 15);
/// ```
///
/// # Aborts
/// If a buffer of the object is in use when the closure has returned or panicked, and the garbage collector does not release it.
pub fn with_exported<T: PyElement, S: Shape, L: Layout, R>(
    py: Python<'_>,
    view: View<'_, T, S, L>,
    closure: impl FnOnce(&Bound<'_, Exported>) -> PyResult<R>,
) -> PyResult<R> {
    let object = Bound::new(py, Exported::new(Memory::of(&view), Arc::new(())))?;
    let end = End(&object);
    let result = closure(&object);
    drop(end);
    result
}

/// Takes the memory back, whatever the closure does.
struct End<'a, 'py>(&'a Bound<'py, Exported>);

impl Drop for End<'_, '_> {
    fn drop(&mut self) {
        if self.0.get().close().is_ok() {
            return;
        }
        // A buffer may be held by a cycle of objects that nobody uses.
        let collected = self.0.py().import("gc").and_then(|gc| gc.call_method0("collect"));
        drop(collected);
        if let Err(buffers) = self.0.get().close() {
            let plural = if buffers == 1 { "" } else { "s" };
            eprintln!(
                "view_python: Python has kept {buffers} buffer{plural} of {}, which was lent for a closure only. Its memory may be gone, so the process ends here.",
                self.0.get().name()
            );
            abort();
        }
    }
}
