//! Sums by `fold` and `sum`.

use crate::data::{Image, BYTES, FLOATS};
use std::hint::black_box;
use view_core::{shape, view, Dyn, View};

workloads! {
    sum_bytes: "sum of u8, 480 × 640, all" {
        static(image: &Image<u8> = &BYTES) -> u64 {
            hand { image.as_flattened().iter().map(|&x| u64::from(x)).sum() }
            view { view!(image).fold(0, |sum, &x| sum + u64::from(x)) }
        }
        dynamic(image: &[u8] = BYTES.as_flattened(), rows: usize = 480, columns: usize = 640) -> u64 {
            hand { image[..rows * columns].iter().map(|&x| u64::from(x)).sum() }
            view { view!(image.reshape[rows, columns]).fold(0, |sum, &x| sum + u64::from(x)) }
            erased { black_box(view!(image.reshape[rows, columns]).into_dyn()).fold(0, |sum, &x| sum + u64::from(x)) }
        }
    }
    sum_floats: "sum of f32, 480 × 640, all" {
        static(image: &Image<f32> = &FLOATS) -> f32 {
            hand { image.as_flattened().iter().sum() }
            view { view!(image).sum() }
        }
        dynamic(image: &[f32] = FLOATS.as_flattened(), rows: usize = 480, columns: usize = 640) -> f32 {
            hand { image[..rows * columns].iter().sum() }
            view { view!(image.reshape[rows, columns]).sum() }
        }
    }
    sum_crop: "sum of u8, `[10..-10, 20..-20]`" {
        static(image: &Image<u8> = &BYTES) -> u64 {
            hand {
                let mut sum = 0;
                for row in &image[10..470] {
                    sum += row[20..620].iter().map(|&x| u64::from(x)).sum::<u64>();
                }
                sum
            }
            view { view!(image[10..-10, 20..-20]).fold(0, |sum, &x| sum + u64::from(x)) }
        }
        dynamic(
            image: &[u8] = BYTES.as_flattened(), rows: usize = 480, columns: usize = 640, m: usize = 10, n: usize = 20,
        ) -> u64 {
            hand {
                let mut sum = 0;
                for row in image[m * columns..(rows - m) * columns].chunks_exact(columns) {
                    sum += row[n..columns - n].iter().map(|&x| u64::from(x)).sum::<u64>();
                }
                sum
            }
            view {
                let image = view!(image.reshape[rows, columns]);
                view!(image[m..-m, n..-n]).fold(0, |sum, &x| sum + u64::from(x))
            }
            erased {
                let image = view!(image.reshape[rows, columns]);
                black_box(view!(image[m..-m, n..-n]).into_dyn()).fold(0, |sum, &x| sum + u64::from(x))
            }
        }
    }
    sum_crop_floats: "sum of f32, `[10..-10, 20..-20]`" {
        static(image: &Image<f32> = &FLOATS) -> f32 {
            hand {
                let mut sum = 0.0;
                for row in &image[10..470] {
                    for x in &row[20..620] {
                        sum += x;
                    }
                }
                sum
            }
            view { view!(image[10..-10, 20..-20]).sum() }
        }
        dynamic(
            image: &[f32] = FLOATS.as_flattened(), rows: usize = 480, columns: usize = 640, m: usize = 10, n: usize = 20,
        ) -> f32 {
            hand {
                let mut sum = 0.0;
                for row in image[m * columns..(rows - m) * columns].chunks_exact(columns) {
                    sum = row[n..columns - n].iter().fold(sum, |sum, x| sum + x);
                }
                sum
            }
            view {
                let image = view!(image.reshape[rows, columns]);
                view!(image[m..-m, n..-n]).sum()
            }
        }
    }
    sum_stepped: "sum of f32, `[::2, ::3]`" {
        static(image: &Image<f32> = &FLOATS) -> f32 {
            hand {
                let mut sum = 0.0;
                for row in image.iter().step_by(2) {
                    for x in row.iter().step_by(3) {
                        sum += x;
                    }
                }
                sum
            }
            view { view!(image[::2, ::3]).sum() }
        }
        dynamic(
            image: &[f32] = FLOATS.as_flattened(), rows: usize = 480, columns: usize = 640, s: usize = 2, t: usize = 3,
        ) -> f32 {
            hand {
                let mut sum = 0.0;
                for row in image[..rows * columns].chunks_exact(columns).step_by(s) {
                    let mut j = 0;
                    while j < columns {
                        sum += row[j];
                        j += t;
                    }
                }
                sum
            }
            view {
                let image = view!(image.reshape[rows, columns]);
                view!(image[::s, ::t]).sum()
            }
            erased {
                let image = view!(image.reshape[rows, columns]);
                black_box(view!(image[::s, ::t]).into_dyn()).sum()
            }
        }
    }
    sum_reversed: "sum of u8, `[::-1, ::-1]`" {
        static(image: &Image<u8> = &BYTES) -> u64 {
            hand { image.as_flattened().iter().rev().map(|&x| u64::from(x)).sum() }
            view { view!(image[::-1, ::-1]).fold(0, |sum, &x| sum + u64::from(x)) }
        }
        dynamic(image: &[u8] = BYTES.as_flattened(), rows: usize = 480, columns: usize = 640) -> u64 {
            hand { image[..rows * columns].iter().rev().map(|&x| u64::from(x)).sum() }
            view {
                let image = view!(image.reshape[rows, columns]);
                view!(image[::-1, ::-1]).fold(0, |sum, &x| sum + u64::from(x))
            }
        }
    }
    sum_cut: "a part of a `Dyn` view, `view!(v[a..b, c..d])`, and its sum, f32" {
        dynamic(
            v: View<'_, f32, shape![Dyn, Dyn]> = view!((FLOATS.as_flattened()).reshape[480, 640]).with_shape(),
            a: usize = 10, b: usize = 470, c: usize = 20, d: usize = 620,
        ) -> f32 {
            hand {
                let columns = v.shape()[1];
                let rows = &v.as_slice()[a * columns..b * columns];
                rows.chunks_exact(columns).fold(0.0, |sum, row| row[c..d].iter().fold(sum, |sum, x| sum + x))
            }
            view { view!(v[a..b, c..d]).sum() }
        }
    }
}
