//! What hostile programs have in common: bases whose bytes are known, elements that are read and written whole, and every way to
//! get at the elements of a view.
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

/// The most elements that are visited in one way: Miri takes its time for each.
pub const MOST: usize = if cfg!(miri) { 24 } else { 300 };

/// Panics with a report: the view-core that let this happen is not sound. The program that runs the drawn functions knows the word.
#[macro_export]
macro_rules! unsound {
    ($($what:tt)*) => { panic!("unsound: {}", format_args!($($what)*)) };
}

/// Panics with a report of another kind: no harm is done, and the answer is wrong.
#[macro_export]
macro_rules! wrong {
    ($($what:tt)*) => { panic!("wrong: {}", format_args!($($what)*)) };
}
