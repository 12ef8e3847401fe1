//! Cases of ndarray's test suite.
