//! Cases of mdarray's test suite.

mod made;
mod seen;
