//! Copies of parts and of transposed squares.

use super::{md, md_mut, na, na_mut, nd, nd_mut};
use crate::data::{list, FLOATS, LARGE, NAMES, SHORTS, SQUARE};
use mdarray::step;
use ndarray::s;

workloads! {
    to_vec {
        dynamic(image: &[f32] = FLOATS.as_flattened(), rows: usize = 480, columns: usize = 640) -> Vec<f32> {
            ndarray { nd(image, rows, columns).to_owned().into_raw_vec_and_offset().0 }
            mdarray { md(image, rows, columns).to_array().into_vec() }
            nalgebra { na(image, rows, columns).clone_owned().data.into() }
        }
    }
    to_vec_crop {
        dynamic(
            image: &[f32] = FLOATS.as_flattened(), rows: usize = 480, columns: usize = 640, m: usize = 10, n: usize = 20,
        ) -> Vec<f32> {
            ndarray {
                let image = nd(image, rows, columns);
                image.slice(s![m..rows - m, n..columns - n]).to_owned().into_raw_vec_and_offset().0
            }
            mdarray { md(image, rows, columns).view(m..rows - m, n..columns - n).to_array().into_vec() }
            nalgebra { na(image, rows, columns).view((n, m), (columns - 2 * n, rows - 2 * m)).clone_owned().data.into() }
        }
    }
    to_vec_stepped {
        dynamic(
            image: &[f32] = FLOATS.as_flattened(), rows: usize = 480, columns: usize = 640, s: usize = 2, t: usize = 3,
        ) -> Vec<f32> {
            ndarray {
                let image = nd(image, rows, columns);
                image.slice(s![..; s as isize, ..; t as isize]).to_owned().into_raw_vec_and_offset().0
            }
            mdarray { md(image, rows, columns).view(step(.., s as isize), step(.., t as isize)).to_array().into_vec() }
        }
    }
    copy_crop {
        dynamic(
            image: &[i16] = SHORTS.as_flattened(), rows: usize = 480, columns: usize = 640, m: usize = 10, n: usize = 20,
        ) -> Vec<i16> {
            ndarray {
                let image = nd(image, rows, columns);
                image.slice(s![m..rows - m, n..columns - n]).to_owned().into_raw_vec_and_offset().0
            }
            mdarray { md(image, rows, columns).view(m..rows - m, n..columns - n).to_array().into_vec() }
            nalgebra { na(image, rows, columns).view((n, m), (columns - 2 * n, rows - 2 * m)).clone_owned().data.into() }
        }
    }
    clone_names {
        dynamic(
            names: &[String] = NAMES.as_flattened(), rows: usize = 48, columns: usize = 64, m: usize = 2,
        ) -> Vec<String> {
            ndarray {
                let names = nd(names, rows, columns);
                names.slice(s![m..rows - m, m..columns - m]).to_owned().into_raw_vec_and_offset().0
            }
            mdarray { md(names, rows, columns).view(m..rows - m, m..columns - m).to_array().into_vec() }
        }
    }
    copy_block {
        dynamic(large: &[f32] = LARGE.as_flattened(), columns: usize = 2048, at: usize = 512, side: usize = 1024)
            => (out: [f32] = list(1 << 20, |_| 0.0))
        {
            ndarray {
                let large = nd(large, large.len() / columns, columns);
                nd_mut(out, side, side).assign(&large.slice(s![at..at + side, at..at + side]));
            }
            mdarray {
                let large = md(large, large.len() / columns, columns);
                md_mut(out, side, side).assign(large.view(at..at + side, at..at + side));
            }
            nalgebra {
                let large = na(large, large.len() / columns, columns);
                na_mut(out, side, side).copy_from(&large.view((at, at), (side, side)));
            }
        }
    }
    copy_transposed {
        dynamic(square: &[f32] = SQUARE.as_flattened(), rows: usize = 1024, columns: usize = 1024)
            => (out: [f32] = list(1 << 20, |_| 0.0))
        {
            ndarray { nd_mut(out, columns, rows).assign(&nd(square, rows, columns).t()) }
            mdarray { md_mut(out, columns, rows).assign(md(square, rows, columns).transpose()) }
            nalgebra { na(square, rows, columns).transpose_to(&mut na_mut(out, columns, rows)) }
        }
    }
}
