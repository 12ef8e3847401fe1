//! Cases of zerocopy's test suite.
