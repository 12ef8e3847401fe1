//! Overlapping views of atomics, written by all threads at once.

use rayon::iter::{IndexedParallelIterator, ParallelIterator};
use std::sync::atomic::{AtomicU32, AtomicUsize, Ordering};
use std::sync::Barrier;
use std::thread;
use view_core::{shape, shares_memory, view};

/// How many times each thread iterates over its view.
const ROUNDS: u32 = if cfg!(miri) { 3 } else { 1000 };

#[test]
fn overlapping_views_count_every_addition() {
    let mut grid = [[0u32; 6]; 4];
    let all = view!(mut grid[..]).as_atomic();
    let (rows, columns, corners) = (view!(all[1..3]), view!(all[.., ::2]), view!(all[::-3, ::-5]));
    assert!(shares_memory(&rows, &columns) && shares_memory(&columns, &corners));
    let start = Barrier::new(3);
    thread::scope(|scope| {
        scope.spawn(|| {
            start.wait();
            for _ in 0..ROUNDS {
                rows.iter().for_each(|x| _ = x.fetch_add(1, Ordering::Relaxed));
            }
        });
        scope.spawn(|| {
            start.wait();
            for _ in 0..ROUNDS {
                columns
                    .outer_iter()
                    .flatten()
                    .for_each(|x| _ = x.fetch_add(100_000, Ordering::Relaxed));
            }
        });
        scope.spawn(|| {
            start.wait();
            for _ in 0..ROUNDS {
                corners.iter().for_each(|x| _ = x.fetch_sub(1, Ordering::Relaxed));
            }
        });
    });
    for (i, row) in grid.iter().enumerate() {
        for (j, &x) in row.iter().enumerate() {
            let in_rows = u32::from((1..3).contains(&i));
            let in_columns = u32::from(j % 2 == 0);
            let in_corners = u32::from(i % 3 == 0 && j % 5 == 0);
            let expected = (in_rows + 100_000 * in_columns).wrapping_sub(in_corners);
            assert_eq!(x, expected.wrapping_mul(ROUNDS), "at [{i}, {j}]");
        }
    }
}

#[test]
fn a_flag_and_plain_elements_in_one_base() {
    let mut words = [0u32; 9];
    let (mut letter, flag) = view!(mut words => [:8:2], [8..]);
    let flag = flag.as_atomic();
    let read = thread::scope(|scope| {
        let (flag, written) = (&flag[[0]], letter.reborrow());
        scope.spawn(move || {
            let mut written = written;
            written.fill(7);
            flag.store(1, Ordering::Release);
        });
        while flag.load(Ordering::Acquire) == 0 {
            thread::yield_now();
        }
        flag.load(Ordering::Relaxed)
    });
    assert_eq!((read, letter.to_vec()), (1, vec![7; 4]));
    assert_eq!(words, [7, 0, 7, 0, 7, 0, 7, 0, 1]);
}

#[test]
fn windows_of_atomics_on_rayon() {
    const CELLS: usize = if cfg!(miri) { 20 } else { 5000 };
    let mut row = vec![0usize; CELLS];
    let atomics = view!(mut row[..]).as_atomic();
    view!(atomics.windows[5])
        .par_outer_iter()
        .enumerate()
        .for_each(|(i, window)| window.iter().for_each(|x| _ = x.fetch_add(i, Ordering::Relaxed)));
    for (j, &x) in row.iter().enumerate() {
        let windows = j.saturating_sub(4)..=j.min(CELLS - 5);
        assert_eq!(x, windows.sum(), "at {j}");
    }
}

#[test]
fn a_histogram_of_tiles() {
    let mut bins = [0u32; 4];
    let image = [[1u8, 0, 3, 3, 2, 2, 1, 1]; 16];
    let counts = view!(mut bins).as_atomic();
    let visits = AtomicUsize::new(0);
    view!(image).par_tiles::<shape![4, 2]>().for_each(|tile| {
        visits.fetch_add(1, Ordering::Relaxed);
        for &level in &tile {
            let bin: &AtomicU32 = &counts[[usize::from(level)]];
            bin.fetch_add(1, Ordering::Relaxed);
        }
    });
    assert_eq!((bins, visits.into_inner()), ([16, 48, 32, 32], 16));
}
