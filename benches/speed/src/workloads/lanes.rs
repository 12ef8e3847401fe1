//! Sums of rows, columns, tiles and windows.

use crate::data::{Image, FLOATS};
use view_core::{shape, view};

workloads! {
    row_sums: "sums of rows of f32, 480 × 640, by `outer_iter`" {
        static(image: &Image<f32> = &FLOATS) -> Vec<f32> {
            hand { image.iter().map(|row| row.iter().sum()).collect() }
            view { view!(image).outer_iter().map(|row| row.sum()).collect() }
        }
        dynamic(image: &[f32] = FLOATS.as_flattened(), rows: usize = 480, columns: usize = 640) -> Vec<f32> {
            hand { image[..rows * columns].chunks_exact(columns).map(|row| row.iter().sum()).collect() }
            view { view!(image.reshape[rows, columns]).outer_iter().map(|row| row.sum()).collect() }
        }
    }
    column_sums: "sums of columns of f32, 480 × 640, by `lanes::<0>`" {
        static(image: &Image<f32> = &FLOATS) -> Vec<f32> {
            hand { (0..640).map(|j| image.iter().map(|row| row[j]).sum()).collect() }
            view { view!(image).lanes::<0>().map(|column| column.sum()).collect() }
        }
        dynamic(image: &[f32] = FLOATS.as_flattened(), rows: usize = 480, columns: usize = 640) -> Vec<f32> {
            hand {
                let image = &image[..rows * columns];
                (0..columns).map(|j| image.chunks_exact(columns).map(|row| row[j]).sum()).collect()
            }
            view { view!(image.reshape[rows, columns]).lanes::<0>().map(|column| column.sum()).collect() }
        }
    }
    column_sums_by_rows: "sums of columns of f32, 480 × 640, row by row" {
        static(image: &Image<f32> = &FLOATS) -> Vec<f32> {
            hand {
                let mut sums = vec![0.0; 640];
                for row in image {
                    for (sum, x) in sums.iter_mut().zip(row) {
                        *sum += x;
                    }
                }
                sums
            }
            view {
                let mut sums = vec![0.0; 640];
                for row in view!(image).outer_iter() {
                    view!(mut sums).with_shape::<shape![640]>().zip_mut(row).for_each(|(sum, x)| *sum += x);
                }
                sums
            }
        }
        dynamic(image: &[f32] = FLOATS.as_flattened(), rows: usize = 480, columns: usize = 640) -> Vec<f32> {
            hand {
                let mut sums = vec![0.0; columns];
                for row in image[..rows * columns].chunks_exact(columns) {
                    for (sum, x) in sums.iter_mut().zip(row) {
                        *sum += x;
                    }
                }
                sums
            }
            view {
                let mut sums = vec![0.0; columns];
                for row in view!(image.reshape[rows, columns]).outer_iter() {
                    view!(mut sums).zip_mut(row).for_each(|(sum, x)| *sum += x);
                }
                sums
            }
        }
    }
    tile_sums: "sums of tiles of 8 × 8 f32, 480 × 640, by `tile_iter`" {
        static(image: &Image<f32> = &FLOATS) -> Vec<f32> {
            hand {
                let mut sums = Vec::with_capacity(60 * 80);
                for i in 0..60 {
                    for j in 0..80 {
                        let mut sum = 0.0;
                        for row in &image[8 * i..8 * i + 8] {
                            for x in &row[8 * j..8 * j + 8] {
                                sum += x;
                            }
                        }
                        sums.push(sum);
                    }
                }
                sums
            }
            view { view!(image).tile_iter::<shape![8, 8]>().map(|tile| tile.sum()).collect() }
        }
        dynamic(image: &[f32] = FLOATS.as_flattened(), rows: usize = 480, columns: usize = 640) -> Vec<f32> {
            hand {
                let mut sums = Vec::with_capacity((rows / 8) * (columns / 8));
                for band in image[..rows * columns].chunks_exact(8 * columns) {
                    for j in 0..columns / 8 {
                        let mut sum = 0.0;
                        for row in band.chunks_exact(columns) {
                            for x in &row[8 * j..8 * j + 8] {
                                sum += x;
                            }
                        }
                        sums.push(sum);
                    }
                }
                sums
            }
            view { view!(image.reshape[rows, columns]).tile_iter::<shape![8, 8]>().map(|tile| tile.sum()).collect() }
        }
    }
    window_sums: "sum of all windows of 3 × 3 f32, 480 × 640, rank 4" {
        static(image: &Image<f32> = &FLOATS) -> f64 {
            hand {
                let mut sum = 0.0;
                for i in 0..478 {
                    for j in 0..638 {
                        for row in &image[i..i + 3] {
                            for &x in &row[j..j + 3] {
                                sum += f64::from(x);
                            }
                        }
                    }
                }
                sum
            }
            view { view!(image.windows[3, 3]).fold(0.0, |sum, &x| sum + f64::from(x)) }
        }
        dynamic(image: &[f32] = FLOATS.as_flattened(), rows: usize = 480, columns: usize = 640) -> f64 {
            hand {
                let mut sum = 0.0;
                for three in image[..rows * columns].windows(3 * columns).step_by(columns) {
                    for j in 0..columns - 2 {
                        for row in three.chunks_exact(columns) {
                            for &x in &row[j..j + 3] {
                                sum += f64::from(x);
                            }
                        }
                    }
                }
                sum
            }
            view { view!(image.reshape[rows, columns].windows[3, 3]).fold(0.0, |sum, &x| sum + f64::from(x)) }
        }
    }
}
