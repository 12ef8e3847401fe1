//! Several views that write.
//!
//! The borrow checker lets one mutable view of a buffer live at a time. This chapter makes several, where they are proven to share no element.
//!
//! Unique views of parts that do not overlap can exist at the same time, also on several threads. `view!(mut … => …, …)` makes them where the
//! compiler can prove that the parts do not overlap; `split_at` and the iterators over rows and tiles make them, too. Parts that do overlap
//! can be shared views of `Cell`s or atomics, all of which can write.
//!
//! ```rust
//! use view_core::{at, shape, shares_memory, view, zip};
//!
//! let mut grid = [[0; 6]; 4];
//! let (mut even, mut odd) = view!(mut grid => [.., ::2], [.., 1::2]); // interleaved columns
//! even.fill(1);
//! odd.assign(&even.as_view());
//! at!(mut grid[0, 1]) = 7; // one element
//! for (i, mut part) in view!(mut grid => for (i, j) in ..2, ..3 [2*i..+2, 2*j..+2]).into_iter().flatten().enumerate() {
//!     part.fill(i); // the tile at row i / 3
//! }
//!
//! let mut image = [[0_u8; 64]; 48];
//! let (mut left, mut right) = view!(mut image).split_at::<1, 24>(); // axis 1, position 24
//! std::thread::scope(|scope| {
//!     scope.spawn(move || left.fill(1));
//!     for (i, mut tile) in right.tile_iter_mut::<shape![8, 8]>().enumerate() {
//!         scope.spawn(move || tile.fill(i as u8));
//!     }
//! });
//!
//! let mut row = [1, 1, 0, 0, 0, 0, 0];
//! let cells = view!(mut row[..]).as_cells();
//! let (two_back, one_back, here) = (view!(cells[..-2]), view!(cells[1..-1]), view!(cells[2..]));
//! assert!(shares_memory(&two_back, &here)); // exact, also for views whose elements interleave
//! zip!(two_back, one_back, here => |a, b, c| c.set(a.get() + b.get()));
//! assert_eq!(row, [1, 1, 2, 3, 5, 8, 13]);
//! ```
