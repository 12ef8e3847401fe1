//! Arrays that are made, and sub-views at all positions of two axes.

use crate::data::{Image, FLOATS, SHORTS};
use view_core::{concatenate, shape, view, Array};

workloads! {
    map_crop: "`map` of i16 to f32, `[10..-10, 20..-20]`" {
        static(image: &Image<i16> = &SHORTS) -> Vec<f32> {
            hand {
                let mut made = Vec::with_capacity(460 * 600);
                for row in &image[10..470] {
                    made.extend(row[20..620].iter().map(|&x| f32::from(x) * 0.5));
                }
                made
            }
            view { view!(image[10..-10, 20..-20]).map(|&x| f32::from(x) * 0.5).into_vec() }
        }
        dynamic(
            image: &[i16] = SHORTS.as_flattened(), rows: usize = 480, columns: usize = 640, m: usize = 10, n: usize = 20,
        ) -> Vec<f32> {
            hand {
                let mut made = Vec::with_capacity((rows - 2 * m) * (columns - 2 * n));
                for row in image[m * columns..(rows - m) * columns].chunks_exact(columns) {
                    made.extend(row[n..columns - n].iter().map(|&x| f32::from(x) * 0.5));
                }
                made
            }
            view {
                let image = view!(image.reshape[rows, columns]);
                view!(image[m..-m, n..-n]).map(|&x| f32::from(x) * 0.5).into_vec()
            }
        }
    }
    from_fn: "`from_fn` of u32, 480 × 640" {
        static(start: u32 = 7) -> Vec<u32> {
            hand {
                let mut made = Vec::with_capacity(480 * 640);
                for i in 0..480 {
                    for j in 0..640 {
                        made.push(start + i * j);
                    }
                }
                made
            }
            view { Array::<u32, shape![480, 640]>::from_fn(|[i, j]| start + (i * j) as u32).into_vec() }
        }
    }
    concatenate_columns: "`concatenate` of three crops of f32 along axis 1" {
        static(image: &Image<f32> = &FLOATS) -> Vec<f32> {
            hand {
                let mut made = Vec::with_capacity(480 * 600);
                for row in image {
                    made.extend_from_slice(&row[..200]);
                    made.extend_from_slice(&row[200..400]);
                    made.extend_from_slice(&row[440..]);
                }
                made
            }
            view { concatenate(1, &[view!(image[.., ..200]), view!(image[.., 200..400]), view!(image[.., 440..])].map(|part| part.into_dyn())).into_vec() }
        }
    }
    pixel_peak: "the largest sum of 4 f32, of 480 × 160, by `axes_iter::<2>`" {
        static(image: &Image<f32> = &FLOATS) -> f32 {
            hand { image.as_flattened().chunks_exact(4).map(|part| part.iter().sum()).fold(0.0, f32::max) }
            view { view!(image.reshape[480, 160, 4]).axes_iter::<2>().map(|part| part.sum()).fold(0.0, f32::max) }
        }
        dynamic(image: &[f32] = FLOATS.as_flattened(), rows: usize = 480, columns: usize = 160) -> f32 {
            hand { image[..rows * columns * 4].chunks_exact(4).map(|part| part.iter().sum()).fold(0.0, f32::max) }
            view { view!(image.reshape[rows, columns, 4]).axes_iter::<2>().map(|part| part.sum()).fold(0.0, f32::max) }
        }
    }
    chunk_sums: "sums of 100 columns each of f32, 480 × 640, by `chunks::<1>`" {
        static(image: &Image<f32> = &FLOATS) -> Vec<f32> {
            hand {
                let part = |start: usize| image.iter().flat_map(|row| &row[start..640.min(start + 100)]).fold(0.0, |sum, x| sum + x);
                (0..640).step_by(100).map(part).collect()
            }
            view { view!(image).chunks::<1>(100).map(|part| part.fold(0.0, |sum, x| sum + x)).collect() }
        }
    }
    window_peak: "the largest sum of a window of 3 × 3 f32, 480 × 640, by `window_iter`" {
        static(image: &Image<f32> = &FLOATS) -> f32 {
            hand {
                let mut peak = 0.0f32;
                for rows in image.windows(3) {
                    for j in 0..638 {
                        let mut sum = -0.0;
                        for row in rows {
                            for x in &row[j..j + 3] {
                                sum += x;
                            }
                        }
                        peak = peak.max(sum);
                    }
                }
                peak
            }
            view { view!(image).window_iter::<shape![3, 3]>().map(|window| window.sum()).fold(0.0, f32::max) }
        }
    }
    indexed_mut: "`indexed_iter_mut` of u32, 480 × 640" {
        static(value: u32 = 3) => (out: Image<u32> = crate::data::table(|_| 0)) {
            hand {
                for (i, row) in out.iter_mut().enumerate() {
                    for (j, x) in row.iter_mut().enumerate() {
                        *x = value + (i * j) as u32;
                    }
                }
            }
            view {
                view!(mut out).indexed_iter_mut().for_each(|([i, j], x)| *x = value + (i * j) as u32);
            }
        }
    }
}
