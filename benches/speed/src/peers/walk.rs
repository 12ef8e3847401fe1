//! Loops over elements, adaptors of iterators, and elements by their positions.

use super::{md, na, nd};
use crate::data::{BYTES, DOUBLES, FLOATS};
use ndarray::s;

workloads! {
    for_bytes {
        dynamic(
            image: &[u8] = BYTES.as_flattened(), rows: usize = 480, columns: usize = 640, m: usize = 10, n: usize = 20,
        ) -> u64 {
            ndarray {
                let mut sum = 0;
                for x in nd(image, rows, columns).slice(s![m..rows - m, n..columns - n]) {
                    sum += u64::from(*x);
                }
                sum
            }
            mdarray {
                let mut sum = 0;
                for x in md(image, rows, columns).view(m..rows - m, n..columns - n) {
                    sum += u64::from(*x);
                }
                sum
            }
            nalgebra {
                let mut sum = 0;
                for x in na(image, rows, columns).view((n, m), (columns - 2 * n, rows - 2 * m)).iter() {
                    sum += u64::from(*x);
                }
                sum
            }
        }
    }
    for_whole {
        dynamic(image: &[f64] = DOUBLES.as_flattened(), rows: usize = 480, columns: usize = 640) -> f64 {
            ndarray {
                let mut sum = 0.0;
                for x in nd(image, rows, columns) {
                    sum += x;
                }
                sum
            }
            mdarray {
                let mut sum = 0.0;
                for x in md(image, rows, columns) {
                    sum += x;
                }
                sum
            }
            nalgebra {
                let mut sum = 0.0;
                for x in na(image, rows, columns).iter() {
                    sum += x;
                }
                sum
            }
        }
    }
    for_stepped {
        dynamic(
            image: &[f64] = DOUBLES.as_flattened(), rows: usize = 480, columns: usize = 640, s: usize = 2, t: usize = 3,
        ) -> f64 {
            ndarray {
                let mut sum = 0.0;
                for x in nd(image, rows, columns).slice(s![..; s as isize, ..; t as isize]) {
                    sum += x;
                }
                sum
            }
            mdarray {
                let mut sum = 0.0;
                for x in md(image, rows, columns).view(mdarray::step(.., s as isize), mdarray::step(.., t as isize)) {
                    sum += x;
                }
                sum
            }
        }
    }
    any {
        dynamic(
            image: &[u8] = BYTES.as_flattened(), rows: usize = 480, columns: usize = 640, m: usize = 10, n: usize = 20,
            limit: u8 = 9,
        ) -> bool {
            ndarray { nd(image, rows, columns).slice(s![m..rows - m, n..columns - n]).iter().any(|&x| x > limit) }
            mdarray { md(image, rows, columns).view(m..rows - m, n..columns - n).into_iter().any(|&x| x > limit) }
            nalgebra {
                let image = na(image, rows, columns);
                image.view((n, m), (columns - 2 * n, rows - 2 * m)).iter().any(|&x| x > limit)
            }
        }
    }
    position {
        dynamic(
            image: &[u8] = BYTES.as_flattened(), rows: usize = 480, columns: usize = 640, m: usize = 10, n: usize = 20,
            wanted: u8 = 9,
        ) -> Option<usize> {
            ndarray {
                let image = nd(image, rows, columns);
                image.slice(s![m..rows - m, n..columns - n]).iter().position(|&x| x == wanted)
            }
            mdarray {
                let image = md(image, rows, columns);
                image.view(m..rows - m, n..columns - n).into_iter().position(|&x| x == wanted)
            }
        }
    }
    max {
        dynamic(
            image: &[u8] = BYTES.as_flattened(), rows: usize = 480, columns: usize = 640, m: usize = 10, n: usize = 20,
        ) -> Option<u8> {
            ndarray { nd(image, rows, columns).slice(s![m..rows - m, n..columns - n]).iter().copied().max() }
            mdarray { md(image, rows, columns).view(m..rows - m, n..columns - n).into_iter().copied().max() }
            nalgebra { Some(na(image, rows, columns).view((n, m), (columns - 2 * n, rows - 2 * m)).max()) }
        }
    }
    min_floats {
        dynamic(
            image: &[f32] = FLOATS.as_flattened(), rows: usize = 480, columns: usize = 640, m: usize = 10, n: usize = 20,
        ) -> Option<f32> {
            ndarray {
                let image = nd(image, rows, columns);
                Some(image.slice(s![m..rows - m, n..columns - n]).fold(f32::INFINITY, |min, &x| min.min(x)))
            }
            mdarray {
                let image = md(image, rows, columns);
                image.view(m..rows - m, n..columns - n).into_iter().copied().reduce(f32::min)
            }
            nalgebra { Some(na(image, rows, columns).view((n, m), (columns - 2 * n, rows - 2 * m)).min()) }
        }
    }
    index_sum {
        dynamic(
            image: &[f32] = FLOATS.as_flattened(), rows: usize = 480, columns: usize = 640, m: usize = 10, n: usize = 20,
        ) -> f32 {
            ndarray {
                let image = nd(image, rows, columns);
                let v = image.slice(s![m..rows - m, n..columns - n]);
                let (rows, columns) = v.dim();
                let mut sum = 0.0;
                for i in 0..rows {
                    for j in 0..columns {
                        sum += v[[i, j]];
                    }
                }
                sum
            }
            mdarray {
                let image = md(image, rows, columns);
                let v = image.view(m..rows - m, n..columns - n);
                let mut sum = 0.0;
                for i in 0..v.dim(0) {
                    for j in 0..v.dim(1) {
                        sum += v[[i, j]];
                    }
                }
                sum
            }
            nalgebra {
                let image = na(image, rows, columns);
                let v = image.view((n, m), (columns - 2 * n, rows - 2 * m));
                let mut sum = 0.0;
                for i in 0..v.ncols() {
                    for j in 0..v.nrows() {
                        sum += v[(j, i)];
                    }
                }
                sum
            }
        }
    }
    index_stencil {
        dynamic(image: &[f32] = FLOATS.as_flattened(), rows: usize = 480, columns: usize = 640) -> f32 {
            ndarray {
                let v = nd(image, rows, columns);
                let mut sum = 0.0;
                for i in 1..rows - 1 {
                    for j in 1..columns - 1 {
                        let around = v[[i - 1, j]] + v[[i, j - 1]] + v[[i, j + 1]] + v[[i + 1, j]];
                        sum += around - 4.0 * v[[i, j]];
                    }
                }
                sum
            }
            mdarray {
                let v = md(image, rows, columns);
                let mut sum = 0.0;
                for i in 1..rows - 1 {
                    for j in 1..columns - 1 {
                        let around = v[[i - 1, j]] + v[[i, j - 1]] + v[[i, j + 1]] + v[[i + 1, j]];
                        sum += around - 4.0 * v[[i, j]];
                    }
                }
                sum
            }
        }
    }
}
