//! Sums of floats by partial sums, whose order is not promised, so that the processor adds several at once.

use crate::data::{Image, Square, FLOATS, SQUARE};
use view_core::{shape, view};

/// The sum of a slice by as many partial sums as wait for each other.
#[inline(always)]
fn partial(slice: &[f32]) -> f32 {
    let (sixteens, rest) = slice.as_chunks::<16>();
    let mut parts = [0.0; 16];
    for numbers in sixteens {
        for (part, x) in parts.iter_mut().zip(numbers) {
            *part += x;
        }
    }
    parts.iter().sum::<f32>() + rest.iter().sum::<f32>()
}

workloads! {
    partial_sum: "sum of f32, 480 × 640, by `sum_unordered`" {
        static(image: &Image<f32> = &FLOATS) -> f32 {
            hand { partial(image.as_flattened()) }
            view { view!(image).sum_unordered() }
        }
        dynamic(image: &[f32] = FLOATS.as_flattened(), rows: usize = 480, columns: usize = 640) -> f32 {
            hand { partial(&image[..rows * columns]) }
            view { view!(image.reshape[rows, columns]).sum_unordered() }
        }
    }
    partial_sum_crop: "sum of f32, `[10..-10, 20..-20]`, by `sum_unordered`" {
        static(image: &Image<f32> = &FLOATS) -> f32 {
            hand {
                let mut sum = 0.0;
                for row in &image[10..470] {
                    sum += partial(&row[20..620]);
                }
                sum
            }
            view { view!(image[10..-10, 20..-20]).sum_unordered() }
        }
        dynamic(
            image: &[f32] = FLOATS.as_flattened(), rows: usize = 480, columns: usize = 640, m: usize = 10, n: usize = 20,
        ) -> f32 {
            hand {
                let mut sum = 0.0;
                for row in image[m * columns..(rows - m) * columns].chunks_exact(columns) {
                    sum += partial(&row[n..columns - n]);
                }
                sum
            }
            view {
                let image = view!(image.reshape[rows, columns]);
                view!(image[m..-m, n..-n]).sum_unordered()
            }
        }
    }
    partial_sum_stepped: "sum of f32, `[::2, ::3]`, by `sum_unordered`" {
        static(image: &Image<f32> = &FLOATS) -> f32 {
            hand {
                let mut parts = [0.0; 4];
                for row in image.iter().step_by(2) {
                    for numbers in row.as_chunks::<12>().0 {
                        for (part, x) in parts.iter_mut().zip(numbers.iter().step_by(3)) {
                            *part += x;
                        }
                    }
                    parts[0] += row[636] + row[639];
                }
                parts.iter().sum()
            }
            view { view!(image[::2, ::3]).sum_unordered() }
        }
        dynamic(
            image: &[f32] = FLOATS.as_flattened(), rows: usize = 480, columns: usize = 640, s: usize = 2, t: usize = 3,
        ) -> f32 {
            hand {
                let mut parts = [0.0; 4];
                for row in image[..rows * columns].chunks_exact(columns).step_by(s) {
                    let mut numbers = row.chunks_exact(4 * t);
                    for numbers in numbers.by_ref() {
                        for (part, x) in parts.iter_mut().zip(numbers.iter().step_by(t)) {
                            *part += x;
                        }
                    }
                    parts[0] += numbers.remainder().iter().step_by(t).sum::<f32>();
                }
                parts.iter().sum()
            }
            view {
                let image = view!(image.reshape[rows, columns]);
                view!(image[::s, ::t]).sum_unordered()
            }
        }
    }
    partial_sum_transposed: "sum of f32, `.T` of 1024 × 1024, by `sum_unordered`" {
        static(square: &Square = &SQUARE) -> f32 {
            hand { partial(square.as_flattened()) }
            view { view!(square.T).sum_unordered() }
        }
        dynamic(square: &[f32] = SQUARE.as_flattened(), rows: usize = 1024, columns: usize = 1024) -> f32 {
            hand { partial(&square[..rows * columns]) }
            view { view!(square.reshape[rows, columns].T).sum_unordered() }
        }
    }
    partial_row_sums: "sums of rows of f32, 480 × 640, by `outer_iter` and `sum_unordered`" {
        static(image: &Image<f32> = &FLOATS) -> Vec<f32> {
            hand { image.iter().map(|row| partial(row)).collect() }
            view { view!(image).outer_iter().map(|row| row.sum_unordered()).collect() }
        }
        dynamic(image: &[f32] = FLOATS.as_flattened(), rows: usize = 480, columns: usize = 640) -> Vec<f32> {
            hand { image[..rows * columns].chunks_exact(columns).map(partial).collect() }
            view { view!(image.reshape[rows, columns]).outer_iter().map(|row| row.sum_unordered()).collect() }
        }
    }
    partial_tile_sums: "sums of tiles of 8 × 8 f32, 480 × 640, by `tile_iter` and `sum_unordered`" {
        static(image: &Image<f32> = &FLOATS) -> Vec<f32> {
            hand {
                let mut sums = Vec::with_capacity(60 * 80);
                for i in 0..60 {
                    for j in 0..80 {
                        let mut parts = [0.0; 8];
                        for row in &image[8 * i..8 * i + 8] {
                            for (part, x) in parts.iter_mut().zip(&row[8 * j..8 * j + 8]) {
                                *part += x;
                            }
                        }
                        sums.push(parts.iter().sum());
                    }
                }
                sums
            }
            view { view!(image).tile_iter::<shape![8, 8]>().map(|tile| tile.sum_unordered()).collect() }
        }
        dynamic(image: &[f32] = FLOATS.as_flattened(), rows: usize = 480, columns: usize = 640) -> Vec<f32> {
            hand {
                let mut sums = Vec::with_capacity((rows / 8) * (columns / 8));
                for band in image[..rows * columns].chunks_exact(8 * columns) {
                    for j in 0..columns / 8 {
                        let mut parts = [0.0; 8];
                        for row in band.chunks_exact(columns) {
                            for (part, x) in parts.iter_mut().zip(&row[8 * j..8 * j + 8]) {
                                *part += x;
                            }
                        }
                        sums.push(parts.iter().sum());
                    }
                }
                sums
            }
            view {
                let tiles = view!(image.reshape[rows, columns]).tile_iter::<shape![8, 8]>();
                tiles.map(|tile| tile.sum_unordered()).collect()
            }
        }
    }
}
