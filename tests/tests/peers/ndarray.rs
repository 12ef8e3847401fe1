//! Cases of ndarray's test suite.

mod chunks;
mod extents;
mod indexed;
mod joined;
mod made;
mod memory;
#[cfg(feature = "rayon")]
mod parallel;
mod planes;
mod pointers;
mod reduced;
mod row_order;
mod run_time_rank;
mod splits;
mod stacked;
mod strides;
mod windows;
mod zips;
