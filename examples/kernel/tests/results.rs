//! Functions with `#[kernel]` have the results of those without it, and panic earlier.

use kernel::kernel;
use std::panic::{catch_unwind, AssertUnwindSafe};
use view_core::{shape, view, Dyn, DynLayout, View, ViewMut};

/// The function as it is written, and with the attribute.
macro_rules! both {
    ($plain:ident $(fn $name:ident $arguments:tt $(-> $out:ty)? $body:block)*) => {
        mod $plain {
            use super::*;
            $(pub fn $name $arguments $(-> $out)? $body)*
        }
        $(#[kernel] fn $name $arguments $(-> $out)? $body)*
    };
}

struct Filter {
    taps: Vec<i32>,
}

both! {
    plain
    fn blur(from: &[i32], to: &mut [i32]) {
        for i in 1..from.len() - 1 {
            *view!(mut to[i]) = *view!(from[i - 1]) + *view!(from[i]) + *view!(from[i + 1]);
        }
    }
    fn transpose(from: View<i32, shape![Dyn, Dyn], DynLayout>, mut to: ViewMut<i32, shape![Dyn, Dyn], DynLayout>) {
        let [rows, columns] = from.shape();
        'rows: for i in 0..rows {
            for j in 0..columns {
                if *view!(from[i, j]) < 0 {
                    continue 'rows;
                }
                *view!(mut to[j, i]) = *view!(from[i, j]);
            }
        }
    }
    fn convolve(filter: &Filter, from: &[i32], n: usize) -> i32 {
        let mut sum = 0;
        for k in 0..n {
            // A base that is known inside only, and one that hides the parameter.
            let part = view!(from[k..]);
            for k in 0..1 {
                sum += *view!(part[k]);
            }
            sum += *view!(filter.taps[k]) * view!(from[.., newaxis][k]).len() as i32;
        }
        sum
    }
    fn swap(pairs: &mut [[i32; 2]]) {
        for i in 0..pairs.len() {
            let (mut a, mut b) = view!(mut pairs[i] => [0], [1]);
            std::mem::swap(&mut *a, &mut *b);
        }
    }
    fn of_another(from: &[i32], n: usize) -> i32 {
        let mut sum = 0;
        for i in 0..n {
            let from = [1, 2, 3, *view!(from[0])];
            sum += *view!(from[i]);
        }
        sum
    }
}

#[test]
fn the_results_are_the_same() {
    let from: Vec<i32> = (0..20).map(|x| x * x % 7).collect();
    let (mut one, mut other) = (vec![0; 20], vec![0; 20]);
    plain::blur(&from, &mut one);
    blur(&from, &mut other);
    assert_eq!(one, other);

    let grid = [[1, 2, -3], [4, 5, 6]];
    let (mut one, mut other) = ([[0; 2]; 3], [[0; 2]; 3]);
    plain::transpose(view!(grid).into_dyn(), view!(mut one).into_dyn());
    transpose(view!(grid).into_dyn(), view!(mut other).into_dyn());
    assert_eq!(one, [[1, 4], [2, 5], [0, 6]]);
    assert_eq!(one, other);

    let filter = Filter { taps: vec![3, 5, 7] };
    assert_eq!(convolve(&filter, &from, 3), plain::convolve(&filter, &from, 3));

    let mut pairs = [[1, 2], [3, 4]];
    swap(&mut pairs);
    assert_eq!(pairs, [[2, 1], [4, 3]]);
    plain::swap(&mut pairs);
    assert_eq!(pairs, [[1, 2], [3, 4]]);

    // The parameter has one element, and what hides it four.
    assert_eq!((of_another(&[4], 4), plain::of_another(&[4], 4)), (10, 10));
}

/// Whether it panics, and what it wrote before.
fn ends(blur: fn(&[i32], &mut [i32]), from: &[i32]) -> (bool, [i32; 4]) {
    let mut to = [0; 4];
    let call = AssertUnwindSafe(|| blur(from, &mut to));
    let panics = catch_unwind(call).is_err();
    (panics, to)
}

#[test]
fn a_loop_that_is_out_of_bounds_does_nothing() {
    assert_eq!(ends(plain::blur, &[1; 9]), (true, [0, 3, 3, 3]));
    assert_eq!(ends(blur, &[1; 9]), (true, [0; 4]));
    assert_eq!(ends(blur, &[1; 5]), (false, [0, 3, 3, 3]));
}

#[test]
fn a_loop_without_iterations_checks_nothing() {
    #[kernel]
    fn sum(row: &[i32], start: usize, end: usize) -> i32 {
        let mut sum = 0;
        for i in start..end {
            sum += *view!(row[i]);
        }
        sum
    }
    assert_eq!((sum(&[1, 2], 9, 9), sum(&[1, 2], 9, 3)), (0, 0));
    assert_eq!(sum(&[1, 2], 1, 2), 2);
    let message = catch_unwind(|| sum(&[1, 2], 1, 4)).unwrap_err();
    let message = message.downcast_ref::<String>().unwrap();
    assert!(
        message.contains("slice end 4 is past the end of axis 0"),
        "{message}"
    );
}
