//! Sums by a `for` loop over a view.

use crate::data::{Image, BYTES, DOUBLES};
use std::hint::black_box;
use view_core::view;

workloads! {
    for_bytes: "`for` over u8, `[10..-10, 20..-20]`" {
        static(image: &Image<u8> = &BYTES) -> u64 {
            hand {
                let mut sum = 0;
                for row in &image[10..470] {
                    for x in &row[20..620] {
                        sum += u64::from(*x);
                    }
                }
                sum
            }
            view {
                let mut sum = 0;
                for x in view!(image[10..-10, 20..-20]) {
                    sum += u64::from(*x);
                }
                sum
            }
        }
        dynamic(
            image: &[u8] = BYTES.as_flattened(), rows: usize = 480, columns: usize = 640, m: usize = 10, n: usize = 20,
        ) -> u64 {
            hand {
                let mut sum = 0;
                for row in image[m * columns..(rows - m) * columns].chunks_exact(columns) {
                    for x in &row[n..columns - n] {
                        sum += u64::from(*x);
                    }
                }
                sum
            }
            view {
                let image = view!(image.reshape[rows, columns]);
                let mut sum = 0;
                for x in view!(image[m..-m, n..-n]) {
                    sum += u64::from(*x);
                }
                sum
            }
        }
    }
    for_whole: "`for` over f64, 480 × 640, all" {
        static(image: &Image<f64> = &DOUBLES) -> f64 {
            hand {
                let mut sum = 0.0;
                for x in image.as_flattened() {
                    sum += x;
                }
                sum
            }
            view {
                let mut sum = 0.0;
                for x in view!(image) {
                    sum += x;
                }
                sum
            }
        }
        dynamic(image: &[f64] = DOUBLES.as_flattened(), rows: usize = 480, columns: usize = 640) -> f64 {
            hand {
                let mut sum = 0.0;
                for x in &image[..rows * columns] {
                    sum += x;
                }
                sum
            }
            view {
                let mut sum = 0.0;
                for x in view!(image.reshape[rows, columns]) {
                    sum += x;
                }
                sum
            }
        }
    }
    for_crop: "`for` over f64, `[10..-10, 20..-20]`" {
        static(image: &Image<f64> = &DOUBLES) -> f64 {
            hand {
                let mut sum = 0.0;
                for row in &image[10..470] {
                    for x in &row[20..620] {
                        sum += x;
                    }
                }
                sum
            }
            view {
                let mut sum = 0.0;
                for x in view!(image[10..-10, 20..-20]) {
                    sum += x;
                }
                sum
            }
        }
        dynamic(
            image: &[f64] = DOUBLES.as_flattened(), rows: usize = 480, columns: usize = 640, m: usize = 10, n: usize = 20,
        ) -> f64 {
            hand {
                let mut sum = 0.0;
                for row in image[m * columns..(rows - m) * columns].chunks_exact(columns) {
                    for x in &row[n..columns - n] {
                        sum += x;
                    }
                }
                sum
            }
            view {
                let image = view!(image.reshape[rows, columns]);
                let mut sum = 0.0;
                for x in view!(image[m..-m, n..-n]) {
                    sum += x;
                }
                sum
            }
            erased {
                let image = view!(image.reshape[rows, columns]);
                let mut sum = 0.0;
                for x in black_box(view!(image[m..-m, n..-n]).into_dyn()) {
                    sum += x;
                }
                sum
            }
        }
    }
    for_stepped: "`for` over f64, `[::2, ::3]`" {
        static(image: &Image<f64> = &DOUBLES) -> f64 {
            hand {
                let mut sum = 0.0;
                for row in image.iter().step_by(2) {
                    for x in row.iter().step_by(3) {
                        sum += x;
                    }
                }
                sum
            }
            view {
                let mut sum = 0.0;
                for x in view!(image[::2, ::3]) {
                    sum += x;
                }
                sum
            }
        }
        dynamic(
            image: &[f64] = DOUBLES.as_flattened(), rows: usize = 480, columns: usize = 640, s: usize = 2, t: usize = 3,
        ) -> f64 {
            hand {
                let mut sum = 0.0;
                for row in image[..rows * columns].chunks_exact(columns).step_by(s) {
                    for x in row.iter().step_by(t) {
                        sum += x;
                    }
                }
                sum
            }
            view {
                let image = view!(image.reshape[rows, columns]);
                let mut sum = 0.0;
                for x in view!(image[::s, ::t]) {
                    sum += x;
                }
                sum
            }
        }
    }
}
