//! Sums. ndarray's `sum` adds eight partial sums, in any order; so does nalgebra's in the order of memory.

use super::{md, na, nd};
use crate::data::{BYTES, COLOURS, FLOATS, PADDED};
use mdarray::{expr::Expression, step};
use ndarray::{s, ArrayView3, ArrayView4};

workloads! {
    sum_bytes {
        dynamic(image: &[u8] = BYTES.as_flattened(), rows: usize = 480, columns: usize = 640) -> u64 {
            ndarray { nd(image, rows, columns).fold(0, |sum, &x| sum + u64::from(x)) }
            mdarray { md(image, rows, columns).fold(0, |sum, &x| sum + u64::from(x)) }
            nalgebra { na(image, rows, columns).fold(0, |sum, x| sum + u64::from(x)) }
        }
    }
    sum_floats {
        dynamic(image: &[f32] = FLOATS.as_flattened(), rows: usize = 480, columns: usize = 640) -> f32 {
            ndarray { nd(image, rows, columns).sum() }
            mdarray { md(image, rows, columns).fold(0.0, |sum, x| sum + x) }
            nalgebra { na(image, rows, columns).sum() }
        }
    }
    sum_crop {
        dynamic(
            image: &[u8] = BYTES.as_flattened(), rows: usize = 480, columns: usize = 640, m: usize = 10, n: usize = 20,
        ) -> u64 {
            ndarray {
                let image = nd(image, rows, columns);
                image.slice(s![m..rows - m, n..columns - n]).fold(0, |sum, &x| sum + u64::from(x))
            }
            mdarray {
                let image = md(image, rows, columns);
                image.view(m..rows - m, n..columns - n).fold(0, |sum, &x| sum + u64::from(x))
            }
            nalgebra {
                let image = na(image, rows, columns);
                image.view((n, m), (columns - 2 * n, rows - 2 * m)).fold(0, |sum, x| sum + u64::from(x))
            }
        }
    }
    sum_crop_floats {
        dynamic(
            image: &[f32] = FLOATS.as_flattened(), rows: usize = 480, columns: usize = 640, m: usize = 10, n: usize = 20,
        ) -> f32 {
            ndarray { nd(image, rows, columns).slice(s![m..rows - m, n..columns - n]).sum() }
            mdarray {
                let image = md(image, rows, columns);
                image.view(m..rows - m, n..columns - n).fold(0.0, |sum, x| sum + x)
            }
            nalgebra { na(image, rows, columns).view((n, m), (columns - 2 * n, rows - 2 * m)).sum() }
        }
    }
    sum_stepped {
        dynamic(
            image: &[f32] = FLOATS.as_flattened(), rows: usize = 480, columns: usize = 640, s: usize = 2, t: usize = 3,
        ) -> f32 {
            ndarray { nd(image, rows, columns).slice(s![..; s as isize, ..; t as isize]).sum() }
            mdarray {
                let image = md(image, rows, columns);
                image.view(step(.., s as isize), step(.., t as isize)).fold(0.0, |sum, x| sum + x)
            }
            nalgebra {
                let shape = (columns.div_ceil(t), rows.div_ceil(s));
                na(image, rows, columns).view_with_steps((0, 0), shape, (t - 1, s - 1)).sum()
            }
        }
    }
    sum_reversed {
        dynamic(image: &[u8] = BYTES.as_flattened(), rows: usize = 480, columns: usize = 640) -> u64 {
            ndarray { nd(image, rows, columns).slice(s![..; -1, ..; -1]).fold(0, |sum, &x| sum + u64::from(x)) }
            mdarray {
                let image = md(image, rows, columns);
                image.view(step(.., -1), step(.., -1)).fold(0, |sum, &x| sum + u64::from(x))
            }
        }
    }
    sum_padded {
        dynamic(
            padded: &[i16] = PADDED.as_flattened().as_flattened().as_flattened(),
            shape: [usize; 4] = [12, 18, 36, 44], m: usize = 1, n: usize = 2,
        ) -> i64 {
            ndarray {
                let [_, planes, rows, columns] = shape;
                let padded = ArrayView4::from_shape(shape, padded).expect("the shape fits");
                let inner = padded.slice(s![.., m..planes - m, n..rows - n, n..columns - n]);
                inner.fold(0, |sum, &x| sum + i64::from(x))
            }
            mdarray {
                let [_, planes, rows, columns] = shape;
                let padded = mdarray::View::from(padded).into_shape(shape);
                let inner = padded.view(.., m..planes - m, n..rows - n, n..columns - n);
                inner.fold(0, |sum, &x| sum + i64::from(x))
            }
        }
    }
    sum_channel {
        dynamic(
            image: &[u8] = COLOURS.as_flattened().as_flattened(),
            rows: usize = 480, columns: usize = 640, channels: usize = 3, channel: usize = 1,
        ) -> u64 {
            ndarray {
                let image = ArrayView3::from_shape((rows, columns, channels), image).expect("the shape fits");
                image.slice(s![.., .., channel]).fold(0, |sum, &x| sum + u64::from(x))
            }
            mdarray {
                let image = mdarray::View::from(image).into_shape([rows, columns, channels]);
                image.view(.., .., channel).fold(0, |sum, &x| sum + u64::from(x))
            }
        }
    }
}
