//! Rows and tiles on rayon's threads.

use rayon::iter::{IndexedParallelIterator, ParallelIterator};
use view_core::{shape, view};

/// Enough rows to be split many times; fewer under Miri, which interprets every access.
const ROWS: usize = if cfg!(miri) { 40 } else { 1000 };

#[test]
fn rows_in_parallel_are_the_rows() {
    let table: Vec<[usize; 7]> = (0..ROWS).map(|i| [i; 7]).collect();
    let sums: Vec<usize> = view!(table)
        .par_outer_iter()
        .map(|row| row.iter().sum())
        .collect();
    assert_eq!(sums, (0..ROWS).map(|i| 7 * i).collect::<Vec<_>>());
    assert_eq!(view!(table[::-3, 2..]).par_outer_iter().len(), ROWS.div_ceil(3));
    let backwards: Vec<usize> = view!(table[::-3]).par_outer_iter().map(|row| row[[6]]).collect();
    assert_eq!(backwards, (0..ROWS).rev().step_by(3).collect::<Vec<_>>());
}

#[test]
fn unique_rows_are_written_once_each() {
    let mut table = vec![[0usize; 5]; ROWS - 3];
    let mut v = view!(mut table);
    v.par_outer_iter_mut()
        .enumerate()
        .for_each(|(i, mut row)| row.map_inplace(|x| *x += i + 1));
    v[[0, 0]] += 1;
    assert_eq!(table[0], [2, 1, 1, 1, 1]);
    assert!(table
        .iter()
        .enumerate()
        .skip(1)
        .all(|(i, row)| *row == [i + 1; 5]));
    // The columns, as rows that are not contiguous.
    let mut grid = [[0u8; 64]; 3];
    view!(mut grid[.., ::2])
        .par_outer_iter_mut()
        .for_each(|mut row| row.fill(1));
    assert!(grid.iter().flatten().step_by(2).all(|&x| x == 1));
}

#[test]
fn tiles_in_parallel() {
    let mut image = [[0u32; 64]; 48];
    view!(mut image)
        .par_tiles_mut::<shape![8, 16]>()
        .enumerate()
        .for_each(|(k, mut tile)| tile.fill(k as u32));
    for (i, row) in image.iter().enumerate() {
        for (j, &x) in row.iter().enumerate() {
            assert_eq!(x as usize, i / 8 * 4 + j / 16);
        }
    }
    let most: Vec<u32> = view!(image)
        .par_tiles::<shape![48, 16]>()
        .map(|tile| *tile.iter().max().unwrap())
        .collect();
    assert_eq!(most, [20, 21, 22, 23]);
    let reversed: Vec<u32> = view!(image)
        .par_tiles::<shape![8, 16]>()
        .rev()
        .map(|tile| tile[[0, 0]])
        .collect();
    assert_eq!(reversed, (0..24).rev().collect::<Vec<u32>>());
}

#[test]
fn nothing_in_parallel() {
    let none: Vec<[u8; 4]> = Vec::new();
    assert_eq!(view!(none).par_outer_iter().count(), 0);
    assert_eq!(view!(none).par_tiles::<shape![3, 2]>().count(), 0);
}

#[test]
fn what_rows_come_to_is_collected_in_their_order() {
    let table: Vec<[usize; 3]> = (0..ROWS).map(|i| [i, 1, 2]).collect();
    let mut sums = vec![9; 2];
    view!(table[::-1])
        .par_outer_iter()
        .map(|row| row.sum::<usize>())
        .collect_into_vec(&mut sums);
    assert_eq!(sums, (0..ROWS).rev().map(|i| i + 3).collect::<Vec<_>>());
}
