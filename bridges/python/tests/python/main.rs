//! Python in this process, with NumPy.

mod arguments;
mod dlpack;
mod exports;
mod formats;
mod interpreter;
mod layouts;
mod leaks;
mod misuse;
mod objects;
mod records;
mod sources;
