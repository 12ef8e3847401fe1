//! Arrays: of nothing, of iterators, like others; as patterns, compared up to a difference, and printed.

use approx::{abs_diff_eq, relative_eq};
use std::panic::{catch_unwind, AssertUnwindSafe};
use view_core::{shape, view, Array, Dyn};

#[test]
fn zeros_and_other_values() {
    assert_eq!(Array::<f64, shape![]>::zeros().as_slice(), [0.0]);
    assert_eq!(Array::<i16, shape![3]>::zeros(), [0; 3]);
    assert_eq!(Array::<bool, shape![2, 2]>::zeros(), [[false; 2]; 2]);
    assert_eq!(Array::<u8, shape![2, 0, 3]>::zeros().len(), 0);
    assert_eq!(Array::<f32, shape![2, 3]>::full(1.0), [[1.0; 3]; 2]);
    assert_eq!(
        Array::<&str, shape![Dyn, 2]>::full_of([2, 2], "ab"),
        [["ab"; 2]; 2]
    );
}

#[test]
fn many_zeros() {
    let many = Array::<u64, shape![Dyn, Dyn]>::zeros_of([1000, 500]);
    assert_eq!(many.len(), 500_000);
    assert!(many.iter().all(|x| *x == 0));
}

#[test]
fn zeros_of_the_extents_of_another() {
    let grid = [[1.5, 2.5, 3.5], [4.5, 5.5, 6.5]];
    let zeros = view!(grid.T).zeros_like();
    assert_eq!(zeros, [[0.0; 2]; 3]);
    assert!(zeros.view().is_contiguous());
    let list = vec![["a"; 4]; 2];
    assert_eq!(view!(list[.., ::2]).zeros_like(), [[""; 2]; 2]);
}

#[test]
fn values_of_the_extents_of_another() {
    let grid = vec![[1_i8, 2], [3, 4], [5, 6]];
    assert_eq!(view!(grid).full_like(1000_i64), [[1000; 2]; 3]);
    assert_eq!(view!(grid[1]).full_like(f64::INFINITY), [f64::INFINITY; 2]);
    assert_eq!(view!(grid[..0]).full_like(7).shape(), [0, 2]);
    assert_eq!(view!(grid[0, 0]).full_like('x').as_slice(), ['x']);
}

#[test]
fn elements_of_an_iterator() {
    let squares: Array<u64, shape![Dyn]> = (0..25).map(|n| n * n).collect();
    assert_eq!(squares.shape(), [25]);
    assert!(squares.iter().enumerate().all(|(n, x)| *x == (n * n) as u64));
    let some: Array<u64, shape![Dyn]> = (0..).step_by(3).take(4).collect();
    assert_eq!(some, [0, 3, 6, 9]);
}

#[test]
fn an_iterator_that_fails() {
    let read = |texts: [&str; 3]| -> Result<Array<i32, shape![Dyn]>, std::num::ParseIntError> {
        texts.iter().map(|text| text.parse::<i32>()).collect()
    };
    assert_eq!(read(["1", "-2", "3"]).unwrap(), [1, -2, 3]);
    assert!(read(["1", "two", "3"]).is_err());
    let mut calls = 0;
    let panicked = catch_unwind(AssertUnwindSafe(|| {
        (0..10)
            .inspect(|n| {
                calls += 1;
                assert_ne!(*n, 5, "no more");
            })
            .collect::<Array<i32, shape![Dyn]>>()
            .len()
    }));
    assert!(panicked.is_err());
    assert_eq!(calls, 6);
}

#[test]
fn an_iterator_without_items() {
    // It says that there may be ten.
    let none: Array<f64, shape![Dyn]> = (0..10).map(f64::from).filter(|x| *x < 0.0).collect();
    assert_eq!((none.shape(), none.is_empty()), ([0], true));
}

#[test]
fn patterns() {
    let items = [0, 1, 2, 3, 4, 5];
    let [a, b, c] = view!(items[3..]).as_array();
    assert_eq!((a, b, c), (&3, &4, &5));
    match view!(items.reshape[3, 2]).as_array() {
        [first, .., [x, y]] => assert_eq!((first, x, y), (&[0, 1], &4, &5)),
    }
    let block = Array::<i32, shape![2, 2, 2]>::from_fn(|[i, j, k]| (4 * i + 2 * j + k) as i32);
    let [upper, lower] = block.as_array();
    assert_eq!((upper, lower), (&[[0, 1], [2, 3]], &[[4, 5], [6, 7]]));
    let [[_, second], [third, _]] = block.as_array();
    assert_eq!((second, third), (&[2, 3], &[4, 5]));
    // A slice of unknown length.
    let list = vec![7, 8, 9];
    assert!(matches!(view!(list).as_slice(), [7, .., 9]));
}

#[test]
fn equal_up_to_a_difference() {
    let grid = [[1.0, 100.0], [0.0, -2.0]];
    let near = grid.map(|row| row.map(|x: f64| x + 1e-9));
    let far = grid.map(|row| row.map(|x: f64| x + 0.5));
    assert!(abs_diff_eq!(view!(grid), view!(near), epsilon = 1e-8));
    assert!(!abs_diff_eq!(view!(grid), view!(near), epsilon = 1e-10));
    assert!(!abs_diff_eq!(view!(grid), view!(far), epsilon = 0.4));
    assert!(relative_eq!(
        view!(grid[.., 1]),
        view!(far[.., 1]),
        max_relative = 0.25
    ));
    assert!(!relative_eq!(
        view!(grid[.., 1]),
        view!(far[.., 1]),
        max_relative = 0.2
    ));
    let inf = [f64::INFINITY, 1.0];
    assert!(relative_eq!(view!(inf), view!(inf)));
    assert!(!relative_eq!(view!(inf), view!(grid[0])));
    assert_eq!((grid[0][0], near[0][0]), (1.0, 1.0 + 1e-9));
}

#[test]
fn numbers_are_printed_as_asked() {
    let row = [0, 10, 255];
    assert_eq!(format!("{:#x}", view!(row)), "[ 0x0  0xa 0xff]");
    assert_eq!(format!("{:03o}", view!(row)), "[000 012 377]");
    assert_eq!(format!("{:+}", view!(row)), "[  +0  +10 +255]");
    let halves = [0.5, -1.25];
    assert_eq!(format!("{:+.1}", view!(halves)), "[+0.5 -1.2]");
    assert_eq!(format!("{:e}", view!(halves)), "[   5e-1 -1.25e0]");
}
