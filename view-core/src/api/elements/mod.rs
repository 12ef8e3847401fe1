//! Elements of other crates.

#[cfg(feature = "num-complex")]
pub mod complex;
#[cfg(feature = "half")]
pub mod half;
pub mod zerocopy;
