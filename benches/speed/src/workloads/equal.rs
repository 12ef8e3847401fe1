//! Comparisons of two views with the same elements.

use crate::data::{Image, BYTES, FLOATS};
use std::hint::black_box;
use std::sync::LazyLock;
use view_core::view;

pub static SAME_BYTES: LazyLock<Box<Image<u8>>> = LazyLock::new(|| BYTES.clone());
pub static SAME_FLOATS: LazyLock<Box<Image<f32>>> = LazyLock::new(|| FLOATS.clone());

workloads! {
    equal_bytes: "`==` of u8, 480 × 640, all" {
        static(a: &Image<u8> = &BYTES, b: &Image<u8> = &SAME_BYTES) -> bool {
            hand { a == b }
            view { view!(a) == view!(b) }
        }
        dynamic(
            a: &[u8] = BYTES.as_flattened(), b: &[u8] = SAME_BYTES.as_flattened(), rows: usize = 480, columns: usize = 640,
        ) -> bool {
            hand { a[..rows * columns] == b[..rows * columns] }
            view { view!(a.reshape[rows, columns]) == view!(b.reshape[rows, columns]) }
        }
    }
    equal_floats: "`==` of f32, 480 × 640, all" {
        static(a: &Image<f32> = &FLOATS, b: &Image<f32> = &SAME_FLOATS) -> bool {
            hand { a.as_flattened() == b.as_flattened() }
            view { view!(a) == view!(b) }
        }
        dynamic(
            a: &[f32] = FLOATS.as_flattened(), b: &[f32] = SAME_FLOATS.as_flattened(), rows: usize = 480, columns: usize = 640,
        ) -> bool {
            hand { a[..rows * columns] == b[..rows * columns] }
            view { view!(a.reshape[rows, columns]) == view!(b.reshape[rows, columns]) }
        }
    }
    equal_crop: "`==` of u8, `[10..-10, 20..-20]`" {
        static(a: &Image<u8> = &BYTES, b: &Image<u8> = &SAME_BYTES) -> bool {
            hand { a[10..470].iter().zip(&b[10..470]).all(|(a, b)| a[20..620] == b[20..620]) }
            view { view!(a[10..-10, 20..-20]) == view!(b[10..-10, 20..-20]) }
        }
        dynamic(
            a: &[u8] = BYTES.as_flattened(), b: &[u8] = SAME_BYTES.as_flattened(), rows: usize = 480, columns: usize = 640,
            m: usize = 10, n: usize = 20,
        ) -> bool {
            hand {
                let pairs = a.chunks_exact(columns).zip(b.chunks_exact(columns));
                pairs.take(rows - m).skip(m).all(|(a, b)| a[n..columns - n] == b[n..columns - n])
            }
            view {
                let (a, b) = (view!(a.reshape[rows, columns]), view!(b.reshape[rows, columns]));
                view!(a[m..-m, n..-n]) == view!(b[m..-m, n..-n])
            }
            erased {
                let (a, b) = (view!(a.reshape[rows, columns]), view!(b.reshape[rows, columns]));
                black_box(view!(a[m..-m, n..-n]).into_dyn()) == black_box(view!(b[m..-m, n..-n]).into_dyn())
            }
        }
    }
    equal_stepped: "`==` of f32, `[::2, ::3]`" {
        static(a: &Image<f32> = &FLOATS, b: &Image<f32> = &SAME_FLOATS) -> bool {
            hand {
                let mut pairs = a.iter().zip(b).step_by(2);
                pairs.all(|(a, b)| a.iter().zip(b).step_by(3).all(|(a, b)| a == b))
            }
            view { view!(a[::2, ::3]) == view!(b[::2, ::3]) }
        }
        dynamic(
            a: &[f32] = FLOATS.as_flattened(), b: &[f32] = SAME_FLOATS.as_flattened(), rows: usize = 480, columns: usize = 640,
            s: usize = 2, t: usize = 3,
        ) -> bool {
            hand {
                let pairs = a.chunks_exact(columns).zip(b.chunks_exact(columns)).take(rows);
                pairs.step_by(s).all(|(a, b)| a.iter().zip(b).step_by(t).all(|(a, b)| a == b))
            }
            view {
                let (a, b) = (view!(a.reshape[rows, columns]), view!(b.reshape[rows, columns]));
                view!(a[::s, ::t]) == view!(b[::s, ::t])
            }
        }
    }
}
