//! Comparisons.

use super::{md, na, nd};
use crate::data::{BYTES, FLOATS};
use crate::workloads::equal::{SAME_BYTES, SAME_FLOATS};
use ndarray::s;

workloads! {
    equal_bytes {
        dynamic(
            a: &[u8] = BYTES.as_flattened(), b: &[u8] = SAME_BYTES.as_flattened(), rows: usize = 480, columns: usize = 640,
        ) -> bool {
            ndarray { nd(a, rows, columns) == nd(b, rows, columns) }
            mdarray { md(a, rows, columns) == md(b, rows, columns) }
            nalgebra { na(a, rows, columns) == na(b, rows, columns) }
        }
    }
    equal_floats {
        dynamic(
            a: &[f32] = FLOATS.as_flattened(), b: &[f32] = SAME_FLOATS.as_flattened(), rows: usize = 480, columns: usize = 640,
        ) -> bool {
            ndarray { nd(a, rows, columns) == nd(b, rows, columns) }
            mdarray { md(a, rows, columns) == md(b, rows, columns) }
            nalgebra { na(a, rows, columns) == na(b, rows, columns) }
        }
    }
    equal_crop {
        dynamic(
            a: &[u8] = BYTES.as_flattened(), b: &[u8] = SAME_BYTES.as_flattened(), rows: usize = 480, columns: usize = 640,
            m: usize = 10, n: usize = 20,
        ) -> bool {
            ndarray {
                let crop = s![m..rows - m, n..columns - n];
                nd(a, rows, columns).slice(crop) == nd(b, rows, columns).slice(crop)
            }
            mdarray {
                let (a, b) = (md(a, rows, columns), md(b, rows, columns));
                a.view(m..rows - m, n..columns - n) == b.view(m..rows - m, n..columns - n)
            }
            nalgebra {
                let shape = (columns - 2 * n, rows - 2 * m);
                na(a, rows, columns).view((n, m), shape) == na(b, rows, columns).view((n, m), shape)
            }
        }
    }
    equal_stepped {
        dynamic(
            a: &[f32] = FLOATS.as_flattened(), b: &[f32] = SAME_FLOATS.as_flattened(), rows: usize = 480, columns: usize = 640,
            s: usize = 2, t: usize = 3,
        ) -> bool {
            ndarray {
                let steps = s![..; s as isize, ..; t as isize];
                nd(a, rows, columns).slice(steps) == nd(b, rows, columns).slice(steps)
            }
            mdarray {
                let (a, b) = (md(a, rows, columns), md(b, rows, columns));
                let [s, t] = [s, t].map(|step| mdarray::step(.., step as isize));
                a.view(s, t) == b.view(s, t)
            }
        }
    }
}
