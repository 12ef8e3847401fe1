//! Elements by their positions, `v[[i, j]]`, in nested loops.

// Loops over positions are what is measured.
#![allow(clippy::needless_range_loop)]

use crate::data::{Image, FLOATS};
use std::hint::black_box;
use view_core::view;

workloads! {
    index_sum: "sum of f32 by `v[[i, j]]`, `[10..-10, 20..-20]`" {
        static(image: &Image<f32> = &FLOATS) -> f32 {
            hand {
                let mut sum = 0.0;
                for i in 10..470 {
                    for j in 20..620 {
                        sum += image[i][j];
                    }
                }
                sum
            }
            view {
                let v = view!(image[10..-10, 20..-20]);
                let [rows, columns] = v.shape();
                let mut sum = 0.0;
                for i in 0..rows {
                    for j in 0..columns {
                        sum += v[[i, j]];
                    }
                }
                sum
            }
        }
        dynamic(
            image: &[f32] = FLOATS.as_flattened(), rows: usize = 480, columns: usize = 640, m: usize = 10, n: usize = 20,
        ) -> f32 {
            hand {
                let mut sum = 0.0;
                for i in m..rows - m {
                    let row = &image[i * columns + n..(i + 1) * columns - n];
                    for j in 0..row.len() {
                        sum += row[j];
                    }
                }
                sum
            }
            view {
                let image = view!(image.reshape[rows, columns]);
                let v = view!(image[m..-m, n..-n]);
                let [rows, columns] = v.shape();
                let mut sum = 0.0;
                for i in 0..rows {
                    for j in 0..columns {
                        sum += v[[i, j]];
                    }
                }
                sum
            }
            erased {
                let image = view!(image.reshape[rows, columns]);
                let v = black_box(view!(image[m..-m, n..-n]).into_dyn());
                let [rows, columns] = v.shape();
                let mut sum = 0.0;
                for i in 0..rows {
                    for j in 0..columns {
                        sum += v[[i, j]];
                    }
                }
                sum
            }
        }
    }
    index_stencil: "five points of f32 by `v[[i - 1, j]]` and so on, 480 × 640" {
        static(image: &Image<f32> = &FLOATS) -> f32 {
            hand {
                let mut sum = 0.0;
                for i in 1..479 {
                    for j in 1..639 {
                        let around = image[i - 1][j] + image[i][j - 1] + image[i][j + 1] + image[i + 1][j];
                        sum += around - 4.0 * image[i][j];
                    }
                }
                sum
            }
            view {
                let v = view!(image);
                let [rows, columns] = v.shape();
                let mut sum = 0.0;
                for i in 1..rows - 1 {
                    for j in 1..columns - 1 {
                        let around = v[[i - 1, j]] + v[[i, j - 1]] + v[[i, j + 1]] + v[[i + 1, j]];
                        sum += around - 4.0 * v[[i, j]];
                    }
                }
                sum
            }
        }
        dynamic(image: &[f32] = FLOATS.as_flattened(), rows: usize = 480, columns: usize = 640) -> f32 {
            hand {
                let row = |i: usize| &image[i * columns..(i + 1) * columns];
                let mut sum = 0.0;
                for i in 1..rows - 1 {
                    let (above, here, below) = (row(i - 1), row(i), row(i + 1));
                    for ((above, here), below) in above[1..].iter().zip(here.windows(3)).zip(&below[1..]) {
                        let around = above + here[0] + here[2] + below;
                        sum += around - 4.0 * here[1];
                    }
                }
                sum
            }
            view {
                let v = view!(image.reshape[rows, columns]);
                let mut sum = 0.0;
                for i in 1..rows - 1 {
                    for j in 1..columns - 1 {
                        let around = v[[i - 1, j]] + v[[i, j - 1]] + v[[i, j + 1]] + v[[i + 1, j]];
                        sum += around - 4.0 * v[[i, j]];
                    }
                }
                sum
            }
        }
    }
}
