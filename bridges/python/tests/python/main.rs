//! Python in this process, with NumPy. In free-threaded builds there are no cells.

#[cfg(not(Py_GIL_DISABLED))]
mod arguments;
mod dlpack;
mod exports;
mod formats;
#[cfg(Py_GIL_DISABLED)]
mod free_threads;
mod interpreter;
mod layouts;
mod leaks;
mod misuse;
mod modules;
#[cfg(not(Py_GIL_DISABLED))]
mod objects;
mod records;
#[cfg(not(Py_GIL_DISABLED))]
mod sources;
