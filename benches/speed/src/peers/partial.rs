//! Sums of floats by partial sums.

use super::{md, na, nd};
use crate::data::{FLOATS, SQUARE};
use mdarray::expr::Expression;
use ndarray::s;

workloads! {
    partial_sum {
        dynamic(image: &[f32] = FLOATS.as_flattened(), rows: usize = 480, columns: usize = 640) -> f32 {
            ndarray { nd(image, rows, columns).sum() }
            mdarray { md(image, rows, columns).fold(0.0, |sum, x| sum + x) }
            nalgebra { na(image, rows, columns).sum() }
        }
    }
    partial_sum_crop {
        dynamic(
            image: &[f32] = FLOATS.as_flattened(), rows: usize = 480, columns: usize = 640, m: usize = 10, n: usize = 20,
        ) -> f32 {
            ndarray { nd(image, rows, columns).slice(s![m..rows - m, n..columns - n]).sum() }
            nalgebra { na(image, rows, columns).view((n, m), (columns - 2 * n, rows - 2 * m)).sum() }
        }
    }
    partial_sum_stepped {
        dynamic(
            image: &[f32] = FLOATS.as_flattened(), rows: usize = 480, columns: usize = 640, s: usize = 2, t: usize = 3,
        ) -> f32 {
            ndarray { nd(image, rows, columns).slice(s![..; s as isize, ..; t as isize]).sum() }
        }
    }
    partial_sum_transposed {
        dynamic(square: &[f32] = SQUARE.as_flattened(), rows: usize = 1024, columns: usize = 1024) -> f32 {
            ndarray { nd(square, rows, columns).t().sum() }
            mdarray { md(square, rows, columns).transpose().fold(0.0, |sum, x| sum + x) }
        }
    }
    partial_row_sums {
        dynamic(image: &[f32] = FLOATS.as_flattened(), rows: usize = 480, columns: usize = 640) -> Vec<f32> {
            ndarray { nd(image, rows, columns).outer_iter().map(|row| row.sum()).collect() }
            nalgebra { na(image, rows, columns).column_iter().map(|row| row.sum()).collect() }
        }
    }
    partial_tile_sums {
        dynamic(image: &[f32] = FLOATS.as_flattened(), rows: usize = 480, columns: usize = 640) -> Vec<f32> {
            ndarray { nd(image, rows, columns).exact_chunks((8, 8)).into_iter().map(|tile| tile.sum()).collect() }
        }
    }
}
