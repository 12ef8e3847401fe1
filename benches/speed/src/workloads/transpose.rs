//! Transposed squares. Of their rows one column is read at a time, which does without what a cache line has besides.

use crate::data::{list, table, Square, SQUARE};
use std::hint::black_box;
use view_core::{shape, view};

workloads! {
    sum_transposed: "sum of f32, `.T` of 1024 × 1024" {
        static(square: &Square = &SQUARE) -> f32 {
            hand {
                let mut sum = 0.0;
                for j in 0..1024 {
                    for row in square {
                        sum += row[j];
                    }
                }
                sum
            }
            view { view!(square.T).sum() }
        }
        dynamic(square: &[f32] = SQUARE.as_flattened(), rows: usize = 1024, columns: usize = 1024) -> f32 {
            hand {
                let mut sum = 0.0;
                for j in 0..columns {
                    let rows = square[..rows * columns].chunks_exact(columns);
                    sum = rows.fold(sum, |sum, row| sum + row[j]);
                }
                sum
            }
            view { view!(square.reshape[rows, columns].T).sum() }
            erased { black_box(view!(square.reshape[rows, columns].T).into_dyn()).sum() }
        }
    }
    copy_transposed: "`copy_into` of f32, `.T` of 1024 × 1024" {
        static(square: &Square = &SQUARE) => (out: Square = table(|_| 0.0)) {
            hand {
                for (j, out) in out.iter_mut().enumerate() {
                    for (out, row) in out.iter_mut().zip(square) {
                        *out = row[j];
                    }
                }
            }
            view { view!(square.T).copy_into(out) }
            memcpy { out.as_flattened_mut().copy_from_slice(square.as_flattened()) }
        }
        dynamic(
            square: &[f32] = SQUARE.as_flattened(), rows: usize = 1024, columns: usize = 1024,
        ) => (out: [f32] = list(1 << 20, |_| 0.0)) {
            hand {
                for (j, out) in out.chunks_exact_mut(rows).enumerate() {
                    for (out, row) in out.iter_mut().zip(square.chunks_exact(columns)) {
                        *out = row[j];
                    }
                }
            }
            view {
                let square = view!(square.reshape[rows, columns]);
                view!(square.T).copy_into(&mut view!(mut out.reshape[columns, rows]))
            }
        }
    }
    copy_transposed_tiles: "`.T` of 1024 × 1024 f32, in tiles of 16 × 16" {
        static(square: &Square = &SQUARE) => (out: Square = table(|_| 0.0)) {
            hand {
                for (i, band) in square.chunks_exact(16).enumerate() {
                    for j in 0..64 {
                        for (jj, out) in out[16 * j..16 * j + 16].iter_mut().enumerate() {
                            for (out, row) in out[16 * i..16 * i + 16].iter_mut().zip(band) {
                                *out = row[16 * j + jj];
                            }
                        }
                    }
                }
            }
            view {
                let tiles = view!(square.T).tile_iter::<shape![16, 16]>();
                for (mut out, tile) in view!(mut out).tile_iter_mut::<shape![16, 16]>().zip(tiles) {
                    out.assign(&tile);
                }
            }
        }
        dynamic(square: &[f32] = SQUARE.as_flattened(), rows: usize = 1024, columns: usize = 1024)
            => (out: [f32] = list(1 << 20, |_| 0.0))
        {
            hand {
                for (i, band) in square.chunks_exact(16 * columns).enumerate() {
                    for (j, out) in out.chunks_exact_mut(16 * rows).enumerate() {
                        for (jj, out) in out.chunks_exact_mut(rows).enumerate() {
                            for (out, row) in out[16 * i..16 * i + 16].iter_mut().zip(band.chunks_exact(columns)) {
                                *out = row[16 * j + jj];
                            }
                        }
                    }
                }
            }
            view {
                let tiles = view!(square.reshape[rows, columns].T).tile_iter::<shape![16, 16]>();
                let mut out = view!(mut out.reshape[columns, rows]);
                for (mut out, tile) in out.tile_iter_mut::<shape![16, 16]>().zip(tiles) {
                    out.assign(&tile);
                }
            }
        }
    }
    add_transposed: "a += b.T of f32, 1024 × 1024, by `zip_mut`" {
        static(b: &Square = &SQUARE) => (a: Square = table(|n| n as f32)) {
            hand {
                for (j, a) in a.iter_mut().enumerate() {
                    for (a, b) in a.iter_mut().zip(b) {
                        *a += b[j];
                    }
                }
            }
            view { view!(mut a).zip_mut(view!(b.T)).for_each(|(a, b)| *a += b) }
        }
        dynamic(
            b: &[f32] = SQUARE.as_flattened(), rows: usize = 1024, columns: usize = 1024,
        ) => (a: [f32] = list(1 << 20, |n| n as f32)) {
            hand {
                for (j, a) in a.chunks_exact_mut(rows).enumerate() {
                    for (a, b) in a.iter_mut().zip(b.chunks_exact(columns)) {
                        *a += b[j];
                    }
                }
            }
            view {
                let b = view!(b.reshape[rows, columns]);
                view!(mut a.reshape[columns, rows]).zip_mut(view!(b.T)).for_each(|(a, b)| *a += b)
            }
        }
    }
    add_both_transposed: "a.T += b.T of f32, 1024 × 1024, by `for_each_unordered`" {
        static(b: &Square = &SQUARE) => (a: Square = table(|n| n as f32)) {
            hand {
                for (a, b) in a.as_flattened_mut().iter_mut().zip(b.as_flattened()) {
                    *a += b;
                }
            }
            view { view!(mut a.T).zip_mut(view!(b.T)).for_each_unordered(|(a, b)| *a += b) }
        }
        dynamic(
            b: &[f32] = SQUARE.as_flattened(), rows: usize = 1024, columns: usize = 1024,
        ) => (a: [f32] = list(1 << 20, |n| n as f32)) {
            hand {
                for (a, b) in a[..rows * columns].iter_mut().zip(&b[..rows * columns]) {
                    *a += b;
                }
            }
            view {
                let b = view!(b.reshape[rows, columns]);
                let mut a = view!(mut a.reshape[rows, columns]);
                view!(mut a.T).zip_mut(view!(b.T)).for_each_unordered(|(a, b)| *a += b)
            }
        }
    }
}
