//! Chapters about one task each. All snippets are tests.
//!
//! | chapter | what is in it |
//! | --- | --- |
//! | [`first`] | a first view: bases, shapes, indices, run-time indices, what a mistake looks like |
//! | [`numpy`] | from NumPy: 100 idioms, each compared with NumPy |
//! | [`ndarray`] | from ndarray: a table, and what differs |
//! | [`shapes`] | reshape, transpose, windows, tiles, patterns |
//! | [`elements`] | casts, byte order, alignment, fields of structs |
//! | [`iteration`] | loops, reductions, and what they cost |
//! | [`writers`] | several views of one buffer that write |
//! | [`threads`] | parts of a buffer on several threads, with and without rayon |
//! | [`functions`] | views in signatures, fields and lists |
//! | [`libraries`] | a numeric library on views, step by step |
//! | [`owners`] | memory of C, Python, other processes and other crates |
//! | [`embedded`] | `no_std`, firmware, views without checks at run time |
//! | [`macros`] | macros that use views |
//! | [`internals`] | how it works |
//! | [`traps`] | questions and traps |
//! | [`moving`] | from 0.1 to 0.2 |

pub mod elements;
pub mod embedded;
pub mod first;
pub mod functions;
pub mod internals;
pub mod iteration;
pub mod libraries;
pub mod macros;
pub mod moving;
pub mod ndarray;
pub mod numpy;
pub mod owners;
pub mod shapes;
pub mod threads;
pub mod traps;
pub mod writers;
