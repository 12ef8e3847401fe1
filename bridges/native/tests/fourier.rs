//! FFTW in place, on columns of a matrix: the values of the naive sum, at the addresses of the view, and refusals.

use native::fourier::{columns, Direction};
use native::Refusal;
use num_complex::Complex;
use std::f32::consts::TAU;
use view_core::{shape, view, Element, Extent, Layout, View, ViewError, ViewMut};

type C = Complex<f32>;

fn grid<const N: usize, const M: usize>() -> [[C; M]; N] {
    std::array::from_fn(|i| {
        std::array::from_fn(|j| C::new(((5 * i + 3 * j) % 7) as f32 - 3.0, ((i + 2 * j) % 5) as f32 - 2.0))
    })
}

/// The transform of each column by its definition.
fn naive<N: Extent, M: Extent, L: Layout>(matrix: View<C, shape![N, M], L>, direction: Direction) -> Vec<C> {
    let [n, m] = matrix.shape();
    let turn = |angle: f32| C::new(angle.cos(), angle.sin());
    let term = |k: usize, i: usize, j: usize| {
        matrix[[i, j]] * turn(direction as i32 as f32 * TAU * ((i * k) % n) as f32 / n as f32)
    };
    (0..n)
        .flat_map(|k| (0..m).map(move |j| (k, j)))
        .map(|(k, j)| (0..n).map(|i| term(k, i, j)).sum())
        .collect()
}

#[track_caller]
fn near(found: &[C], expected: &[C]) {
    assert_eq!(found.len(), expected.len());
    for (found, expected) in found.iter().zip(expected) {
        assert!((found - expected).norm_sqr() < 1e-6, "{found} is not {expected}");
    }
}

/// Transforms the columns of a part of `$matrix` and compares all of it with the naive result; nothing else of it changes.
macro_rules! transformed {
    ($direction:expr, $matrix:ident $($part:tt)*) => {{
        let before = $matrix.clone();
        let start = view!($matrix $($part)*).as_ptr();
        let part = view!(mut $matrix $($part)*);
        assert_eq!(part.as_ptr(), start);
        columns(part, $direction).unwrap();
        near(&view!($matrix $($part)*).to_vec(), &naive(view!(before $($part)*), $direction));
        // What is not in the part is as it was.
        let mut rest = before.clone();
        view!(mut rest $($part)*).assign(&view!($matrix $($part)*));
        assert!(rest == $matrix);
    }};
}

#[test]
fn every_second_column_in_place() {
    let mut matrix = grid::<8, 6>();
    transformed!(Direction::Forward, matrix[.., 1::2]);
    transformed!(Direction::Backward, matrix[.., ::2]);
    transformed!(Direction::Forward, matrix[1..7, ::2]);
    transformed!(Direction::Forward, matrix[::2, 1..4]);
    transformed!(Direction::Forward, matrix);
}

#[test]
fn columns_in_reverse_order_and_rows() {
    let mut matrix = grid::<5, 6>();
    transformed!(Direction::Forward, matrix[.., ::-2]);
    transformed!(Direction::Forward, matrix[1.., 4:0:-1]);
    transformed!(Direction::Backward, matrix.T);
    transformed!(Direction::Forward, matrix[::-2].T);
    transformed!(Direction::Forward, matrix[2..3, ..]);
    transformed!(Direction::Forward, matrix[.., 2..3]);
    transformed!(Direction::Forward, matrix[2..3, ..][::-1]);
    transformed!(Direction::Forward, matrix[2..2, ..]);
    let mut rows = vec![[C::new(1.0, 2.0); 3]; 4];
    transformed!(Direction::Forward, rows[.., ::-2]);
}

#[test]
fn there_and_back_is_the_length_times_the_same() {
    let mut matrix = grid::<6, 5>();
    let before = matrix;
    for direction in [Direction::Forward, Direction::Backward] {
        columns(view!(mut matrix[.., 1::2]), direction).unwrap();
    }
    let scaled: Vec<C> = view!(before[.., 1::2])
        .iter()
        .map(|element| element * 6.0)
        .collect();
    near(&view!(matrix[.., 1::2]).to_vec(), &scaled);
    assert_eq!(view!(matrix[.., ::2]), view!(before[.., ::2]));
}

#[test]
fn backwards_along_the_transform_is_refused() {
    let mut matrix = grid::<5, 6>();
    let before = matrix;
    assert_eq!(
        columns(view!(mut matrix[::-1, ::2]), Direction::Forward),
        Err(Refusal::Backwards { axis: 0 })
    );
    assert_eq!(
        columns(view!(mut matrix[.., ::-1].T), Direction::Forward),
        Err(Refusal::Backwards { axis: 0 })
    );
    assert_eq!(matrix, before);
}

#[derive(Clone, Copy, Element)]
#[repr(C)]
struct Sample {
    level: f32,
    signal: C,
}

#[test]
fn strides_that_are_no_whole_number_of_elements_are_refused() {
    let mut samples = [[Sample {
        level: 0.0,
        signal: C::new(1.0, 0.0),
    }; 3]; 4];
    let refused = |axis, stride| {
        Err(Refusal::View(ViewError::ItemStride {
            axis,
            stride,
            size: 8,
        }))
    };
    assert_eq!(
        columns(view!(mut samples.field(signal)), Direction::Forward),
        refused(0, 36)
    );
    assert_eq!(
        columns(view!(mut samples[::2].field(signal)), Direction::Forward),
        refused(1, 12)
    );
    assert_eq!(
        columns(view!(mut samples[.., ::2].field(signal)), Direction::Forward),
        refused(0, 36)
    );
    // Both strides are whole numbers of elements.
    columns(view!(mut samples[::2, ::2].field(signal)), Direction::Forward).unwrap();
    let signals: Vec<C> = view!(samples[.., 0].field(signal)).to_vec();
    near(&signals, &[2.0, 1.0, 0.0, 1.0].map(|re| C::new(re, 0.0)));
    assert!(samples.iter().flatten().all(|sample| sample.level == 0.0));
}

#[test]
fn strides_that_are_not_used_may_be_anything() {
    let mut one = [C::new(1.0, 0.0)];
    let many = 1 << 31;
    let single = ViewMut::from_strides(&mut one, 0, [1, 1], [8 * many, 8 * many]).unwrap();
    assert_eq!(columns(single, Direction::Forward), Ok(()));
    let none = ViewMut::from_strides(&mut one, 0, [0, many as usize], [8, 8]).unwrap();
    assert_eq!(columns(none, Direction::Forward), Ok(()));
}
