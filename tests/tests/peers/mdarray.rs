//! Cases of mdarray's test suite.
