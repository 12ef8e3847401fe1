//! From NumPy.
//!
//! This chapter is for those who know NumPy. It has 100 idioms, and the view that does each. Where there is no such view, it says why, and what to do instead.
//! [Questions and traps](crate::guide::traps) has what behaves in another way than a user of NumPy expects.
//!
//! A script of the repository, `tests/numpy/idioms.py`, writes these tables. It evaluates the NumPy side, and a test evaluates the other side and compares shapes,
//! strides in bytes and elements; a few rows of which there is nothing to compare are text. ★ marks thirty rows that answer what is often asked about views, strides
//! and shared memory.
//!
//! The names in the tables:
//!
//! | name | NumPy | Rust |
//! | --- | --- | --- |
//! | `a` | 6 by 8, `int32` | `[[i32; 8]; 6]` |
//! | `v`, `r`, `c` | 12, 8, and 6 by 1, `int32` | `[i32; 12]`, `[i32; 8]`, `[[i32; 1]; 6]` |
//! | `m` | 4 by 4, `float64` | `[[f64; 4]; 4]` |
//! | `t` | 2 by 3 by 4, `int16` | `[[[i16; 4]; 3]; 2]` |
//! | `img` | 4 by 6 by 3, `uint8` | `[[[u8; 3]; 6]; 4]` |
//! | `b`, `flags` | 24 and 4 bytes, `uint8` | `Aligned<A8, [u8; 24]>`, `[u8; 4]` |
//! | `w`, `f` | 6 `uint16`, 4 `float32` | `[u16; 6]`, `[f32; 4]` |
//! | `s` | records of `position` (three `float32`) and `mass` (`float64`), aligned | `Vec<Point>`, a `#[repr(C)]` struct |
//!
//! All of them are static here, so rustc checks the indices. A `Vec` in place of an array has the same views; what depends on its length is then checked once, when the view is made.
//!
//! # Four differences
//!
//! - **No silent copies.** What cannot be a view is an error. A method that copies says so in its name or in its result: `copy`, `to_vec`, `select`, `mask`, `map`.
//! - **No clamping.** A slice past the end of its axis is an error.
//! - **Signs stand in the macro.** `-k` counts from the end, and `k` is a `usize`. A value is never negative.
//! - **A view is a borrow.** rustc knows which view writes, and that its base lives and does not move.
//!
//! Two of the rows at length, a record and a base that is checked at run time:
//!
//! ```
//! use view_core::{try_view, view, Element};
//!
//! #[derive(Element, Clone)]
//! struct Point {
//!     position: [f32; 3],
//!     mass: f64,
//! }
//! let mut s = vec![Point { position: [1.0, 2.0, 3.0], mass: 0.5 }; 4];
//! let (mut mass, position) = view!(mut s => [..].field(mass), [..].field(position));
//! for (mass, row) in mass.iter_mut().zip(position.as_view().outer_iter()) {
//!     *mass = row.iter().map(|&x| f64::from(x)).sum();
//! }
//! assert_eq!(view!(s.field(mass)).to_vec(), [6.0; 4]);
//!
//! let list = vec![1, 2, 3, 4];
//! let n = list.len() + 1;
//! assert!(try_view!(list[..n]).is_err());
//! ```
//!
#![doc = include_str!("numpy_table.md")]
