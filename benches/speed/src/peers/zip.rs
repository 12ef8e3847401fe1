//! Several arrays in step. ndarray's `Zip` takes six at most, so a box of nine is windows.

use super::{md, md_mut, na, nd, nd_mut};
use crate::data::{list, FLOATS, OTHERS};
use mdarray::expr::Expression;
use ndarray::{s, Zip};

workloads! {
    dot {
        dynamic(
            a: &[f32] = FLOATS.as_flattened(), b: &[f32] = OTHERS.as_flattened(), rows: usize = 480, columns: usize = 640,
        ) -> f32 {
            ndarray { Zip::from(nd(a, rows, columns)).and(nd(b, rows, columns)).fold(0.0, |sum, a, b| sum + a * b) }
            mdarray { md(a, rows, columns).zip(md(b, rows, columns)).fold(0.0, |sum, (a, b)| sum + a * b) }
            nalgebra { na(a, rows, columns).dot(&na(b, rows, columns)) }
        }
    }
    dot_crop {
        dynamic(
            a: &[f32] = FLOATS.as_flattened(), b: &[f32] = OTHERS.as_flattened(), rows: usize = 480, columns: usize = 640,
            m: usize = 10, n: usize = 20,
        ) -> f32 {
            ndarray {
                let crop = s![m..rows - m, n..columns - n];
                let (a, b) = (nd(a, rows, columns), nd(b, rows, columns));
                Zip::from(a.slice(crop)).and(b.slice(crop)).fold(0.0, |sum, a, b| sum + a * b)
            }
            mdarray {
                let (a, b) = (md(a, rows, columns), md(b, rows, columns));
                let b = b.view(m..rows - m, n..columns - n);
                a.view(m..rows - m, n..columns - n).zip(b).fold(0.0, |sum, (a, b)| sum + a * b)
            }
            nalgebra {
                let shape = (columns - 2 * n, rows - 2 * m);
                na(a, rows, columns).view((n, m), shape).dot(&na(b, rows, columns).view((n, m), shape))
            }
        }
    }
    box_of_rows {
        dynamic(image: &[f32] = FLOATS.as_flattened(), rows: usize = 480, columns: usize = 640)
            => (out: [f32] = list(480 * 640, |_| 0.0))
        {
            ndarray {
                let (v, mut out) = (nd(image, rows, columns), nd_mut(out, rows, columns));
                Zip::from(out.slice_mut(s![1..rows - 1, ..]))
                    .and(v.slice(s![..rows - 2, ..]))
                    .and(v.slice(s![1..rows - 1, ..]))
                    .and(v.slice(s![2.., ..]))
                    .for_each(|out, above, here, below| *out = above + here + below);
            }
            mdarray {
                let (v, mut out) = (md(image, rows, columns), md_mut(out, rows, columns));
                let around = v.view(..rows - 2, ..).zip(v.view(1..rows - 1, ..)).zip(v.view(2.., ..));
                let out = out.view_mut(1..rows - 1, ..).zip(around);
                out.for_each(|(out, ((above, here), below))| *out = above + here + below);
            }
        }
    }
    box_sum {
        dynamic(image: &[f32] = FLOATS.as_flattened(), rows: usize = 480, columns: usize = 640)
            => (out: [f32] = list(480 * 640, |_| 0.0))
        {
            ndarray {
                let (v, mut out) = (nd(image, rows, columns), nd_mut(out, rows, columns));
                let windows = v.windows((3, 3));
                Zip::from(out.slice_mut(s![1..rows - 1, 1..columns - 1])).and(windows).for_each(|out, window| *out = window.sum());
            }
        }
    }
}
