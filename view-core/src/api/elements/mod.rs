//! Elements of other crates.

#[cfg(feature = "num-complex")]
pub(crate) mod complex;
#[cfg(feature = "half")]
pub(crate) mod half;
pub(crate) mod zerocopy;
