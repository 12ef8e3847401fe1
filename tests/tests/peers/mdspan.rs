//! Cases of mdspan's test suite.
