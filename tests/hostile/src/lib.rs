//! Common parts of the hostile programs: bases whose bytes are known, elements that are read and written whole, and every way to
//! reach the elements of a view.
//!
//! The programs are of two kinds. Those in `tests` are written by hand. The others are drawn by `.ci/hostile.py`, from the
//! ingredients in `table.txt`; `src/bin/drawn.rs` runs them.

#![forbid(unsafe_code)]

pub mod asked;
pub mod computed;
pub mod cut;
pub mod elements;
pub mod lent;
pub mod numbers;
pub mod read;
pub mod several;
pub mod write;

/// The most elements that are visited in one way, because Miri takes long for each.
pub const MOST: usize = if cfg!(miri) { 24 } else { 300 };

/// Panics with a report that view-core is not sound. The program that runs the drawn functions looks for the word.
#[macro_export]
macro_rules! unsound {
    ($($what:tt)*) => { panic!("unsound: {}", format_args!($($what)*)) };
}

/// Panics with a report that an answer of view-core is wrong, although it does no harm.
#[macro_export]
macro_rules! wrong {
    ($($what:tt)*) => { panic!("wrong: {}", format_args!($($what)*)) };
}
