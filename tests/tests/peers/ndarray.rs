//! Cases of ndarray's test suite.

mod extents;
mod joined;
mod made;
mod memory;
mod pointers;
mod reduced;
mod row_order;
mod run_time_rank;
mod stacked;
mod strides;
