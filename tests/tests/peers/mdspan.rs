//! Cases of mdspan's test suite.

mod extents;
mod pointers;
mod strides;
