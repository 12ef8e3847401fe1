//! Bases whose elements are their own positions, for the comparison with the oracle.

use std::hint::black_box;

/// A number that neither the compiler nor the macro knows.
pub fn forget(number: usize) -> usize {
    black_box(number)
}

/// `[0, 1, … 6]`
pub fn row() -> [u16; 7] {
    std::array::from_fn(|i| i as u16)
}

/// 4 × 5
pub fn plane() -> [[u16; 5]; 4] {
    std::array::from_fn(|i| std::array::from_fn(|j| (i * 5 + j) as u16))
}

/// 2 × 3 × 4
pub fn block() -> [[[u16; 4]; 3]; 2] {
    std::array::from_fn(|i| std::array::from_fn(|j| std::array::from_fn(|k| ((i * 3 + j) * 4 + k) as u16)))
}
