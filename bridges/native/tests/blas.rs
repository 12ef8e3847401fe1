//! CBLAS over parts of matrices: the values of the naive loops, at the addresses of the views, and refusals.

use native::blas::{cdotu, sdot, sgemm, sgemv, Matrix, Order, Vector};
use native::Refusal;
use num_complex::Complex;
use view_core::{shape, view, Dyn, Element, Extent, Layout, View, ViewError};

/// Numbers that floats add and multiply exactly.
fn grid<const M: usize, const N: usize>(seed: usize) -> [[f32; N]; M] {
    std::array::from_fn(|i| std::array::from_fn(|j| ((seed + 7 * i + 3 * j) % 11) as f32 - 5.0))
}

fn dot<N: Extent, L: Layout, K: Layout>(x: View<f32, shape![N], L>, y: View<f32, shape![N], K>) -> f32 {
    (0..x.len()).map(|i| x[[i]] * y[[i]]).sum()
}

fn times<M: Extent, N: Extent, L: Layout, K: Layout>(
    a: View<f32, shape![M, N], L>,
    x: View<f32, shape![N], K>,
) -> Vec<f32> {
    (0..a.shape()[0]).map(|i| dot(view!(a[i]), x)).collect()
}

#[test]
fn dots_of_columns_steps_and_reversed_vectors() {
    let a = grid::<5, 6>(1);
    let (x, y) = (view!(a[.., 1]), view!(a[.., 3]));
    assert_eq!(sdot(x, y), Ok(dot(x, y)));
    let y = view!(a[::-1, 4]);
    assert_eq!(sdot(x, y), Ok(dot(x, y)));
    assert_eq!(sdot(y, y), Ok(dot(y, y)));
    let (x, y) = (view!(a[2, ::-2]), view!(a[::2, 5]));
    assert_eq!(sdot(x, y), Ok(dot(x, y)));
    let (x, y) = (view!(a.diagonal), view!(a[::-1].diagonal));
    assert_eq!(sdot(x, y), Ok(dot(x, y)));
    let none = view!(a[0, 3..3]);
    assert_eq!(sdot(none, none), Ok(0.0));
    assert_eq!(
        sdot(view!(a[0, 3..4]), view!(a[1, 4:3:-1])),
        Ok(a[0][3] * a[1][4])
    );
    let rows = vec![[1.0f32, 2.0, 3.0]; 4];
    assert_eq!(sdot(view!(rows[.., 2]), view!(rows[::-1, 0])), Ok(12.0));
}

#[test]
fn vectors_begin_at_their_lowest_element() {
    let a = grid::<5, 6>(1);
    let vector = Vector::of(&view!(a[::-1, 4])).unwrap();
    assert_eq!(
        vector,
        Vector {
            lowest: &raw const a[0][4],
            len: 5,
            step: -6
        }
    );
    let vector = Vector::of(&view!(a[2, 1::2])).unwrap();
    assert_eq!(
        vector,
        Vector {
            lowest: &raw const a[2][1],
            len: 3,
            step: 2
        }
    );
    let vector = Vector::of(&view!(a[2, 5:4:-1])).unwrap();
    assert_eq!(
        vector,
        Vector {
            lowest: &raw const a[2][5],
            len: 1,
            step: 1
        }
    );
}

#[test]
fn matrices_are_parts_of_their_parents() {
    let a = grid::<5, 6>(1);
    let matrix = Matrix::of(&view!(a[1..4, 2..])).unwrap();
    let start = &raw const a[1][2];
    assert_eq!(
        matrix,
        Matrix {
            start,
            extents: [3, 4],
            order: Order::RowMajor,
            lead: 6
        }
    );
    let matrix = Matrix::of(&view!(a[1..4, 2..].T)).unwrap();
    assert_eq!(
        matrix,
        Matrix {
            start,
            extents: [4, 3],
            order: Order::ColumnMajor,
            lead: 6
        }
    );
    let matrix = Matrix::of(&view!(a[1::2, 2..])).unwrap();
    assert_eq!(
        matrix,
        Matrix {
            start,
            extents: [2, 4],
            order: Order::RowMajor,
            lead: 12
        }
    );
    // A single column is a matrix in column-major order whose rows lie apart, or one of rows of one element.
    let matrix = Matrix::of(&view!(a[1.., 2..3])).unwrap();
    assert_eq!(
        matrix,
        Matrix {
            start,
            extents: [4, 1],
            order: Order::RowMajor,
            lead: 6
        }
    );
    let matrix = Matrix::of(&view!(a[1..2, 2..][::-1])).unwrap();
    assert_eq!(
        (matrix.start, matrix.order, matrix.extents),
        (start, Order::RowMajor, [1, 4])
    );
}

#[test]
fn sgemv_of_parts_with_negative_increments() {
    let (a, xs) = (grid::<5, 6>(2), grid::<6, 7>(3));
    let mut out = [[99.0f32; 4]; 6];
    let start = &raw const out[5][1];
    let (part, x) = (view!(a[1..4, 2..]), view!(xs[5:1:-1, 3]));
    let y = view!(mut out[5:0:-2, 1]);
    assert_eq!((y.as_ptr(), y.shape()), (start, [3]));
    sgemv(part, x, y).unwrap();
    let expected = times(part, x);
    for (i, row) in out.iter().enumerate() {
        let value = match i {
            5 => expected[0],
            3 => expected[1],
            1 => expected[2],
            _ => 99.0,
        };
        assert_eq!(row, &[99.0, value, 99.0, 99.0], "row {i}");
    }
}

#[test]
fn sgemv_of_transposed_and_run_time_matrices() {
    let (a, x) = (grid::<5, 6>(2), grid::<1, 9>(3)[0]);
    let mut y = vec![99.0f32; 4];
    let (part, x3) = (view!(a[1..4, 2..].T), view!(x[::-4]));
    sgemv(part, x3, view!(mut y).try_with_shape().unwrap()).unwrap();
    assert_eq!(y, times(part, x3));

    let part: View<f32, shape![Dyn, Dyn], _> = part.into_dyn();
    let x: View<f32, shape![Dyn], _> = x3.into_dyn();
    y.fill(99.0);
    sgemv(part, x, view!(mut y[::-1])).unwrap();
    y.reverse();
    assert_eq!(y, times(part, x));

    // A sum of nothing is 0.
    sgemv(view!(part[.., 0..0]), view!(x[0..0]), view!(mut y)).unwrap();
    assert_eq!(y, [0.0; 4]);
    sgemv(view!(part[0..0]), x, view!(mut y[0..0])).unwrap();
}

#[test]
fn sgemm_of_parts_in_all_orders() {
    let (a, b) = (grid::<6, 8>(4), grid::<8, 7>(5));
    // Two rows apart, between columns that stay.
    let (left, right) = (view!(a[::2, 1..6]), view!(b[2..7, 1..5]));
    let naive: Vec<f32> = (0..3)
        .flat_map(|i| (0..4).map(move |j| (i, j)))
        .map(|(i, j)| dot(view!(left[i]), view!(right[.., j])))
        .collect();
    let mut out = [[99.0f32; 6]; 4];
    let start = &raw const out[1][2];
    let c = view!(mut out[1.., 2..]);
    assert_eq!(c.as_ptr(), start);
    sgemm(left, right, c).unwrap();
    assert_eq!(view!(out[1.., 2..]).to_vec(), naive);
    assert!(out[0].iter().chain(&out[2][..2]).all(|&element| element == 99.0));

    // The result in column-major order, and each factor in either one.
    let mut out = [[99.0f32; 3]; 4];
    sgemm(left, right, view!(mut out.T)).unwrap();
    assert_eq!(view!(out.T).to_vec(), naive);
    let (left_columns, right_columns) = (view!(left.T).copy(), view!(right.T).copy());
    let (left_columns, right_columns) = (view!(left_columns.T), view!(right_columns.T));
    for turned in [false, true] {
        let mut rows = [[99.0f32; 4]; 3];
        if turned {
            sgemm(left_columns, right, view!(mut rows)).unwrap();
        } else {
            sgemm(left, right_columns, view!(mut rows)).unwrap();
        }
        assert_eq!(view!(rows).to_vec(), naive);
    }
    let mut rows = [[99.0f32; 4]; 3];
    sgemm(left_columns, right_columns, view!(mut rows)).unwrap();
    assert_eq!(view!(rows).to_vec(), naive);
    sgemm(view!(left[.., 0..0]), view!(right[0..0]), view!(mut rows)).unwrap();
    assert_eq!(rows, [[0.0; 4]; 3]);
}

#[derive(Clone, Copy, Element)]
#[repr(C)]
struct Sample {
    signal: Complex<f32>,
    level: f32,
}

#[test]
fn a_stride_that_is_no_whole_number_of_elements_is_refused() {
    let samples: [Sample; 4] = std::array::from_fn(|i| Sample {
        signal: Complex::new(i as f32, 1.0),
        level: i as f32,
    });
    // 12 bytes apart: three floats, but one and a half complex numbers.
    let signals = view!(samples.field(signal));
    let refused = Refusal::View(ViewError::ItemStride {
        axis: 0,
        stride: 12,
        size: 8,
    });
    assert_eq!(cdotu(signals, signals), Err(refused));
    let levels = view!(samples[::-1].field(level));
    assert_eq!(sdot(levels, levels), Ok(14.0));
    // Every second one is 24 bytes apart, and a single one fits in any case.
    let (even, odd) = (
        view!(samples[::2].field(signal)),
        view!(samples[::-2].field(signal)),
    );
    let naive = samples[0].signal * samples[3].signal + samples[2].signal * samples[1].signal;
    assert_eq!(cdotu(even, odd), Ok(naive));
    assert_eq!(
        cdotu(
            view!(samples[1..2].field(signal)),
            view!(samples[3..].field(signal))
        ),
        Ok(samples[1].signal * samples[3].signal)
    );
}

#[test]
fn what_blas_cannot_say_of_a_matrix_is_refused() {
    let a = grid::<5, 6>(1);
    let x = [1.0f32; 6];
    let mut y = [0.0f32; 5];
    let unit = Matrix::of(&view!(a[.., ::2])).unwrap_err();
    assert_eq!(unit, Refusal::NoUnitStride { strides: [6, 2] });
    assert_eq!(sgemv(view!(a[.., ::2]), view!(x[::2]), view!(mut y)), Err(unit));
    let mirrored = Refusal::NoUnitStride { strides: [6, -1] };
    assert_eq!(sgemv(view!(a[.., ::-1]), view!(x), view!(mut y)), Err(mirrored));
    assert_eq!(
        sgemv(view!(a[::-1]), view!(x), view!(mut y)),
        Err(Refusal::Backwards { axis: 0 })
    );
    assert_eq!(
        sgemv(view!(a[::-1, 0..5].T), view!(x[..5]), view!(mut y)),
        Err(Refusal::Backwards { axis: 1 })
    );
    let repeated = view!(x.broadcast[5, 6]);
    assert_eq!(
        sgemv(repeated, view!(x), view!(mut y)),
        Err(Refusal::Repeated { axis: 0 })
    );
    // Rows that run through each other: each begins one element behind the one before.
    let windows = view!(x.windows[3]);
    let close = Refusal::Close {
        axis: 0,
        stride: 1,
        least: 3,
    };
    assert_eq!(Matrix::of(&windows), Err(close));
    let five = [2.0f32; 1];
    assert_eq!(
        Vector::of(&view!(five.broadcast[5])),
        Err(Refusal::Repeated { axis: 0 })
    );
    assert_eq!(y, [0.0; 5]);
    // Twins of all of these: a copy, or the same rows in the other order.
    let part = view!(a[.., ::2]).copy();
    assert_eq!(sgemv(view!(part), view!(x[::2]), view!(mut y)), Ok(()));
    assert_eq!(y.to_vec(), times(view!(a[.., ::2]), view!(x[::2])));
    assert_eq!(sgemv(view!(a), view!(x), view!(mut y[::-1])), Ok(()));
    y.reverse();
    assert_eq!(y.to_vec(), times(view!(a), view!(x)));
}

#[test]
fn numbers_beyond_32_bits_are_refused() {
    let one = [1.0f32];
    let many = 1 << 31;
    assert_eq!(
        Matrix::of(&View::from_strides(&one, 0, [0, many], [0, 0]).unwrap()),
        Err(Refusal::TooLarge { axis: 1 })
    );
    assert!(Matrix::of(&View::from_strides(&one, 0, [0, many - 1], [0, 0]).unwrap()).is_ok());
}

#[test]
fn extents_of_run_time_are_compared() {
    let (a, x) = (vec![[1.0f32, 2.0, 3.0]; 4], vec![1.0f32; 5]);
    let mut y = vec![0.0f32; 5];
    let shape = |axis, expected, found| {
        Err(Refusal::View(ViewError::Shape {
            axis,
            expected,
            found,
        }))
    };
    assert_eq!(
        sdot(view!(x[1..]), view!(x)),
        Err(Refusal::View(ViewError::Shape {
            axis: 0,
            expected: 4,
            found: 5
        }))
    );
    let matrix = view!(a).into_dyn();
    assert_eq!(sgemv(matrix, view!(x), view!(mut y)), shape(0, 3, 5));
    assert_eq!(sgemv(matrix, view!(x[2..]), view!(mut y)), shape(0, 4, 5));
    assert_eq!(sgemv(matrix, view!(x[2..]), view!(mut y[1..])), Ok(()));
    assert_eq!(y, [0.0, 6.0, 6.0, 6.0, 6.0]);
}
