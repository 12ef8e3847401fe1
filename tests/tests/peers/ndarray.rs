//! Cases of ndarray's test suite.

mod memory;
mod pointers;
mod strides;
