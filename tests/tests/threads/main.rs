//! Views on several threads that read and write at the same time.

mod atomics;
mod cuts;
mod elements;
mod parallel;
mod scoped;
