//! Writing into a part of what is there.

use crate::data::{list, table, Image, FLOATS};
use std::hint::black_box;
use view_core::view;

workloads! {
    fill: "`fill` of f32, `[10..-10, 20..-20]`" {
        static(value: f32 = 9.0) => (out: Image<f32> = table(|n| n as f32)) {
            hand {
                for row in &mut out[10..470] {
                    row[20..620].fill(value);
                }
            }
            view { view!(mut out[10..-10, 20..-20]).fill(value) }
        }
        dynamic(
            value: f32 = 9.0, rows: usize = 480, columns: usize = 640, m: usize = 10, n: usize = 20,
        ) => (out: [f32] = list(480 * 640, |n| n as f32)) {
            hand {
                for row in out[m * columns..(rows - m) * columns].chunks_exact_mut(columns) {
                    row[n..columns - n].fill(value);
                }
            }
            view {
                let mut out = view!(mut out.reshape[rows, columns]);
                view!(mut out[m..-m, n..-n]).fill(value)
            }
        }
    }
    assign: "`assign` of f32, `[10..-10, 20..-20]` to `[20.., 40..]`" {
        static(image: &Image<f32> = &FLOATS) => (out: Image<f32> = table(|n| n as f32)) {
            hand {
                for (out, row) in out[20..].iter_mut().zip(&image[10..470]) {
                    out[40..].copy_from_slice(&row[20..620]);
                }
            }
            view { view!(mut out[20.., 40..]).assign(&view!(image[10..-10, 20..-20])) }
        }
        dynamic(
            image: &[f32] = FLOATS.as_flattened(), rows: usize = 480, columns: usize = 640, m: usize = 10, n: usize = 20,
        ) => (out: [f32] = list(480 * 640, |n| n as f32)) {
            hand {
                let from = image[m * columns..(rows - m) * columns].chunks_exact(columns);
                for (out, row) in out.chunks_exact_mut(columns).skip(2 * m).zip(from) {
                    out[2 * n..].copy_from_slice(&row[n..columns - n]);
                }
            }
            view {
                let image = view!(image.reshape[rows, columns]);
                let mut out = view!(mut out.reshape[rows, columns]);
                let (m2, n2) = (2 * m, 2 * n);
                view!(mut out[m2.., n2..]).assign(&view!(image[m..-m, n..-n]))
            }
        }
    }
    axpy: "y += a · x of f32, 480 × 640, by `zip_mut`" {
        static(x: &Image<f32> = &FLOATS, a: f32 = 2.0) => (y: Image<f32> = table(|n| n as f32)) {
            hand {
                for (y, x) in y.as_flattened_mut().iter_mut().zip(x.as_flattened()) {
                    *y += a * x;
                }
            }
            view { view!(mut y).zip_mut(view!(x)).for_each(|(y, x)| *y += a * x) }
        }
        dynamic(
            x: &[f32] = FLOATS.as_flattened(), a: f32 = 2.0, rows: usize = 480, columns: usize = 640,
        ) => (y: [f32] = list(480 * 640, |n| n as f32)) {
            hand {
                for (y, x) in y[..rows * columns].iter_mut().zip(&x[..rows * columns]) {
                    *y += a * x;
                }
            }
            view {
                let x = view!(x.reshape[rows, columns]);
                view!(mut y.reshape[rows, columns]).zip_mut(x).for_each(|(y, x)| *y += a * x)
            }
        }
    }
    axpy_crop: "y += a · x of f32, `[10..-10, 20..-20]`, by `zip_mut`" {
        static(x: &Image<f32> = &FLOATS, a: f32 = 2.0) => (y: Image<f32> = table(|n| n as f32)) {
            hand {
                for (y, x) in y[10..470].iter_mut().zip(&x[10..470]) {
                    for (y, x) in y[20..620].iter_mut().zip(&x[20..620]) {
                        *y += a * x;
                    }
                }
            }
            view {
                let x = view!(x[10..-10, 20..-20]);
                view!(mut y[10..-10, 20..-20]).zip_mut(x).for_each(|(y, x)| *y += a * x)
            }
        }
        dynamic(
            x: &[f32] = FLOATS.as_flattened(), a: f32 = 2.0, rows: usize = 480, columns: usize = 640, m: usize = 10, n: usize = 20,
        ) => (y: [f32] = list(480 * 640, |n| n as f32)) {
            hand {
                let rows = y.chunks_exact_mut(columns).zip(x.chunks_exact(columns)).take(rows - m).skip(m);
                for (y, x) in rows {
                    for (y, x) in y[n..columns - n].iter_mut().zip(&x[n..columns - n]) {
                        *y += a * x;
                    }
                }
            }
            view {
                let x = view!(x.reshape[rows, columns]);
                let mut y = view!(mut y.reshape[rows, columns]);
                let x = view!(x[m..-m, n..-n]);
                view!(mut y[m..-m, n..-n]).zip_mut(x).for_each(|(y, x)| *y += a * x)
            }
            erased {
                let x = view!(x.reshape[rows, columns]);
                let mut y = view!(mut y.reshape[rows, columns]);
                let x = black_box(view!(x[m..-m, n..-n]).into_dyn());
                black_box(view!(mut y[m..-m, n..-n]).into_dyn()).zip_mut(x).for_each(|(y, x)| *y += a * x)
            }
        }
    }
}
