//! Elements that change places, and where the largest is.

use crate::data::{list, table, Image, DOUBLES, FLOATS};
use view_core::view;

workloads! {
    swap_rows: "`swap_axis::<0>` of all rows of f32, 480 × 640, with those from the end" {
        static() => (image: Image<f32> = table(|n| n as f32)) {
            hand {
                let (top, bottom) = image.split_at_mut(240);
                for (row, other) in top.iter_mut().zip(bottom.iter_mut().rev()) {
                    row.swap_with_slice(other);
                }
            }
            view {
                let mut image = view!(mut image);
                (0..240).for_each(|i| image.swap_axis::<0>(i, 479 - i));
            }
        }
        dynamic(rows: usize = 480, columns: usize = 640) => (image: [f32] = list(480 * 640, |n| n as f32)) {
            hand {
                let (top, bottom) = image[..rows * columns].split_at_mut(rows / 2 * columns);
                for (row, other) in top.chunks_exact_mut(columns).zip(bottom.chunks_exact_mut(columns).rev()) {
                    row.swap_with_slice(other);
                }
            }
            view {
                let mut image = view!(mut image.reshape[rows, columns]);
                (0..rows / 2).for_each(|i| image.swap_axis::<0>(i, rows - 1 - i));
            }
        }
    }
    reverse_columns: "`reverse_axis::<1>` of f32, 480 × 640" {
        static() => (image: Image<f32> = table(|n| n as f32)) {
            hand { image.iter_mut().for_each(|row| row.reverse()) }
            view { view!(mut image).reverse_axis::<1>() }
        }
        dynamic(rows: usize = 480, columns: usize = 640) => (image: [f32] = list(480 * 640, |n| n as f32)) {
            hand { image[..rows * columns].chunks_exact_mut(columns).for_each(|row| row.reverse()) }
            view { view!(mut image.reshape[rows, columns]).reverse_axis::<1>() }
        }
    }
    sort_rows: "`sort_axis_by::<1>` of f32 by `total_cmp`, 480 × 640" {
        static() => (image: Image<f32> = table(|n| n as f32)) {
            hand { image.iter_mut().for_each(|row| row.sort_by(f32::total_cmp)) }
            view { view!(mut image).sort_axis_by::<1>(f32::total_cmp) }
        }
        dynamic(rows: usize = 480, columns: usize = 640) => (image: [f32] = list(480 * 640, |n| n as f32)) {
            hand { image[..rows * columns].chunks_exact_mut(columns).for_each(|row| row.sort_by(f32::total_cmp)) }
            view { view!(mut image.reshape[rows, columns]).sort_axis_by::<1>(f32::total_cmp) }
        }
    }
    sort_columns: "`sort_axis_by::<0>` of f32 by `total_cmp`, 480 × 640" {
        static() => (image: Image<f32> = table(|n| n as f32)) {
            hand {
                let mut column = vec![0.0; 480];
                for j in 0..640 {
                    column.iter_mut().zip(image.iter()).for_each(|(to, row)| *to = row[j]);
                    column.sort_by(f32::total_cmp);
                    column.iter().zip(image.iter_mut()).for_each(|(from, row)| row[j] = *from);
                }
            }
            view { view!(mut image).sort_axis_by::<0>(f32::total_cmp) }
        }
        dynamic(rows: usize = 480, columns: usize = 640) => (image: [f32] = list(480 * 640, |n| n as f32)) {
            hand {
                let image = &mut image[..rows * columns];
                let mut column = vec![0.0; rows];
                for j in 0..columns {
                    column.iter_mut().zip(image.chunks_exact(columns)).for_each(|(to, row)| *to = row[j]);
                    column.sort_by(f32::total_cmp);
                    column.iter().zip(image.chunks_exact_mut(columns)).for_each(|(from, row)| row[j] = *from);
                }
            }
            view { view!(mut image.reshape[rows, columns]).sort_axis_by::<0>(f32::total_cmp) }
        }
    }
    argmax: "`argmax` of f32 by `total_cmp`, `[10..-10, 20..-20]`" {
        static(image: &Image<f32> = &FLOATS) -> [usize; 2] {
            hand {
                let (mut most, mut at) = (image[10][20], [0, 0]);
                for (i, row) in image[10..470].iter().enumerate() {
                    for (j, x) in row[20..620].iter().enumerate() {
                        if x.total_cmp(&most).is_gt() {
                            (most, at) = (*x, [i, j]);
                        }
                    }
                }
                at
            }
            view { view!(image[10..-10, 20..-20]).argmax().unwrap_or([0, 0]) }
        }
        dynamic(
            image: &[f32] = FLOATS.as_flattened(), rows: usize = 480, columns: usize = 640, m: usize = 10, n: usize = 20,
        ) -> [usize; 2] {
            hand {
                let (mut most, mut at) = (image[m * columns + n], [0, 0]);
                let part = image[m * columns..(rows - m) * columns].chunks_exact(columns);
                for (i, row) in part.enumerate() {
                    for (j, x) in row[n..columns - n].iter().enumerate() {
                        if x.total_cmp(&most).is_gt() {
                            (most, at) = (*x, [i, j]);
                        }
                    }
                }
                at
            }
            view {
                let image = view!(image.reshape[rows, columns]);
                view!(image[m..-m, n..-n]).argmax().unwrap_or([0, 0])
            }
        }
    }
    mean_columns: "`mean_axis::<0>` of f64, 480 × 640" {
        static(image: &Image<f64> = &DOUBLES) -> Vec<f64> {
            hand {
                let mut sums = vec![0.0; 640];
                for row in image {
                    sums.iter_mut().zip(row).for_each(|(sum, x)| *sum += x);
                }
                sums.into_iter().map(|sum| sum / 480.0).collect()
            }
            view { view!(image).mean_axis::<0>().map(|means| means.into_vec()).unwrap_or_default() }
        }
        dynamic(image: &[f64] = DOUBLES.as_flattened(), rows: usize = 480, columns: usize = 640) -> Vec<f64> {
            hand {
                let mut sums = vec![0.0; columns];
                for row in image[..rows * columns].chunks_exact(columns) {
                    sums.iter_mut().zip(row).for_each(|(sum, x)| *sum += x);
                }
                sums.into_iter().map(|sum| sum / rows as f64).collect()
            }
            view { view!(image.reshape[rows, columns]).mean_axis::<0>().map(|means| means.into_vec()).unwrap_or_default() }
        }
    }
    mean_rows: "`mean_axis::<1>` of f64, 480 × 640" {
        static(image: &Image<f64> = &DOUBLES) -> Vec<f64> {
            hand { image.iter().map(|row| row.iter().sum::<f64>() / 640.0).collect() }
            view { view!(image).mean_axis::<1>().map(|means| means.into_vec()).unwrap_or_default() }
        }
        dynamic(image: &[f64] = DOUBLES.as_flattened(), rows: usize = 480, columns: usize = 640) -> Vec<f64> {
            hand { image[..rows * columns].chunks_exact(columns).map(|row| row.iter().sum::<f64>() / columns as f64).collect() }
            view { view!(image.reshape[rows, columns]).mean_axis::<1>().map(|means| means.into_vec()).unwrap_or_default() }
        }
    }
    assign_row: "`assign_broadcast` of a row of f32 to 480 × 640" {
        static(row: &[f32; 640] = &FLOATS[7]) => (out: Image<f32> = table(|n| n as f32)) {
            hand { out.iter_mut().for_each(|out| out.copy_from_slice(row)) }
            view { view!(mut out).assign_broadcast(row) }
        }
        dynamic(
            row: &[f32] = &FLOATS[7][..], rows: usize = 480, columns: usize = 640,
        ) => (out: [f32] = list(480 * 640, |n| n as f32)) {
            hand { out[..rows * columns].chunks_exact_mut(columns).for_each(|out| out.copy_from_slice(&row[..columns])) }
            view { view!(mut out.reshape[rows, columns]).assign_broadcast(row) }
        }
    }
    assign_column: "`assign_broadcast` of a column of f32 to 480 × 640" {
        static(column: &[[f32; 1]; 480] = Box::leak(Box::new(FLOATS.map(|row| [row[3]])))) => (out: Image<f32> = table(|n| n as f32)) {
            hand { out.iter_mut().zip(column).for_each(|(out, [x])| out.fill(*x)) }
            view { view!(mut out).assign_broadcast(column) }
        }
        dynamic(
            column: &[f32] = &Box::leak(Box::new(FLOATS.map(|row| row[3])))[..], rows: usize = 480, columns: usize = 640,
        ) => (out: [f32] = list(480 * 640, |n| n as f32)) {
            hand { out[..rows * columns].chunks_exact_mut(columns).zip(&column[..rows]).for_each(|(out, x)| out.fill(*x)) }
            view { view!(mut out.reshape[rows, columns]).assign_broadcast(&view!(column.reshape[rows, 1])) }
        }
    }
}
