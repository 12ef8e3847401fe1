//! Several views in step, and arrays that are collected of them.

use std::cell::{Cell, RefCell};
use std::panic::{catch_unwind, AssertUnwindSafe};
use view_core::{shape, view, zip, Array, Dyn, Element};

/// A table in which run time knows the number of rows.
fn table(rows: usize, number: impl Fn(usize, usize) -> i32) -> Array<i32, shape![Dyn, 7]> {
    Array::<_, shape![Dyn, 7]>::from_fn_of([rows, 7], |[i, j]| number(i, j))
}

#[test]
fn two_views_are_collected_into_an_array() {
    let (a, b) = (
        table(5, |i, j| (10 * i + j) as i32),
        table(5, |i, j| (i * j) as i32),
    );
    let sums = zip!(a, b).map_collect(|(a, b)| a + b);
    assert_eq!(sums.shape(), [5, 7]);
    let turned = zip!(a.T, b.T).map_collect(|(a, b)| a + b);
    assert_eq!((turned.shape(), turned.view().strides()), ([7, 5], [20, 4]));
    for (i, j) in (0..5).flat_map(|i| (0..7).map(move |j| (i, j))) {
        let wanted = (10 * i + j + i * j) as i32;
        assert_eq!((sums[[i, j]], turned[[j, i]]), (wanted, wanted));
    }
}

#[test]
fn two_views_are_written_into_a_third() {
    let (a, b) = (
        table(4, |i, j| (i + 2 * j) as i32),
        table(4, |i, _| 100 * i as i32),
    );
    let mut out = [[0; 7]; 4];
    zip!(mut out[..], a, b => |out, a, b| *out = a + b);
    for (i, row) in out.iter().enumerate() {
        assert_eq!(*row, std::array::from_fn(|j| (i + 2 * j + 100 * i) as i32));
    }
}

#[test]
fn two_views_are_written_into_cells() {
    let (a, b) = ([[1.0f32, 2.0], [3.0, 4.0]], [[0.5, 0.25], [0.0, 1.0]]);
    let cells = [[0.0f32; 2]; 2].map(|row| row.map(Cell::new));
    zip!(cells, a, b => |cell, a, b| cell.set(a + b));
    assert_eq!(view!(cells).map(Cell::get), [[1.5, 2.25], [3.0, 5.0]]);
}

/// An element that says when it is dropped.
#[derive(Element)]
struct Noisy<'a>(usize, &'a RefCell<Vec<usize>>);
impl Drop for Noisy<'_> {
    fn drop(&mut self) {
        self.1.borrow_mut().push(self.0);
    }
}

#[test]
fn what_was_collected_is_dropped_once_also_behind_a_panic() {
    let (mut numbers, zeros) = ([[0; 10]; 5], [[0; 5]; 10]);
    for (n, x) in view!(mut numbers).iter_mut().enumerate() {
        *x = n;
    }
    for (stop, columns) in [(usize::MAX, 10), (33, 10), (usize::MAX, 9), (33, 9)] {
        let (made, dropped) = (RefCell::new(vec![]), RefCell::new(vec![]));
        let result = catch_unwind(AssertUnwindSafe(|| {
            // One of the views is dense along the other axis.
            zip!(numbers[.., ..columns], zeros.T[.., ..columns]).map_collect(|(&n, _)| {
                assert!(n < stop);
                made.borrow_mut().push(n);
                Noisy(n, &dropped)
            });
        }));
        assert_eq!(result.is_err(), stop == 33);
        let made = made.into_inner();
        assert!(made
            .iter()
            .copied()
            .eq((0..50).filter(|n| n % 10 < columns && *n < stop)));
        assert_eq!(made, dropped.into_inner());
    }
}

#[test]
fn a_comma_behind_the_last_view() {
    let (mut a, mut b) = ([[0; 5]; 5], [[1; 5]; 5]);
    zip!(mut a, mut b, => std::mem::swap);
    assert_eq!((a, b), ([[1; 5]; 5], [[0; 5]; 5]));
}

#[test]
fn elements_beside_the_rows_along_either_axis() {
    let numbers = table(5, |i, j| (i * i + j) as i32);
    let (mut rows, mut columns) = ([0; 5], vec![0; 7]);
    zip!(mut rows[..], numbers.view().axis_iter::<0>() => |sum, row| *sum = row.sum());
    zip!(mut columns[..], numbers.view().axis_iter::<1>() => |sum, column| *sum = column.sum());
    assert_eq!(rows, std::array::from_fn(|i| (7 * i * i + 21) as i32));
    assert!(columns.into_iter().eq((0..7).map(|j| 30 + 5 * j)));
}

#[test]
fn slices_are_walked_beside_each_other() {
    let (mut a, mut c) = ([0.0f64; 32], [0.0; 32]);
    let b: Vec<f64> = (0..32).map(f64::from).collect();
    let n = b.len();
    zip!(mut a[..n], b, mut c[..n] => |a, b, c| {
        *a += b / 8.0;
        *c = -*a;
    });
    assert!((0..32).all(|n| a[n] == n as f64 / 8.0 && c[n] == -a[n]));
}

#[test]
fn a_column_a_row_and_a_scalar_are_repeated() {
    let n = 16;
    let mut out = vec![[0.0f32; 16]; n];
    let row: [[f32; 16]; 1] = [std::array::from_fn(|j| 1.0 / (1 + 2 * j) as f32)];
    let (ones, two) = ([[1.0f32]; 16], [2.0f32]);
    zip!(
        mut out, row.broadcast[n, 16], ones.broadcast[n, 16], two[0].broadcast[n, 16]
            => |out, x, y, z| *out = x + y + z
    );
    for line in &out {
        assert!((0..16).all(|j| line[j] == 1.0 / (1 + 2 * j) as f32 + 1.0 + 2.0));
    }
}

#[test]
fn three_orders_of_the_axes_of_a_cube() {
    let numbers: Vec<i32> = (0..27).collect();
    let rows = view!(numbers.reshape[3, 3, 3]);
    let (a, b) = (rows.transpose(), rows.transpose().swap_axes::<0, 1>());
    assert_eq!((a.strides(), b.strides()), ([4, 12, 36], [12, 4, 36]));
    let mut out = Array::<i32, shape![3, 3, 3]>::zeros();
    let turned = out.view_mut().transpose();
    zip!((turned), a, b => |out, a, b| *out = a + b);
    for (i, j, k) in (0..27).map(|n| (n / 9, n / 3 % 3, n % 3)) {
        let wanted = (9 * k + 3 * j + i) + (9 * k + 3 * i + j);
        assert_eq!(out[[k, j, i]] as usize, wanted);
    }
}

#[test]
fn a_clone_walks_the_same_items() {
    let numbers: Vec<i32> = (0..27).collect();
    let cube = view!(numbers.reshape[3, 3, 3]);
    let items = zip!(cube, cube.tile_iter::<shape![1, 1, 1]>());
    let again = items.clone();
    let mut seen = vec![];
    items.for_each(|(x, tile)| seen.push((*x, tile)));
    let mut count = 0;
    again.for_each(|(x, tile)| {
        assert_eq!((*x, tile[[0, 0, 0]]), (count, count));
        assert!(seen[count as usize] == (*x, tile));
        count += 1;
    });
    assert_eq!((count, seen.len()), (27, 27));
}

#[test]
fn nine_views_in_step() {
    let part = |factor: i32| -> Array<i32, shape![Dyn]> { (0..62).map(|n| n * factor).collect() };
    let (b, c, d, e) = (part(1), part(2), part(4), part(8));
    let (f, g, h, i) = (part(16), part(32), part(64), part(128));
    let mut a = vec![0; 62];
    zip!(mut a, b, c, d, e, f, g, h, i => |a, b, c, d, e, f, g, h, i| *a = b + c + d + e + f + g + h + i);
    assert!(a.into_iter().eq((0..62).map(|n| 255 * n)));
}
