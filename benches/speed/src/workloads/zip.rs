//! Several views in step.

use crate::data::{list, table, Image, FLOATS, OTHERS, SHORTS};
use view_core::{view, zip};

workloads! {
    dot: "dot product of f32, 480 × 640" {
        static(a: &Image<f32> = &FLOATS, b: &Image<f32> = &OTHERS) -> f32 {
            hand { a.as_flattened().iter().zip(b.as_flattened()).map(|(a, b)| a * b).sum() }
            view { view!(a).zip(view!(b)).map(|(a, b)| a * b).sum() }
        }
        dynamic(
            a: &[f32] = FLOATS.as_flattened(), b: &[f32] = OTHERS.as_flattened(), rows: usize = 480, columns: usize = 640,
        ) -> f32 {
            hand { a[..rows * columns].iter().zip(&b[..rows * columns]).map(|(a, b)| a * b).sum() }
            view { view!(a.reshape[rows, columns]).zip(view!(b.reshape[rows, columns])).map(|(a, b)| a * b).sum() }
        }
    }
    dot_crop: "dot product of f32, `[10..-10, 20..-20]`" {
        static(a: &Image<f32> = &FLOATS, b: &Image<f32> = &OTHERS) -> f32 {
            hand {
                let mut sum = 0.0;
                for (a, b) in a[10..470].iter().zip(&b[10..470]) {
                    for (a, b) in a[20..620].iter().zip(&b[20..620]) {
                        sum += a * b;
                    }
                }
                sum
            }
            view { view!(a[10..-10, 20..-20]).zip(view!(b[10..-10, 20..-20])).map(|(a, b)| a * b).sum() }
        }
        dynamic(
            a: &[f32] = FLOATS.as_flattened(), b: &[f32] = OTHERS.as_flattened(), rows: usize = 480, columns: usize = 640,
            m: usize = 10, n: usize = 20,
        ) -> f32 {
            hand {
                let mut sum = 0.0;
                for (a, b) in a.chunks_exact(columns).zip(b.chunks_exact(columns)).take(rows - m).skip(m) {
                    for (a, b) in a[n..columns - n].iter().zip(&b[n..columns - n]) {
                        sum += a * b;
                    }
                }
                sum
            }
            view {
                let (a, b) = (view!(a.reshape[rows, columns]), view!(b.reshape[rows, columns]));
                view!(a[m..-m, n..-n]).zip(view!(b[m..-m, n..-n])).map(|(a, b)| a * b).sum()
            }
        }
    }
    box_of_rows: "out = above + here + below of f32, 480 × 640, by `zip_mut`" {
        static(image: &Image<f32> = &FLOATS) => (out: Image<f32> = table(|_| 0.0)) {
            hand {
                for i in 1..479 {
                    let (above, here, below) = (&image[i - 1], &image[i], &image[i + 1]);
                    for (out, ((above, here), below)) in out[i].iter_mut().zip(above.iter().zip(here).zip(below)) {
                        *out = above + here + below;
                    }
                }
            }
            view {
                let rows = view!(image[..-2]).zip(view!(image[1..-1])).zip(view!(image[2..]));
                view!(mut out[1..-1]).zip_mut(rows).for_each(|(out, ((above, here), below))| *out = above + here + below)
            }
        }
        dynamic(
            image: &[f32] = FLOATS.as_flattened(), rows: usize = 480, columns: usize = 640,
        ) => (out: [f32] = list(480 * 640, |_| 0.0)) {
            hand {
                let row = |i: usize| &image[i * columns..(i + 1) * columns];
                for (i, out) in out.chunks_exact_mut(columns).enumerate().take(rows - 1).skip(1) {
                    let (above, here, below) = (row(i - 1), row(i), row(i + 1));
                    for (out, ((above, here), below)) in out.iter_mut().zip(above.iter().zip(here).zip(below)) {
                        *out = above + here + below;
                    }
                }
            }
            view {
                let v = view!(image.reshape[rows, columns]);
                let mut out = view!(mut out.reshape[rows, columns]);
                let rows = view!(v[..-2]).zip(view!(v[1..-1])).zip(view!(v[2..]));
                view!(mut out[1..-1]).zip_mut(rows).for_each(|(out, ((above, here), below))| *out = above + here + below)
            }
        }
    }
    box_sum: "3 × 3 box of f32, 480 × 640, by `zip_mut` of nine shifted views" {
        static(image: &Image<f32> = &FLOATS) => (out: Image<f32> = table(|_| 0.0)) {
            hand {
                for i in 1..479 {
                    let (above, here, below) = (&image[i - 1], &image[i], &image[i + 1]);
                    for (j, out) in out[i][1..639].iter_mut().enumerate() {
                        let three = |row: &[f32; 640]| row[j] + row[j + 1] + row[j + 2];
                        *out = three(above) + three(here) + three(below);
                    }
                }
            }
            view {
                let (a, b, c) = (view!(image[..-2, ..-2]), view!(image[..-2, 1..-1]), view!(image[..-2, 2..]));
                let (d, e, f) = (view!(image[1..-1, ..-2]), view!(image[1..-1, 1..-1]), view!(image[1..-1, 2..]));
                let (g, h, i) = (view!(image[2.., ..-2]), view!(image[2.., 1..-1]), view!(image[2.., 2..]));
                let nine = a.zip(b).zip(c).zip(d).zip(e).zip(f).zip(g).zip(h).zip(i);
                view!(mut out[1..-1, 1..-1]).zip_mut(nine).for_each(|(out, ((((((((a, b), c), d), e), f), g), h), i))| {
                    *out = (a + b + c) + (d + e + f) + (g + h + i);
                })
            }
        }
        dynamic(
            image: &[f32] = FLOATS.as_flattened(), rows: usize = 480, columns: usize = 640,
        ) => (out: [f32] = list(480 * 640, |_| 0.0)) {
            hand {
                let row = |i: usize| &image[i * columns..(i + 1) * columns];
                for (i, out) in out.chunks_exact_mut(columns).enumerate().take(rows - 1).skip(1) {
                    let (above, here, below) = (row(i - 1), row(i), row(i + 1));
                    let threes = above.windows(3).zip(here.windows(3)).zip(below.windows(3));
                    for (out, ((a, b), c)) in out[1..columns - 1].iter_mut().zip(threes) {
                        *out = (a[0] + a[1] + a[2]) + (b[0] + b[1] + b[2]) + (c[0] + c[1] + c[2]);
                    }
                }
            }
            view {
                let v = view!(image.reshape[rows, columns]);
                let mut out = view!(mut out.reshape[rows, columns]);
                let (a, b, c) = (view!(v[..-2, ..-2]), view!(v[..-2, 1..-1]), view!(v[..-2, 2..]));
                let (d, e, f) = (view!(v[1..-1, ..-2]), view!(v[1..-1, 1..-1]), view!(v[1..-1, 2..]));
                let (g, h, i) = (view!(v[2.., ..-2]), view!(v[2.., 1..-1]), view!(v[2.., 2..]));
                let nine = a.zip(b).zip(c).zip(d).zip(e).zip(f).zip(g).zip(h).zip(i);
                view!(mut out[1..-1, 1..-1]).zip_mut(nine).for_each(|(out, ((((((((a, b), c), d), e), f), g), h), i))| {
                    *out = (a + b + c) + (d + e + f) + (g + h + i);
                })
            }
        }
    }
    zip3: "out = a · b + out of f32, 480 × 640, by `zip!`" {
        static(a: &Image<f32> = &FLOATS, b: &Image<f32> = &OTHERS) => (out: Image<f32> = table(|_| 1.0)) {
            hand {
                let inputs = a.as_flattened().iter().zip(b.as_flattened());
                for (out, (a, b)) in out.as_flattened_mut().iter_mut().zip(inputs) {
                    *out += a * b;
                }
            }
            view { zip!(mut out, a, b => |out, a, b| *out += a * b) }
        }
        dynamic(
            a: &[f32] = FLOATS.as_flattened(), b: &[f32] = OTHERS.as_flattened(), rows: usize = 480, columns: usize = 640,
        ) => (out: [f32] = list(480 * 640, |_| 1.0)) {
            hand {
                let n = rows * columns;
                for (out, (a, b)) in out[..n].iter_mut().zip(a[..n].iter().zip(&b[..n])) {
                    *out += a * b;
                }
            }
            view {
                zip!(mut out.reshape[rows, columns], a.reshape[rows, columns], b.reshape[rows, columns] => |out, a, b| *out += a * b)
            }
        }
    }
    zip5_mut: "out += (above + here + below) · w of f32, 20 columns left out at the sides, by `zip!`" {
        static(image: &Image<f32> = &FLOATS, w: &Image<f32> = &OTHERS) => (out: Image<f32> = table(|_| 0.0)) {
            hand {
                for i in 1..479 {
                    let (above, here, below) = (&image[i - 1][20..620], &image[i][20..620], &image[i + 1][20..620]);
                    let inputs = above.iter().zip(here).zip(below).zip(&w[i][20..620]);
                    for (out, (((above, here), below), w)) in out[i][20..620].iter_mut().zip(inputs) {
                        *out += (above + here + below) * w;
                    }
                }
            }
            view {
                let inside = view!(image[.., 20..-20]);
                zip!(
                    mut out[1..-1, 20..-20], inside[..-2], inside[1..-1], inside[2..], w[1..-1, 20..-20]
                    => |out, above, here, below, w| *out += (above + here + below) * w
                )
            }
        }
        dynamic(
            image: &[f32] = FLOATS.as_flattened(), w: &[f32] = OTHERS.as_flattened(), rows: usize = 480, columns: usize = 640,
            m: usize = 20,
        ) => (out: [f32] = list(480 * 640, |_| 0.0)) {
            hand {
                let inside = |i: usize| i * columns + m..(i + 1) * columns - m;
                for (i, out) in out.chunks_exact_mut(columns).enumerate().take(rows - 1).skip(1) {
                    let (above, here, below) = (&image[inside(i - 1)], &image[inside(i)], &image[inside(i + 1)]);
                    let inputs = above.iter().zip(here).zip(below).zip(&w[inside(i)]);
                    for (out, (((above, here), below), w)) in out[m..columns - m].iter_mut().zip(inputs) {
                        *out += (above + here + below) * w;
                    }
                }
            }
            view {
                let (image, w) = (view!(image.reshape[rows, columns]), view!(w.reshape[rows, columns]));
                let (inside, mut out) = (view!(image[.., m..-m]), view!(mut out.reshape[rows, columns]));
                zip!(
                    mut out[1..-1, m..-m], inside[..-2], inside[1..-1], inside[2..], w[1..-1, m..-m]
                    => |out, above, here, below, w| *out += (above + here + below) * w
                )
            }
        }
    }
    zip_outer: "weighted sums of rows of i16, by `zip!` of `outer_iter`" {
        static(image: &Image<i16> = &SHORTS, weights: &[i16] = &SHORTS[0][..480]) -> Vec<i16> {
            hand {
                let mut sums = vec![0_i16; 480];
                for (sum, (row, w)) in sums.iter_mut().zip(image.iter().zip(weights)) {
                    *sum = row.iter().fold(0_i16, |sum, x| sum.wrapping_add(*x)).wrapping_mul(*w);
                }
                sums
            }
            view {
                let mut sums = vec![0_i16; 480];
                zip!(mut sums, view!(image).outer_iter(), weights => |sum, row, w| {
                    *sum = row.fold(0_i16, |sum, x| sum.wrapping_add(*x)).wrapping_mul(*w);
                });
                sums
            }
        }
        dynamic(
            image: &[i16] = SHORTS.as_flattened(), weights: &[i16] = &SHORTS[0][..480], rows: usize = 480, columns: usize = 640,
        ) -> Vec<i16> {
            hand {
                let mut sums = vec![0_i16; rows];
                for (sum, (row, w)) in sums.iter_mut().zip(image.chunks_exact(columns).zip(weights)) {
                    *sum = row.iter().fold(0_i16, |sum, x| sum.wrapping_add(*x)).wrapping_mul(*w);
                }
                sums
            }
            view {
                let mut sums = vec![0_i16; rows];
                zip!(mut sums, view!(image.reshape[rows, columns]).outer_iter(), weights => |sum, row, w| {
                    *sum = row.fold(0_i16, |sum, x| sum.wrapping_add(*x)).wrapping_mul(*w);
                });
                sums
            }
        }
    }
}
