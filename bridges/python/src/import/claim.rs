//! Which elements of Python's memory Rust has views of.

mod entries;
mod table;

use self::table::Table;
use super::mismatch::Mismatch;
use pyo3::Python;
use std::num::NonZeroU64;

/// The elements of a view, as long as this lives.
pub struct Claim<'py>(NonZeroU64, Python<'py>);

/// Where the elements of a view are. There are elements.
#[derive(Clone, Copy)]
pub struct Elements<'a> {
    /// The address of the lowest byte.
    pub low: usize,
    /// The one behind the highest byte.
    pub high: usize,
    /// That of the first element.
    pub first: usize,
    /// The bytes of an element.
    pub size: usize,
    pub extents: &'a [usize],
    /// In bytes.
    pub strides: &'a [isize],
}

impl<'py> Claim<'py> {
    /// The elements of a view more, which writes them if it is `unique`.
    ///
    /// # Errors
    /// [`Mismatch::Overlap`], if one of both is unique, and they have an element in common.
    #[inline]
    pub fn new(py: Python<'py>, unique: bool, elements: Elements<'_>) -> Result<Self, Box<Mismatch>> {
        let number = Table::get(py).add(py, unique, elements)?;
        Ok(Self(number, py))
    }
}

impl Drop for Claim<'_> {
    #[inline]
    fn drop(&mut self) {
        Table::get(self.1).remove(self.1, self.0);
    }
}

#[cfg(test)]
mod tests;
