//! Sums of rows, columns, tiles, windows and transposed arrays.

use super::{md, na, nd};
use crate::data::{FLOATS, SQUARE};
use mdarray::expr::Expression;
use ndarray::Axis;

workloads! {
    sum_transposed {
        dynamic(square: &[f32] = SQUARE.as_flattened(), rows: usize = 1024, columns: usize = 1024) -> f32 {
            ndarray { nd(square, rows, columns).t().sum() }
            mdarray { md(square, rows, columns).transpose().fold(0.0, |sum, x| sum + x) }
        }
    }
    row_sums {
        dynamic(image: &[f32] = FLOATS.as_flattened(), rows: usize = 480, columns: usize = 640) -> Vec<f32> {
            ndarray { nd(image, rows, columns).outer_iter().map(|row| row.sum()).collect() }
            mdarray { md(image, rows, columns).rows().into_iter().map(|row| row.into_iter().sum()).collect() }
            nalgebra { na(image, rows, columns).column_iter().map(|row| row.sum()).collect() }
        }
    }
    column_sums {
        dynamic(image: &[f32] = FLOATS.as_flattened(), rows: usize = 480, columns: usize = 640) -> Vec<f32> {
            ndarray { nd(image, rows, columns).lanes(Axis(0)).into_iter().map(|column| column.sum()).collect() }
            mdarray { md(image, rows, columns).cols().into_iter().map(|column| column.into_iter().sum()).collect() }
            nalgebra { na(image, rows, columns).row_iter().map(|column| column.sum()).collect() }
        }
    }
    column_sums_by_rows {
        dynamic(image: &[f32] = FLOATS.as_flattened(), rows: usize = 480, columns: usize = 640) -> Vec<f32> {
            ndarray { nd(image, rows, columns).sum_axis(Axis(0)).to_vec() }
            nalgebra { na(image, rows, columns).column_sum().data.into() }
        }
    }
    tile_sums {
        dynamic(image: &[f32] = FLOATS.as_flattened(), rows: usize = 480, columns: usize = 640) -> Vec<f32> {
            ndarray { nd(image, rows, columns).exact_chunks((8, 8)).into_iter().map(|tile| tile.sum()).collect() }
        }
    }
    window_sums {
        dynamic(image: &[f32] = FLOATS.as_flattened(), rows: usize = 480, columns: usize = 640) -> f64 {
            ndarray {
                let image = nd(image, rows, columns);
                let sum = |sum, window: ndarray::ArrayView2<f32>| window.fold(sum, |sum, &x| sum + f64::from(x));
                image.windows((3, 3)).into_iter().fold(0.0, sum)
            }
        }
    }
}
