//! Threads: parts of a buffer on several threads, without locks and without `unsafe`.
//!
//! A view is `Send` and `Sync` as a reference to its elements is. So a [`ViewMut`](crate::ViewMut) moves to a scoped thread, and several do if they share no element. Three forms make such views.
//!
//! # Parts that are named
//!
//! [`view!`](crate::view!) with `=>` makes a tuple of views. That they share no element is proven when it compiles, or checked once.
//!
//! ```
//! use view_core::view;
//!
//! let mut image = vec![[0u8; 640]; 480];
//! let middle = image.len() / 2;
//! let (mut upper, mut lower) = view!(mut image => [..middle], [middle..]);
//! std::thread::scope(|scope| {
//!     scope.spawn(move || upper.fill(1));
//!     scope.spawn(move || lower.fill(2));
//! });
//! assert_eq!((image[0][0], image[479][639]), (1, 2));
//! ```
//!
//! # A family of parts
//!
//! A part for each value of a loop variable: stripes, tiles, diagonals. With literals it is an array, otherwise an iterator, [`Family`](crate::Family), that knows its length.
//!
//! ```
//! use view_core::view;
//!
//! let mut grid = [[0.0f32; 64]; 48];
//! let tiles = view!(mut grid => for (i, j) in ..6, ..8 [8*i..+8, 8*j..+8]);
//! std::thread::scope(|scope| {
//!     for (i, row) in tiles.into_iter().enumerate() {
//!         scope.spawn(move || {
//!             for (j, mut tile) in row.into_iter().enumerate() {
//!                 tile.fill((8 * i + j) as f32);
//!             }
//!         });
//!     }
//! });
//! assert_eq!((grid[0][0], grid[47][63]), (0.0, 47.0));
//! ```
//!
//! # Work that is shared out: rayon
//!
//! With the feature `rayon`, views are parallel iterators: `par_iter` over elements, `par_outer_iter` over rows, `par_lanes`, `par_tiles`, `par_zip`, each with `_mut`, `zip!(…).par()`, and `into_par_iter` of families.
//! Your crate names rayon as well, for its traits: `rayon = "1.7"`.
//!
//! ```
//! # #[cfg(feature = "rayon")] {
//! use rayon::prelude::*;
//! use view_core::view;
//!
//! let mut image = vec![[1u8; 640]; 480];
//! view!(mut image).par_outer_iter_mut().for_each(|mut row| row.fill(3));
//! let stripes = 4;
//! view!(mut image => for k in ..stripes [k::4, ..]).into_par_iter().for_each(|mut stripe| stripe.map_inplace(|x| *x += 1));
//! let total: usize = view!(image).par_iter().map(|&x| usize::from(x)).sum();
//! assert_eq!(total, 4 * 480 * 640);
//! # }
//! ```
//!
//! # Parts that do overlap
//!
//! Where threads write to the same elements, the elements are atomics or stand behind a lock. Views of both are shared views, and may overlap.
//!
//! ```
//! use std::sync::atomic::{AtomicU32, Ordering::Relaxed};
//! use view_core::view;
//!
//! let counts: [AtomicU32; 8] = Default::default();
//! std::thread::scope(|scope| {
//!     for part in [view!(counts[..6]), view!(counts[2..])] {
//!         scope.spawn(move || part.iter().for_each(|count| {
//!             count.fetch_add(1, Relaxed);
//!         }));
//!     }
//! });
//! assert_eq!(view!(counts).iter().map(|count| count.load(Relaxed)).sum::<u32>(), 12);
//! ```
//!
//! A view of a guard, `let guard = shared.lock()?; view!(mut guard[..])`, holds the lock for as long as it lives. Several processes: the chapter [`owners`](super::owners) and the crate `view-ipc`.
