//! Adaptors of `iter()`. What is searched for is not there, so all elements are compared.

use crate::data::{Image, BYTES, FLOATS};
use std::hint::black_box;
use view_core::view;

workloads! {
    any: "`iter().any`, u8, `[10..-10, 20..-20]`" {
        static(image: &Image<u8> = &BYTES, limit: u8 = 9) -> bool {
            hand { image[10..470].iter().any(|row| row[20..620].iter().any(|&x| x > limit)) }
            view { view!(image[10..-10, 20..-20]).iter().any(|&x| x > limit) }
        }
        dynamic(
            image: &[u8] = BYTES.as_flattened(), rows: usize = 480, columns: usize = 640, m: usize = 10, n: usize = 20,
            limit: u8 = 9,
        ) -> bool {
            hand {
                let mut rows = image[m * columns..(rows - m) * columns].chunks_exact(columns);
                rows.any(|row| row[n..columns - n].iter().any(|&x| x > limit))
            }
            view {
                let image = view!(image.reshape[rows, columns]);
                view!(image[m..-m, n..-n]).iter().any(|&x| x > limit)
            }
        }
    }
    all: "`iter().all`, f32, `[10..-10, 20..-20]`" {
        static(image: &Image<f32> = &FLOATS, limit: f32 = 9.0) -> bool {
            hand { image[10..470].iter().all(|row| row[20..620].iter().all(|&x| x < limit)) }
            view { view!(image[10..-10, 20..-20]).iter().all(|&x| x < limit) }
        }
        dynamic(
            image: &[f32] = FLOATS.as_flattened(), rows: usize = 480, columns: usize = 640, m: usize = 10, n: usize = 20,
            limit: f32 = 9.0,
        ) -> bool {
            hand {
                let mut rows = image[m * columns..(rows - m) * columns].chunks_exact(columns);
                rows.all(|row| row[n..columns - n].iter().all(|&x| x < limit))
            }
            view {
                let image = view!(image.reshape[rows, columns]);
                view!(image[m..-m, n..-n]).iter().all(|&x| x < limit)
            }
        }
    }
    position: "`iter().position`, u8, `[10..-10, 20..-20]`" {
        static(image: &Image<u8> = &BYTES, wanted: u8 = 9) -> Option<usize> {
            hand {
                for (i, row) in image[10..470].iter().enumerate() {
                    if let Some(j) = row[20..620].iter().position(|&x| x == wanted) {
                        return Some(i * 600 + j);
                    }
                }
                None
            }
            view { view!(image[10..-10, 20..-20]).iter().position(|&x| x == wanted) }
        }
        dynamic(
            image: &[u8] = BYTES.as_flattened(), rows: usize = 480, columns: usize = 640, m: usize = 10, n: usize = 20,
            wanted: u8 = 9,
        ) -> Option<usize> {
            hand {
                for (i, row) in image[m * columns..(rows - m) * columns].chunks_exact(columns).enumerate() {
                    if let Some(j) = row[n..columns - n].iter().position(|&x| x == wanted) {
                        return Some(i * (columns - 2 * n) + j);
                    }
                }
                None
            }
            view {
                let image = view!(image.reshape[rows, columns]);
                view!(image[m..-m, n..-n]).iter().position(|&x| x == wanted)
            }
        }
    }
    max: "`iter().max`, u8, `[10..-10, 20..-20]`" {
        static(image: &Image<u8> = &BYTES) -> Option<u8> {
            hand { image[10..470].iter().flat_map(|row| row[20..620].iter().copied().max()).max() }
            view { view!(image[10..-10, 20..-20]).iter().copied().max() }
        }
        dynamic(
            image: &[u8] = BYTES.as_flattened(), rows: usize = 480, columns: usize = 640, m: usize = 10, n: usize = 20,
        ) -> Option<u8> {
            hand {
                let rows = image[m * columns..(rows - m) * columns].chunks_exact(columns);
                rows.flat_map(|row| row[n..columns - n].iter().copied().max()).max()
            }
            view {
                let image = view!(image.reshape[rows, columns]);
                view!(image[m..-m, n..-n]).iter().copied().max()
            }
            erased {
                let image = view!(image.reshape[rows, columns]);
                black_box(view!(image[m..-m, n..-n]).into_dyn()).iter().copied().max()
            }
        }
    }
    min_floats: "`iter().reduce(f32::min)`, `[10..-10, 20..-20]`" {
        static(image: &Image<f32> = &FLOATS) -> Option<f32> {
            hand {
                let rows = image[10..470].iter();
                Some(rows.fold(f32::INFINITY, |min, row| row[20..620].iter().copied().fold(min, f32::min)))
            }
            view { view!(image[10..-10, 20..-20]).iter().copied().reduce(f32::min) }
        }
        dynamic(
            image: &[f32] = FLOATS.as_flattened(), rows: usize = 480, columns: usize = 640, m: usize = 10, n: usize = 20,
        ) -> Option<f32> {
            hand {
                let rows = image[m * columns..(rows - m) * columns].chunks_exact(columns);
                Some(rows.fold(f32::INFINITY, |min, row| row[n..columns - n].iter().copied().fold(min, f32::min)))
            }
            view {
                let image = view!(image.reshape[rows, columns]);
                view!(image[m..-m, n..-n]).iter().copied().reduce(f32::min)
            }
        }
    }
    max_stepped: "`iter().max`, u8, `[::2, ::3]`" {
        static(image: &Image<u8> = &BYTES) -> Option<u8> {
            hand {
                let rows = image.iter().step_by(2);
                rows.flat_map(|row| row.iter().step_by(3).copied().max()).max()
            }
            view { view!(image[::2, ::3]).iter().copied().max() }
        }
        dynamic(
            image: &[u8] = BYTES.as_flattened(), rows: usize = 480, columns: usize = 640, s: usize = 2, t: usize = 3,
        ) -> Option<u8> {
            hand {
                let rows = image[..rows * columns].chunks_exact(columns).step_by(s);
                rows.flat_map(|row| row.iter().step_by(t).copied().max()).max()
            }
            view {
                let image = view!(image.reshape[rows, columns]);
                view!(image[::s, ::t]).iter().copied().max()
            }
        }
    }
}
