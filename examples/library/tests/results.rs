//! The functions compute what they say, with extents that the compiler knows and with those that only run time knows.

use library::{
    axpy, distance, dot, fft, gemm, gemv, jacobi, lu, mean, oriented, pairwise_sum, power, solve, spectrum,
    sum, try_jacobi, view, Complex, Euclidean, Largest, Matrix, Norms, NotAPowerOfTwo, Signal, Tracks,
};
use std::f64::consts::TAU;
use std::panic::catch_unwind;
use view_core::ViewError;

/// Whether two numbers are equal, up to rounding errors.
fn close(a: f64, b: f64) -> bool {
    (a - b).abs() < 1e-9
}

#[test]
fn vectors() {
    let (a, b) = ([1.0, 2.0, 3.0], vec![4.0, 5.0, 6.0]);
    assert_eq!(dot(view!(a), view!(a[::-1])), 10.0);
    assert_eq!(dot(view!(b), view!(b)), 77.0);
    assert_eq!(dot(view!(a), view!(b).with_shape()), 32.0);
    let mut y = [[1.0; 2]; 3];
    axpy(2.0, view!(a), view!(mut y[.., 1]));
    assert_eq!(y, [[1.0, 3.0], [1.0, 5.0], [1.0, 7.0]]);
}

#[test]
fn products() {
    let a = [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]];
    let mut y = [0.0; 2];
    gemv(view!(a), view!(([1.0, 0.0, -1.0])), view!(mut y));
    assert_eq!(y, [-2.0, -2.0]);
    let mut square = [[9.0; 2]; 2];
    gemm(view!(a), view!(a.T), view!(mut square));
    assert_eq!(square, [[14.0, 32.0], [32.0, 77.0]]);
    let rows = vec![[1.0, 2.0, 3.0]; 4];
    let mut out = vec![[0.0; 2]; 4];
    gemm(view!(rows), view!(a.T), view!(mut out));
    assert_eq!(out, [[14.0, 32.0]; 4]);
    gemm(view!(a), view!(a.T), view!(mut square[::-1]));
    assert_eq!(square, [[32.0, 77.0], [14.0, 32.0]]);
}

#[test]
fn products_of_run_time_extents_that_do_not_fit() {
    let (a, b) = (vec![[1.0, 2.0]; 3], vec![[1.0, 2.0]; 2]);
    let product = |rows| {
        let mut out = vec![[0.0; 2]; rows];
        gemm(view!(a), view!(b).with_shape(), view!(mut out));
        out
    };
    assert_eq!(product(3), [[3.0, 6.0]; 3]);
    assert!(catch_unwind(|| product(2)).is_err());
    assert!(catch_unwind(|| gemm(view!(b), view!(a).with_shape(), view!(mut (vec![[0.0; 2]; 2])))).is_err());
    assert!(catch_unwind(|| dot(view!(a[.., 0]), view!(b[.., 0]))).is_err());
}

#[test]
fn a_matrix_of_const_parameters() {
    let m = Matrix {
        elements: [[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]],
    };
    assert_eq!(m.row(1).to_vec(), [3.0, 4.0]);
    assert_eq!(m.transposed().to_vec(), [1.0, 3.0, 5.0, 2.0, 4.0, 6.0]);
    let swap = Matrix {
        elements: [[0.0, 1.0], [1.0, 0.0]],
    };
    assert_eq!(m.times(&swap).elements, [[2.0, 1.0], [4.0, 3.0], [6.0, 5.0]]);
    assert_eq!(m.times(&swap).times(&swap), m);
}

/// The stencil with indices.
fn step_by_hand(u: &[[f64; 6]; 5]) -> [[f64; 6]; 5] {
    let mut next = [[0.0; 6]; 5];
    for i in 1..4 {
        for j in 1..5 {
            next[i][j] = 0.25 * (u[i - 1][j] + u[i + 1][j] + u[i][j - 1] + u[i][j + 1]);
        }
    }
    next
}

#[test]
fn a_stencil() {
    let u: [[f64; 6]; 5] = std::array::from_fn(|i| std::array::from_fn(|j| (i * i * 7 + j * j * j) as f64));
    let mut next = [[0.0; 6]; 5];
    jacobi(view!(u), view!(mut next));
    assert_eq!(next, step_by_hand(&u));
    let mut turned = [[0.0; 5]; 6];
    jacobi(view!(u.T), view!(mut turned));
    assert_eq!(view!(turned.T), view!(next));
    let rows = u.to_vec();
    let mut run_time = vec![[0.0; 6]; 5];
    try_jacobi(view!(rows), view!(mut run_time)).unwrap();
    assert_eq!(run_time, next);
    jacobi(view!(rows).with_shape(), view!(mut next));
    assert_eq!(run_time, next);
}

#[test]
fn grids_that_are_too_small_for_the_stencil() {
    let (mut one, mut two) = (vec![[0.0; 6]; 1], vec![[0.0; 6]; 2]);
    let u = one.clone();
    let error = try_jacobi(view!(u), view!(mut one)).unwrap_err();
    assert!(
        matches!(error, ViewError::SliceEndFromEnd { axis: 0, .. }),
        "{error}"
    );
    let u = two.clone();
    assert_eq!(try_jacobi(view!(u), view!(mut two)), Ok(()));
    let error = try_jacobi(view!(u), view!(mut (vec![[0.0; 6]; 4]))).unwrap_err();
    assert!(matches!(error, ViewError::Shape { axis: 0, .. }), "{error}");
}

#[test]
fn laplace_converges() {
    let mut u = [[0.0; 8]; 8];
    view!(mut u[.., 0]).fill(1.0);
    view!(mut u[.., -1]).fill(1.0);
    view!(mut u[0]).fill(1.0);
    view!(mut u[-1]).fill(1.0);
    let mut next = u;
    for _ in 0..300 {
        jacobi(view!(u), view!(mut next));
        std::mem::swap(&mut u, &mut next);
    }
    assert!(u.as_flattened().iter().all(|x| close(*x, 1.0)));
}

#[test]
fn linear_systems() {
    let a = [[0.0, 2.0, 1.0], [4.0, -6.0, 0.0], [-2.0, 7.0, 5.0]];
    let x = [1.0, -2.0, 3.0];
    let mut b = [0.0; 3];
    gemv(view!(a), view!(x), view!(mut b));
    let mut parts = a;
    let swaps = lu(view!(mut parts));
    assert_eq!(swaps, [1, 2, 2]);
    solve(view!(parts), &swaps, view!(mut b));
    assert!(distance(view!(b), view!(x)) < 1e-12);

    // The same for a transposed matrix whose extents only run time knows.
    let mut rows = a.to_vec();
    let mut b = vec![0.0; 3];
    gemv(view!(a.T), view!(x), view!(mut b).with_shape());
    let swaps = lu(view!(mut rows.T).into_dyn());
    solve(view!(rows.T).into_dyn(), &swaps, view!(mut b));
    assert!(distance(view!(b).with_shape(), view!(x)) < 1e-12);
}

#[test]
fn the_parts_of_a_decomposition_give_the_matrix() {
    let a = [[4.0, 3.0], [2.0, 5.0]];
    let mut parts = a;
    assert_eq!(lu(view!(mut parts)), [0, 1]);
    let lower = [[1.0, 0.0], [parts[1][0], 1.0]];
    let upper = [parts[0], [0.0, parts[1][1]]];
    let mut product = [[0.0; 2]; 2];
    gemm(view!(lower), view!(upper), view!(mut product));
    assert_eq!(product, a);
}

/// The transform by its definition.
fn transform_by_hand(x: &[Complex]) -> Vec<Complex> {
    let n = x.len();
    let term = |j: usize, k: usize| x[j] * Complex::polar(1.0, -TAU * (j * k % n) as f64 / n as f64);
    (0..n)
        .map(|k| (0..n).fold(Complex::default(), |sum, j| sum + term(j, k)))
        .collect()
}

fn equal(a: &[Complex], b: &[Complex]) -> bool {
    a.len() == b.len()
        && a.iter()
            .zip(b)
            .all(|(a, b)| close(a.re, b.re) && close(a.im, b.im))
}

#[test]
fn transforms() {
    let x: [Complex; 16] = std::array::from_fn(|i| Complex {
        re: (i * i % 7) as f64,
        im: i as f64 - 3.0,
    });
    let expected = transform_by_hand(&x);
    let mut once = x;
    fft(view!(mut once)).unwrap();
    assert!(equal(&once, &expected));
    let mut pairs = [[Complex::default(); 2]; 16];
    spectrum(view!(x), view!(mut pairs[.., 1])).unwrap();
    let column: Vec<Complex> = pairs.iter().map(|pair| pair[1]).collect();
    assert!(equal(&column, &expected));
    assert!(close(power(view!(once)), 16.0 * power(view!(x))));
    let mut list = x[..8].to_vec();
    fft(view!(mut list[::-1])).unwrap();
    list.reverse();
    let turned: Vec<Complex> = x[..8].iter().rev().copied().collect();
    assert!(equal(&list, &transform_by_hand(&turned)));
    assert_eq!(
        fft(view!(mut ([Complex::default(); 12]))),
        Err(NotAPowerOfTwo(12))
    );
    let mut none: Vec<Complex> = Vec::new();
    assert_eq!(fft(view!(mut none)), Err(NotAPowerOfTwo(0)));
}

#[test]
fn sums_of_any_rank() {
    let cube = [[[1.0, 2.0], [3.0, 4.0]], [[5.0, 6.0], [7.0, 8.0]]];
    assert_eq!(sum(view!(cube)), 36.0);
    assert_eq!(sum(view!(cube[.., 0, ::-1])), 14.0);
    assert_eq!(mean(view!(cube[1])), 6.5);
    assert_eq!(distance(view!(cube[0]), view!(cube[1])), 8.0);
    assert_eq!(
        distance(view!(cube[0, 0]), view!(cube[.., 0, 0]).with_shape()),
        3.0
    );
    assert!(mean(view!(cube[..0])).is_nan());
}

#[test]
fn views_that_are_stored() {
    let stereo: [[f64; 2]; 4] = std::array::from_fn(|i| [i as f64, -(i as f64)]);
    let list = vec![1.0, 2.0];
    let left = Signal::new(view!(stereo[.., 0]), 2.0);
    assert_eq!(
        (left.duration(), left.samples().to_vec()),
        (2.0, vec![0.0, 1.0, 2.0, 3.0])
    );
    assert_eq!(size_of_val(&left), size_of::<(usize, f64)>());
    let copy = left;
    assert_eq!(mean(copy.samples()), 1.5);
    let mut tracks = Tracks::default();
    tracks.push(left.samples());
    tracks.push(view!(stereo[::2, 1]));
    tracks.push(view!(list));
    assert_eq!(tracks.means(), [1.5, -1.0, 1.5]);
    assert_eq!(tracks.longest(), Some(view!(stereo[.., 0]).into_dyn()));
}

#[test]
fn views_of_one_type() {
    let a = [[1.0, 2.0], [3.0, 4.0]];
    let (as_is, turned) = (oriented(view!(a), false), oriented(view!(a), true));
    assert_eq!((as_is[[0, 1]], turned[[0, 1]]), (2.0, 3.0));
    assert_eq!(as_is.try_row_major().unwrap().as_slice(), [1.0, 2.0, 3.0, 4.0]);
    let norms = Norms(vec![Box::new(Euclidean), Box::new(Largest)]);
    assert_eq!(norms.of(view!(([3.0, -4.0]))), [5.0, 4.0]);
    assert_eq!(norms.of(turned.outer_iter().next().unwrap())[1], 3.0);
    let numbers: Vec<f64> = (0..1000).map(f64::from).collect();
    assert_eq!(pairwise_sum(view!(numbers[::-1]).into_dyn()), 499_500.0);
}
