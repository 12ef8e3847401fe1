//! Copies into new memory.

use crate::data::{Image, Large, Names, Square, FLOATS, LARGE, NAMES, SHORTS};
use std::hint::black_box;
use view_core::view;

workloads! {
    to_vec: "`to_vec` of f32, 480 × 640, all" {
        static(image: &Image<f32> = &FLOATS) -> Vec<f32> {
            hand { image.as_flattened().to_vec() }
            view { view!(image).to_vec() }
        }
        dynamic(image: &[f32] = FLOATS.as_flattened(), rows: usize = 480, columns: usize = 640) -> Vec<f32> {
            hand { image[..rows * columns].to_vec() }
            view { view!(image.reshape[rows, columns]).to_vec() }
        }
    }
    to_vec_crop: "`to_vec` of f32, `[10..-10, 20..-20]`" {
        static(image: &Image<f32> = &FLOATS) -> Vec<f32> {
            hand {
                let mut copy = Vec::with_capacity(460 * 600);
                for row in &image[10..470] {
                    copy.extend_from_slice(&row[20..620]);
                }
                copy
            }
            view { view!(image[10..-10, 20..-20]).to_vec() }
        }
        dynamic(
            image: &[f32] = FLOATS.as_flattened(), rows: usize = 480, columns: usize = 640, m: usize = 10, n: usize = 20,
        ) -> Vec<f32> {
            hand {
                let mut copy = Vec::with_capacity((rows - 2 * m) * (columns - 2 * n));
                for row in image[m * columns..(rows - m) * columns].chunks_exact(columns) {
                    copy.extend_from_slice(&row[n..columns - n]);
                }
                copy
            }
            view {
                let image = view!(image.reshape[rows, columns]);
                view!(image[m..-m, n..-n]).to_vec()
            }
            erased {
                let image = view!(image.reshape[rows, columns]);
                black_box(view!(image[m..-m, n..-n]).into_dyn()).to_vec()
            }
        }
    }
    to_vec_stepped: "`to_vec` of f32, `[::2, ::3]`" {
        static(image: &Image<f32> = &FLOATS) -> Vec<f32> {
            hand {
                let mut copy = Vec::with_capacity(240 * 214);
                for row in image.iter().step_by(2) {
                    copy.extend(row.iter().step_by(3));
                }
                copy
            }
            view { view!(image[::2, ::3]).to_vec() }
        }
        dynamic(
            image: &[f32] = FLOATS.as_flattened(), rows: usize = 480, columns: usize = 640, s: usize = 2, t: usize = 3,
        ) -> Vec<f32> {
            hand {
                let mut copy = Vec::with_capacity(rows.div_ceil(s) * columns.div_ceil(t));
                for row in image[..rows * columns].chunks_exact(columns).step_by(s) {
                    copy.extend(row.iter().step_by(t));
                }
                copy
            }
            view {
                let image = view!(image.reshape[rows, columns]);
                view!(image[::s, ::t]).to_vec()
            }
        }
    }
    copy_crop: "`copy` of i16, `[10..-10, 20..-20]`" {
        static(image: &Image<i16> = &SHORTS) -> Vec<i16> {
            hand {
                let mut copy = Vec::with_capacity(460 * 600);
                for row in &image[10..470] {
                    copy.extend_from_slice(&row[20..620]);
                }
                copy
            }
            view { view!(image[10..-10, 20..-20]).copy().into_vec() }
        }
        dynamic(
            image: &[i16] = SHORTS.as_flattened(), rows: usize = 480, columns: usize = 640, m: usize = 10, n: usize = 20,
        ) -> Vec<i16> {
            hand {
                let mut copy = Vec::with_capacity((rows - 2 * m) * (columns - 2 * n));
                for row in image[m * columns..(rows - m) * columns].chunks_exact(columns) {
                    copy.extend_from_slice(&row[n..columns - n]);
                }
                copy
            }
            view {
                let image = view!(image.reshape[rows, columns]);
                view!(image[m..-m, n..-n]).copy().into_vec()
            }
        }
    }
    clone_names: "`to_vec` of String, 48 × 64, `[2..-2, 2..-2]`" {
        static(names: &Names = &NAMES) -> Vec<String> {
            hand {
                let mut copy = Vec::with_capacity(44 * 60);
                for row in &names[2..46] {
                    copy.extend_from_slice(&row[2..62]);
                }
                copy
            }
            view { view!(names[2..-2, 2..-2]).to_vec() }
        }
        dynamic(
            names: &[String] = NAMES.as_flattened(), rows: usize = 48, columns: usize = 64, m: usize = 2,
        ) -> Vec<String> {
            hand {
                let mut copy = Vec::with_capacity((rows - 2 * m) * (columns - 2 * m));
                for row in names[m * columns..(rows - m) * columns].chunks_exact(columns) {
                    copy.extend_from_slice(&row[m..columns - m]);
                }
                copy
            }
            view {
                let names = view!(names.reshape[rows, columns]);
                view!(names[m..-m, m..-m]).to_vec()
            }
        }
    }
    copy_block: "`copy_into` of f32, 1024 × 1024 of 2048 × 2048" {
        static(large: &Large = &LARGE) => (out: Square = crate::data::table(|_| 0.0)) {
            hand {
                for (out, row) in out.iter_mut().zip(&large[512..1536]) {
                    out.copy_from_slice(&row[512..1536]);
                }
            }
            view { view!(large[512..1536, 512..1536]).copy_into(out) }
            memcpy { out.as_flattened_mut().copy_from_slice(large[..512].as_flattened()) }
        }
        dynamic(
            large: &[f32] = LARGE.as_flattened(), columns: usize = 2048, at: usize = 512, side: usize = 1024,
        ) => (out: [f32] = crate::data::list(1 << 20, |_| 0.0)) {
            hand {
                let rows = large.chunks_exact(columns).skip(at);
                for (out, row) in out.chunks_exact_mut(side).zip(rows) {
                    out.copy_from_slice(&row[at..at + side]);
                }
            }
            view {
                let large = view!(large.reshape[_, columns]);
                view!(large[at..at + side, at..at + side]).copy_into(&mut view!(mut out.reshape[side, side]))
            }
        }
    }
}
