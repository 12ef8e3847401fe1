//! Cases of numpy's test suite.
