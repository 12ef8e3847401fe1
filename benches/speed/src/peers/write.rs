//! Writing into a part of what is there.

use super::{md, md_mut, na, na_mut, nd, nd_mut};
use crate::data::{list, FLOATS, SQUARE};
use mdarray::expr::Expression;
use ndarray::{s, Zip};

workloads! {
    fill {
        dynamic(value: f32 = 9.0, rows: usize = 480, columns: usize = 640, m: usize = 10, n: usize = 20)
            => (out: [f32] = list(480 * 640, |n| n as f32))
        {
            ndarray { nd_mut(out, rows, columns).slice_mut(s![m..rows - m, n..columns - n]).fill(value) }
            mdarray { md_mut(out, rows, columns).view_mut(m..rows - m, n..columns - n).fill(value) }
            nalgebra { na_mut(out, rows, columns).view_mut((n, m), (columns - 2 * n, rows - 2 * m)).fill(value) }
        }
    }
    assign {
        dynamic(
            image: &[f32] = FLOATS.as_flattened(), rows: usize = 480, columns: usize = 640, m: usize = 10, n: usize = 20,
        ) => (out: [f32] = list(480 * 640, |n| n as f32)) {
            ndarray {
                let image = nd(image, rows, columns);
                let crop = image.slice(s![m..rows - m, n..columns - n]);
                nd_mut(out, rows, columns).slice_mut(s![2 * m.., 2 * n..]).assign(&crop);
            }
            mdarray {
                let image = md(image, rows, columns);
                let crop = image.view(m..rows - m, n..columns - n);
                md_mut(out, rows, columns).view_mut(2 * m.., 2 * n..).assign(crop);
            }
            nalgebra {
                let shape = (columns - 2 * n, rows - 2 * m);
                let image = na(image, rows, columns);
                na_mut(out, rows, columns).view_mut((2 * n, 2 * m), shape).copy_from(&image.view((n, m), shape));
            }
        }
    }
    axpy {
        dynamic(x: &[f32] = FLOATS.as_flattened(), a: f32 = 2.0, rows: usize = 480, columns: usize = 640)
            => (y: [f32] = list(480 * 640, |n| n as f32))
        {
            ndarray { Zip::from(nd_mut(y, rows, columns)).and(nd(x, rows, columns)).for_each(|y, x| *y += a * x) }
            mdarray { md_mut(y, rows, columns).zip(md(x, rows, columns)).for_each(|(y, x)| *y += a * x) }
            nalgebra { na_mut(y, rows, columns).zip_apply(&na(x, rows, columns), |y, x| *y += a * x) }
        }
    }
    axpy_crop {
        dynamic(
            x: &[f32] = FLOATS.as_flattened(), a: f32 = 2.0, rows: usize = 480, columns: usize = 640, m: usize = 10, n: usize = 20,
        ) => (y: [f32] = list(480 * 640, |n| n as f32)) {
            ndarray {
                let crop = s![m..rows - m, n..columns - n];
                let (x, mut y) = (nd(x, rows, columns), nd_mut(y, rows, columns));
                Zip::from(y.slice_mut(crop)).and(x.slice(crop)).for_each(|y, x| *y += a * x);
            }
            mdarray {
                let (x, mut y) = (md(x, rows, columns), md_mut(y, rows, columns));
                let x = x.view(m..rows - m, n..columns - n);
                y.view_mut(m..rows - m, n..columns - n).zip(x).for_each(|(y, x)| *y += a * x);
            }
            nalgebra {
                let shape = (columns - 2 * n, rows - 2 * m);
                let x = na(x, rows, columns);
                na_mut(y, rows, columns).view_mut((n, m), shape).zip_apply(&x.view((n, m), shape), |y, x| *y += a * x);
            }
        }
    }
    add_transposed {
        dynamic(b: &[f32] = SQUARE.as_flattened(), rows: usize = 1024, columns: usize = 1024)
            => (a: [f32] = list(1 << 20, |n| n as f32))
        {
            ndarray { Zip::from(nd_mut(a, columns, rows)).and(nd(b, rows, columns).t()).for_each(|a, b| *a += b) }
            mdarray { md_mut(a, columns, rows).zip(md(b, rows, columns).transpose()).for_each(|(a, b)| *a += b) }
            nalgebra { na_mut(a, columns, rows).zip_apply(&na(b, rows, columns).transpose(), |a, b| *a += b) }
        }
    }
    add_both_transposed {
        dynamic(b: &[f32] = SQUARE.as_flattened(), rows: usize = 1024, columns: usize = 1024)
            => (a: [f32] = list(1 << 20, |n| n as f32))
        {
            ndarray {
                let a = nd_mut(a, rows, columns).reversed_axes();
                Zip::from(a).and(nd(b, rows, columns).t()).for_each(|a, b| *a += b);
            }
            mdarray {
                let b = md(b, rows, columns);
                md_mut(a, rows, columns).transpose_mut().zip(b.transpose()).for_each(|(a, b)| *a += b);
            }
        }
    }
}
