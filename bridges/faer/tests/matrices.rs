//! Views become matrices of faer and come back with the same addresses, extents and strides. Products of strided matrices are those of a loop.

use faer::linalg::matmul::matmul;
use faer::{Accum, Mat, MatMut, MatRef, Par};
use view_core::zerocopy::{LE, U16};
use view_core::{try_view, view, DynView, Element, View, ViewError, ViewMut};
use view_faer::{mat_mut, mat_ref};

/// Extents and strides in elements: of rows and columns, with padding, of both orders, in both directions.
fn layouts() -> Vec<([usize; 2], [isize; 2])> {
    let mut layouts = Vec::new();
    for rows in [0, 1, 2, 3, 5] {
        for columns in [0, 1, 2, 4] {
            let width = |extent: usize| extent.max(1) as isize;
            for strides in [
                [width(columns), 1],
                [width(columns) + 3, 1],
                [2 * width(columns), 2],
                [1, width(rows)],
                [3, 3 * width(rows) + 1],
            ] {
                for [down, right] in [[1, 1], [-1, 1], [1, -1], [-1, -1]] {
                    layouts.push(([rows, columns], [down * strides[0], right * strides[1]]));
                }
            }
        }
    }
    layouts
}

/// The element at index `[0, 0]`, so that all elements are at number 0 or above.
fn first([rows, columns]: [usize; 2], strides: [isize; 2]) -> usize {
    let below = |extent: usize, stride: isize| (-stride).max(0) as usize * extent.saturating_sub(1);
    below(rows, strides[0]) + below(columns, strides[1])
}

#[test]
fn every_layout_goes_there_and_back() {
    let numbers: Vec<i32> = (0..100).collect();
    let mut count = 0;
    for (shape, strides) in layouts() {
        let there =
            View::from_strides(&numbers, first(shape, strides), shape, strides.map(|s| 4 * s)).unwrap();
        let matrix: MatRef<i32> = mat_ref(there).unwrap();
        assert_eq!([matrix.nrows(), matrix.ncols()], shape);
        for (index, element) in there.indexed_iter() {
            assert!(std::ptr::eq(&matrix[(index[0], index[1])], element));
        }
        let back: DynView<i32, 2> = view_faer::view(matrix);
        assert_eq!(back.shape(), shape);
        assert!(there.is_empty() || back.as_ptr() == there.as_ptr());
        for axis in 0..2 {
            assert!(there.is_empty() || shape[axis] < 2 || back.strides()[axis] == 4 * strides[axis]);
        }
        assert_eq!(back, there);
        count += 1;
    }
    assert_eq!(count, 400);
}

#[test]
fn every_unique_layout_goes_there_and_back() {
    let mut count = 0;
    for (shape, strides) in layouts() {
        let mut numbers = vec![0i32; 100];
        let mut expected = numbers.clone();
        let start = first(shape, strides);
        for i in 0..shape[0] {
            for j in 0..shape[1] {
                expected[(start as isize + i as isize * strides[0] + j as isize * strides[1]) as usize] += 5;
            }
        }
        let mut there = ViewMut::from_strides(&mut numbers, start, shape, strides.map(|s| 4 * s)).unwrap();
        let mut matrix: MatMut<i32> = mat_mut(there.reborrow()).unwrap();
        for i in 0..shape[0] {
            for j in 0..shape[1] {
                matrix[(i, j)] += 2;
            }
        }
        view_faer::view_mut(matrix).map_inplace(|element| *element += 2);
        there.map_inplace(|element| *element += 1);
        assert_eq!(numbers, expected);
        count += 1;
    }
    assert_eq!(count, 400);
}

#[test]
fn static_layouts_go_there_and_back() {
    let grid = [
        [1.0f64, 2.0, 3.0, 4.0],
        [5.0, 6.0, 7.0, 8.0],
        [9.0, 10.0, 11.0, 12.0],
    ];
    macro_rules! there_and_back {
        ($($call:tt)*) => {{
            let there = view!($($call)*);
            let back = view_faer::view(mat_ref(there).unwrap());
            assert_eq!((back.as_ptr(), back.strides()), (there.as_ptr(), there.strides()));
            assert_eq!(back, there);
        }};
    }
    there_and_back!(grid);
    there_and_back!(grid.T);
    there_and_back!(grid[::-1, ::-2]);
    there_and_back!(grid[1.., 2..].rot90);
    there_and_back!(grid[0..2, ..2].T[::-1]);
    // A stride of 0, which only shared views have.
    let row = [1.0f64, 2.0, 3.0];
    there_and_back!(row.broadcast[5, 3]);
    there_and_back!(row.windows[2]);
    let owned = Mat::from_fn(3, 2, |i, j| (10 * i + j) as f64);
    let columns = view_faer::view(owned.as_ref());
    assert_eq!(
        (columns.strides()[0], columns.as_ptr()),
        (8, owned.as_ref().as_ptr())
    );
    assert_eq!(view!(columns[::-1, 1]).to_vec(), [21.0, 11.0, 1.0]);
}

fn naive(a: DynView<f64, 2>, b: DynView<f64, 2>) -> Vec<f64> {
    let ([m, k], [_, n]) = (a.shape(), b.shape());
    let mut product = Vec::new();
    for i in 0..m {
        for j in 0..n {
            product.push((0..k).map(|l| a[[i, l]] * b[[l, j]]).sum());
        }
    }
    product
}

#[test]
fn products_of_strided_matrices_are_those_of_a_loop() {
    let left: [[f64; 7]; 9] = std::array::from_fn(|i| std::array::from_fn(|j| (i * 7 + j) as f64 - 20.0));
    let right: [[f64; 8]; 6] = std::array::from_fn(|i| std::array::from_fn(|j| (i * j) as f64 + 0.5));
    let mut count = 0;
    macro_rules! product {
        ($a:expr, $b:expr, [$($out:tt)*]) => {{
            let (a, b) = (view!($a), view!($b));
            let mut out = [[-1.0f64; 12]; 12];
            let expected = naive(a.into_dyn(), b.into_dyn());
            let mut rest = out;
            view!(mut rest[$($out)*]).fill(0.0);
            matmul(
                mat_mut(view!(mut out[$($out)*])).unwrap(),
                Accum::Replace,
                mat_ref(a).unwrap(),
                mat_ref(b).unwrap(),
                1.0,
                Par::Seq,
            );
            assert_eq!(view!(out[$($out)*]).to_vec(), expected);
            // Nothing beside the target is written.
            view!(mut out[$($out)*]).fill(0.0);
            assert_eq!(out, rest);
            count += 1;
        }};
    }
    product!((view!(left[..4, 1..])), (view!(right)), [2..6, 4..]);
    product!((view!(left[::-2, 1..])), (view!(right[::-1, ::-1])), [9::-2, 1..9]);
    product!((view!(left[..6].T[::-1])), (view!(right[.., ::3])), [7:0:-1, ::-4]);
    product!((view!(right.T)), (view!(left[1..7, ::2])), [1..9, 8:0:-2]);
    product!((view!(right.T[::-1])), (view!(right)), [4.., 1..9]);
    assert_eq!(count, 5);
}

/// Two numbers of 3 and 2 bytes: strides that are no whole elements.
#[derive(Element, Clone, Copy)]
#[repr(C, packed)]
struct Sample {
    level: U16<LE>,
    flag: u8,
}

#[test]
fn strides_that_are_no_whole_elements_are_refused() {
    let samples = [[Sample {
        level: 7.into(),
        flag: 1,
    }; 3]; 2];
    let odd = |axis, stride| {
        Some(ViewError::ItemStride {
            axis,
            stride,
            size: 2,
        })
    };
    assert_eq!(mat_ref(view!(samples.field(level))).err(), odd(0, 9));
    assert_eq!(mat_ref(view!(samples[::-1].field(level))).err(), odd(0, -9));
    assert_eq!(mat_ref(view!(samples.field(level).T)).err(), odd(0, 3));
    assert_eq!(mat_ref(view!(samples[..1].field(level))).err(), odd(1, 3));
    let mut own = samples;
    assert_eq!(mat_mut(view!(mut own.field(level))).err(), odd(0, 9));
    // Bytes are whole elements anywhere, and the stride of a single position is not used.
    let flags = mat_ref(view!(samples[::-1].field(flag))).unwrap();
    assert_eq!(
        (flags.row_stride(), flags.col_stride(), flags[(1, 2)]),
        (-9, 3, 1)
    );
    let alone = mat_ref(view!(samples[..1, ..1].field(level))).unwrap();
    assert_eq!(alone[(0, 0)].get(), 7);
    let bytes = [0u8; 30];
    let at = |step: usize| {
        let rows = view!((bytes[..]).reshape[_, step]);
        mat_ref(try_view!(rows[.., ..2].as<"<u2">).unwrap()).map(|matrix| matrix.row_stride())
    };
    assert_eq!(at(5).err(), odd(0, 5));
    assert_eq!(at(6), Ok(3));
}

#[test]
fn matrices_without_elements_and_elements_without_size() {
    let bytes = view_core::Aligned::<view_core::A8, _>([0u8; 16]);
    // The pointer of this view is not aligned for its elements.
    let odd = view!(bytes[1..1]);
    let odd = try_view!(odd.as<f64>).unwrap();
    assert_eq!(mat_ref(view!(odd[newaxis])).unwrap().ncols(), 0);
    let none = [[1.0f64; 0]; 3];
    assert_eq!(view_faer::view(mat_ref(view!(none)).unwrap()).shape(), [3, 0]);
    let nothing = [[(); 3]; 4];
    assert_eq!(view_faer::view(mat_ref(view!(nothing[::-1])).unwrap()).len(), 12);
}

#[test]
#[cfg(not(miri))]
fn mistakes_are_refused() {
    trybuild::TestCases::new().compile_fail("ui/*.rs");
}

#[test]
fn a_matrix_lives_as_long_as_the_base() {
    let grid = [[1.0, 2.0], [3.0, 4.0]];
    let matrix = {
        let all = view!(grid);
        mat_ref(all).unwrap()
    };
    assert_eq!(matrix[(1, 0)], 3.0);
    let mut grid = grid;
    let mut all = view!(mut grid);
    mat_mut(all.reborrow()).unwrap()[(0, 0)] = 9.0;
    assert_eq!(all[[0, 0]], 9.0);
}
