//! Elements, chunks and several views on rayon's threads.

use rayon::iter::{IndexedParallelIterator, IntoParallelIterator, ParallelIterator};
use std::panic::{catch_unwind, AssertUnwindSafe};
use std::sync::atomic::{AtomicUsize, Ordering};
use view_core::{shape, view, zip, Array, Dyn};

/// Enough rows to be shared among threads; fewer under Miri.
const ROWS: usize = if cfg!(miri) { 40 } else { 2000 };

/// The size of a chunk of rows. The last chunk is shorter.
const SIZE: usize = 300;

/// A table whose elements are the numbers of their rows.
fn rows() -> Vec<[u64; 50]> {
    (0..ROWS as u64).map(|i| [i; 50]).collect()
}

/// The sum of all of its elements.
fn sum() -> u64 {
    (0..ROWS as u64).map(|i| 50 * i).sum()
}

#[test]
fn one_list_is_filled_on_threads() {
    let mut list = vec![0; 62];
    zip!(mut list).par().for_each(|x| *x = 42);
    assert_eq!(list, [42; 62]);
}

#[test]
fn one_table_is_copied_on_threads() {
    let table: Vec<[f32; 7]> = (0..5)
        .map(|i| std::array::from_fn(|j| 1.0 / (1 + i + 2 * j) as f32))
        .collect();
    let mut out = vec![[0.0; 7]; 5];
    zip!(mut out, table).par().for_each(|(out, x)| *out = *x);
    assert_eq!(out, table);
}

#[test]
fn three_slices_are_walked_on_threads() {
    let (mut a, mut c) = ([0.0f64; 32], vec![0.0; 32]);
    let b: Vec<f64> = (0..32).map(f64::from).collect();
    let n = b.len();
    zip!(mut a[..n], b, mut c).par().for_each(|(a, b, c)| {
        *a += b / 8.0;
        *c = a.abs() + 1.0;
    });
    assert!((0..32).all(|n| c[n] == n as f64 / 8.0 + 1.0));
}

#[test]
fn other_extents_are_refused_before_threads_begin() {
    let (mut out, table) = (vec![[0; 7]; 5], vec![[1; 7]; 6]);
    let result = catch_unwind(AssertUnwindSafe(|| {
        zip!(mut out, table).par().for_each(|(out, x)| *out = *x)
    }));
    assert!(result.is_err());
    assert_eq!(out, [[0; 7]; 5]);
}

#[test]
fn elements_on_threads_have_their_indices() {
    let list: Vec<usize> = (0..12).collect();
    let count = AtomicUsize::new(0);
    zip!(list).indexed().par().for_each(|([i], x)| {
        count.fetch_add(1, Ordering::Relaxed);
        assert_eq!(*x, i);
    });
    assert_eq!(count.into_inner(), 12);
}

#[test]
fn nine_views_on_threads() {
    let part = |factor: i32| -> Vec<i32> { (0..62).map(|n| n * factor).collect() };
    let (b, c, d, e) = (part(1), part(2), part(4), part(8));
    let (f, g, h, i) = (part(16), part(32), part(64), part(128));
    let mut a = vec![0; 62];
    zip!(mut a, b, c, d, e, f, g, h, i)
        .par()
        .for_each(|(a, b, c, d, e, f, g, h, i)| *a = b + c + d + e + f + g + h + i);
    assert!(a.into_iter().eq((0..62).map(|n| 255 * n)));
}

#[test]
fn elements_are_added_and_collected_on_threads() {
    let table = rows();
    assert_eq!(view!(table).par_iter().sum::<u64>(), sum());
    assert_eq!(view!(table).into_par_iter().map(|x| *x).sum::<u64>(), sum());
    let list: Vec<u64> = view!(table).par_iter().copied().collect();
    assert_eq!(list, table.as_flattened());
}

#[test]
fn chunks_are_added_and_written_on_threads() {
    let mut table = rows();
    assert_eq!(view!(table).chunks::<0>(SIZE).len(), ROWS.div_ceil(SIZE));
    let added = view!(table).par_chunks::<0>(SIZE).map(|part| part.sum::<u64>());
    assert_eq!(added.sum::<u64>(), sum());
    let mut v = view!(mut table);
    v.par_chunks_mut::<0>(SIZE)
        .enumerate()
        .for_each(|(n, mut part)| part.map_inplace(|x| *x += n as u64));
    for (i, row) in table.iter().enumerate() {
        assert_eq!(*row, [(i + i / SIZE) as u64; 50]);
    }
}

#[test]
fn every_element_is_changed_on_threads() {
    let mut table = rows();
    view!(mut table).par_iter_mut().for_each(|x| *x = *x * *x + 1);
    for (i, row) in table.iter().enumerate() {
        assert_eq!(*row, [(i * i + 1) as u64; 50]);
    }
}

#[test]
fn indices_are_written_on_threads() {
    let mut small = [[[0; 2]; 10]; 10];
    view!(mut small)
        .par_lanes_mut::<2>()
        .enumerate()
        .for_each(|(n, mut index)| {
            index.assign(&[n / 10, n % 10]);
        });
    assert_eq!(small, std::array::from_fn(|i| std::array::from_fn(|j| [i, j])));
    let mut table = vec![[(0, 0); 50]; ROWS];
    zip!(mut table)
        .indexed()
        .par()
        .for_each(|([i, j], x)| *x = (i, j));
    for (i, row) in table.iter().enumerate() {
        assert_eq!(*row, std::array::from_fn(|j| (i, j)));
    }
    // Five axes, two of which have one position.
    let mut deep = [[[[[0; 3]; 2]; 1]; 2]; 1];
    let mut v = view!(mut deep);
    v.par_indexed_iter_mut()
        .for_each(|([_, j, _, l, m], x)| *x = 100 * j + 10 * l + m);
    assert_eq!(
        deep,
        [[[[[0, 1, 2], [10, 11, 12]]], [[[100, 101, 102], [110, 111, 112]]]]]
    );
}

#[test]
fn indices_are_written_to_two_views_on_threads() {
    let (mut rows, mut columns) = (vec![[0; 50]; ROWS], vec![[0; 50]; ROWS]);
    zip!(mut rows, mut columns)
        .indexed()
        .par()
        .for_each(|([i, j], (row, column))| {
            *row = i;
            *column = j;
        });
    assert!((0..ROWS).all(|i| rows[i] == [i; 50] && columns[i] == std::array::from_fn(|j| j)));
}

#[test]
fn arrays_are_collected_on_threads() {
    let mut checked = 0;
    for (m, n) in (0..32)
        .flat_map(|m| (0..16).map(move |n| (m, n)))
        .chain([(ROWS, 50)])
    {
        let table = |number: fn(usize, usize) -> usize| {
            Array::<_, shape![Dyn, Dyn]>::from_fn_of([m, n], |[i, j]| number(i, j))
        };
        let (a, b) = (table(|i, j| i + 3 * j), table(|i, j| i * j));
        let list: Vec<_> = zip!(a, b).par().map(|(a, b)| a + b).collect();
        let sums = Array::<_, shape![Dyn, Dyn]>::from_vec([m, n], list).unwrap();
        let list: Vec<_> = zip!(a.T, b.T).par().map(|(a, b)| a + b).collect();
        let turned = Array::<_, shape![Dyn, Dyn]>::from_vec([n, m], list).unwrap();
        for (i, j) in (0..m).flat_map(|i| (0..n).map(move |j| (i, j))) {
            let wanted = i + 3 * j + i * j;
            assert_eq!((sums[[i, j]], turned[[j, i]]), (wanted, wanted));
            checked += 1;
        }
    }
    assert_eq!(checked, (31 * 32 / 2) * (15 * 16 / 2) + 50 * ROWS);
}

#[test]
fn two_views_are_written_into_a_third_on_threads() {
    let (a, b) = (rows(), rows());
    let mut out = vec![[0; 50]; ROWS];
    zip!(mut out, a, b).par().for_each(|(out, a, b)| *out = a + 2 * b);
    assert!((0..ROWS).all(|i| out[i] == [3 * i as u64; 50]));
}
