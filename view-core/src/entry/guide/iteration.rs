//! Iteration, reductions, and what they cost.
//!
//! Which loop to use, what it visits, and in which order.
//!
//! `iter`, `fold`, `for_each` and `sum` visit all elements in row-major order; `fold_unordered` and `for_each_unordered` go as memory lies, which is
//! faster behind `.T`. `outer_iter` and `axis_iter::<1>()` return sub-views, one for each position of an axis; `lanes::<0>()` returns the one-dimensional views along an axis. `zip!` walks up to 12 views of equal shape together:
//!
//! ```rust
//! use view_core::{view, zip};
//!
//! let (mut sum, a, b) = ([[0.0; 3]; 2], [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], [[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]);
//! zip!(mut sum, a, b.T => |sum, a, b| *sum = a + b); // another length or rank does not compile
//! assert_eq!(sum, [[2.0, 4.0, 6.0], [8.0, 10.0, 12.0]]);
//! let dot: f64 = zip!(a, b.T).map(|(a, b)| a * b).sum();
//! assert_eq!(dot, 91.0);
//!
//! let mut means = [0.0; 3];
//! zip!(mut means, view!(a).lanes::<0>() => |mean, column| *mean = column.sum::<f64>() / 2.0);
//! assert_eq!(means, [2.5, 3.5, 4.5]);
//!
//! let columns = view!(a).lanes::<0>().map(|column| column.sum::<f64>());
//! assert!(columns.eq([5.0, 7.0, 9.0]));
//! assert_eq!(view!(a).sum_axis::<0, f64>().as_slice(), [5.0, 7.0, 9.0]);
//! ```
//!
//! `axes_iter::<2>()` has the sub-views at all positions of the first two axes, `window_iter` those of windows, `chunks::<0>(n)` and `split_into::<0>(n)` parts of an axis; `map` makes an `Array` of a view, `stack` and `concatenate` of several.
//! `zip!` without a closure is an iterator with flat items: `indexed()`, `par()`, `map_collect(f)`, searches that end early. Its arguments are what `view!` takes, and
//! iterators over rows, lanes and tiles. `try_zip!` returns an error if extents of run time differ. The method `zip` makes pairs.
//!
//! `sum_axis` and `fold_axis` fold all lanes along an axis into an array of the other axes. They walk memory in its order, whichever axis it is.
//! `max`, `min`, `min_max`, `argmax` and `argmin` are about numbers, floats by `total_cmp`, and `mean` is; `max_axis`, `argmax_axis` and `mean_axis::<0>()` do the same for each lane. `sum_pairwise` adds floats as NumPy does, with a smaller error than `sum`;
//! `sum_unordered` is the fastest sum of floats, in the order that suits memory.
//!
//! Methods of a unique view change the order of its elements, or write to some of them:
//!
//! ```rust
//! use view_core::view;
//!
//! let mut table = [[3, 1, 2], [9, 7, 8]];
//! let mut v = view!(mut table);
//! v.sort_axis::<1>(); // each row, as the `sort` of slices
//! v.swap_axis::<0>(0, 1); // two rows
//! v.swap([0, 0], [1, 2]); // two elements
//! assert_eq!(v, [[3, 8, 9], [1, 2, 7]]);
//! v.reverse_axis::<1>();
//! v.rotate_axis::<1>(1);
//! assert_eq!(v, [[8, 3, 9], [2, 1, 7]]);
//!
//! v.assign_broadcast(&[[0], [1]]); // a column, repeated
//! v.fill_where(&[[true, false, false], [false, false, true]], 5);
//! v.assign_select::<1, _>(&[1], &[[6], [7]]);
//! assert_eq!(table, [[5, 6, 0], [1, 7, 5]]);
//! ```
//!
//! `select_mut::<K>(&[2, 0])` returns the sub-views at these positions as unique views. Views are equal to arrays, slices and `Vec`s with the same elements, `as_array()` is such an array without a copy where
//! the types know that there are no gaps, and a view of one axis takes a number as its index, `v[3]`.
//!
//! # Which loop
//!
//! | what you do | write | why |
//! | --- | --- | --- |
//! | a number of all elements | `sum`, `fold`, `max`, `mean` | one loop over memory where there are no gaps, one for each row otherwise |
//! | a sum of floats, fast | `sum_unordered` | sixteen partial sums; `sum` waits for the last addition each time |
//! | the same elements of several views | `zip!(mut out, a, b => \|out, a, b\| …)` | rows of all views side by side, which the compiler vectorises |
//! | a search that ends early | `iter().position(…)`, `zip!(a, b).all(…)` | it stops at the element that decides |
//! | whole rows, lanes, tiles, windows | `outer_iter`, `lanes`, `tile_iter`, `window_iter` | a view of each, whose inner loop is that of a slice |
//! | elements behind `.T`, the order does not matter | `for_each_unordered`, `fold_unordered` | it walks memory in its order |
//! | one element here and there | `v[[i, j]]`, `at!(v[i, 3])` | a comparison for each axis, unless the index is a literal; `at!` compares literals when it compiles |
//! | `for x in &v` | what a loop body needs `break`, `?` or `continue` for | a branch for each element, so it is not vectorised; the methods above are |
//!
//! Times of one machine, divided by those of the best loop by hand with the same extents: `sum` of a crop 0.9 to 1.0, `copy` of one 1.0, `zip!` 1.0, `==` 1.0, `sum_unordered` of floats 0.9 to 1.0, which is a fifteenth of `sum`;
//! a `for` loop over floats 1.0, over bytes 4.1. BENCHMARKS.md has all of them, beside ndarray, mdarray, nalgebra and NumPy.
//!
//! A view with static extents costs the same as one of run time in a long loop. It is ahead where the loop is short, since the compiler unrolls it, and where a check would stand in the loop.
