//! Views on several threads that read and write at the same time.

mod arrays;
mod atomics;
mod cuts;
mod elements;
mod families;
mod parallel;
mod scoped;
