//! Elements, pairs of them, and lanes on rayon's threads.

// As users import it: the methods of views are those that are meant.
use rayon::prelude::*;
use std::panic::catch_unwind;
use view_core::{shape, view, Array, Dyn, Element, Layout, Shape, View, ViewError, ViewMut};

/// Enough rows to be split many times; fewer under Miri, which interprets every access.
const ROWS: usize = if cfg!(miri) { 12 } else { 300 };

/// A table of which each element is its position.
fn table() -> Vec<[usize; 7]> {
    (0..ROWS).map(|i| std::array::from_fn(|j| 7 * i + j)).collect()
}

/// The elements of a view, shared, on threads in each way to have them.
fn agree<S: Shape, L: Layout>(view: View<'_, usize, S, L>) {
    let expected: Vec<usize> = view.iter().copied().collect();
    assert_eq!(view.par_iter().copied().collect::<Vec<_>>(), expected);
    assert_eq!((&view).into_par_iter().map(|x| *x).collect::<Vec<_>>(), expected);
    assert_eq!(view.into_par_iter().len(), expected.len());
    assert_eq!(view.par_iter().sum::<usize>(), expected.iter().sum());
    assert_eq!(view.par_iter().max(), expected.iter().max());
    let numbered = view.par_iter().enumerate().map(|(i, x)| i * x).sum::<usize>();
    assert_eq!(numbered, expected.iter().enumerate().map(|(i, x)| i * x).sum());
    let chunks: Vec<Vec<&usize>> = view.par_iter().chunks(5).collect();
    assert!(chunks.concat().into_iter().eq(&expected));
    let backwards: Vec<&usize> = view.par_iter().rev().skip(1).step_by(3).collect();
    assert!(backwards.into_iter().eq(expected.iter().rev().skip(1).step_by(3)));
    let found = view.par_iter().position_any(|x| Some(x) == expected.last());
    assert_eq!(found.map(|i| expected[i]), expected.last().copied());
    let squares = view.par_zip(view).map(|(a, b)| a * b).sum::<usize>();
    assert_eq!(squares, expected.iter().map(|x| x * x).sum());
    let with_rayon: Vec<bool> = view.par_iter().zip(&expected).map(|(a, b)| a == b).collect();
    assert_eq!(with_rayon, vec![true; expected.len()]);
}

#[test]
fn elements_in_parallel_are_the_elements() {
    let table = table();
    agree(view!(table));
    agree(view!(table[::-3, 2..]));
    agree(view!(table.T));
    agree(view!(table[.., ::-2].T));
    agree(view!(table[.., 3]));
    agree(view!(table[5, 3]));
    agree(view!(table[.., 4..4]));
    agree(view!(table[3].broadcast[9, 7]));
    agree(view!(table.windows[3, 3]));
    let array: Array<usize, shape![Dyn, 7]> = Array::from_vec([ROWS, 7], table.concat()).unwrap();
    agree(array.view());
    agree(View::from_strides(table.as_flattened(), 40, [2, 1, 3, 2], [64, 8, -40, 24]).unwrap());
}

#[test]
fn unique_elements_are_written_once_each() {
    let mut table = table();
    let mut view = view!(mut table[::-2, ::-3]);
    let before: Vec<usize> = view.par_iter().copied().collect();
    assert_eq!(before, view.to_vec());
    view.par_iter_mut().enumerate().for_each(|(i, x)| *x += i);
    (&mut view).into_par_iter().for_each(|x| *x += 1);
    assert_eq!((&view).into_par_iter().len(), before.len());
    let after: Vec<usize> = before.iter().enumerate().map(|(i, x)| x + i + 1).collect();
    assert_eq!(view.to_vec(), after);
    // All references at the same time.
    let all: Vec<&mut usize> = view.into_par_iter().collect();
    all.into_iter().for_each(|x| *x = 0);
    let zeros = table.iter().flatten().filter(|x| **x == 0).count();
    // And the one at `[0, 0]`, in a row that the view leaves out.
    assert_eq!(zeros, before.len() + 1);
}

#[test]
fn pairs_are_those_of_equal_indices() {
    let (x, mut y) = (table(), table());
    view!(mut y)
        .par_zip_mut(view!(x[::-1, ::-1]))
        .for_each(|(y, x)| *y += x);
    assert!(y.iter().flatten().all(|sum| *sum == 7 * ROWS - 1));
    let dot = view!(x.T).par_zip(view!(y.T)).map(|(x, y)| x * y).sum::<usize>();
    assert_eq!(dot, (7 * ROWS - 1) * (0..7 * ROWS).sum::<usize>());
    // A unique view as the partner, and a zip.
    view!(x).par_zip(&mut view!(mut y)).for_each(|(x, y)| *y = 2 * x);
    let mut z = vec![[0; 7]; ROWS];
    let mut target = view!(mut z);
    target
        .par_zip_mut(view!(x).zip(view!(y)))
        .enumerate()
        .for_each(|(i, (z, (x, y)))| *z = i + x + y);
    assert!(target.iter().copied().eq((0..7 * ROWS).map(|i| 4 * i)));
    let same = target.par_zip(view!(x)).all(|(z, x)| *z == 4 * x);
    assert!(same);
}

#[test]
fn of_a_partner_that_has_begun_the_rest_counts() {
    let x = table();
    for taken in [0, 1, 6, 7, 8, 7 * ROWS - 1, 7 * ROWS] {
        let mut begun = view!(x[::-1]).into_iter();
        begun.by_ref().take(taken).for_each(drop);
        let expected: Vec<(usize, usize)> = view!(x).iter().copied().zip(begun.clone().copied()).collect();
        let pairs = view!(x.T[.., ..].T).par_zip(begun.clone());
        assert_eq!(pairs.len(), 7 * ROWS - taken);
        assert_eq!(pairs.map(|(a, b)| (*a, *b)).collect::<Vec<_>>(), expected);
        let backwards: Vec<_> = view!(x).par_zip(begun).rev().map(|(a, b)| (*a, *b)).collect();
        assert!(backwards.iter().eq(expected.iter().rev()));
    }
}

#[test]
fn shapes_that_differ_are_refused() {
    let (x, mut y) = (table(), table());
    let rows = std::hint::black_box(2);
    let (x, mut y) = (view!(x[..rows]), view!(mut y[rows - 1..rows + 2]));
    let differ = |expected, found| {
        Some(ViewError::Shape {
            axis: 0,
            expected,
            found,
        })
    };
    assert_eq!(x.try_par_zip(&y).err(), differ(2, 3));
    assert_eq!(y.try_par_zip_mut(x).err(), differ(3, 2));
    assert_eq!(x.try_par_zip(x).map(|pairs| pairs.len()).unwrap(), 14);
    let message = catch_unwind(|| x.par_zip(&y).len()).unwrap_err();
    assert_eq!(
        message.downcast_ref::<String>().unwrap(),
        "view!: the shapes differ on axis 0: 2 and 3 [V223]"
    );
}

#[test]
fn lanes_in_parallel_are_the_lanes() {
    let mut table = table();
    let sums: Vec<usize> = view!(table[::2])
        .par_lanes::<0>()
        .map(|lane| lane.sum())
        .collect();
    assert!(sums
        .into_iter()
        .eq(view!(table[::2]).lanes::<0>().map(|lane| lane.sum())));
    let mut view = view!(mut table[.., ::-1]);
    view.par_lanes_mut::<1>()
        .enumerate()
        .for_each(|(i, mut lane)| lane.fill(i));
    let lasts: Vec<usize> = view
        .as_view()
        .par_lanes::<1>()
        .rev()
        .map(|lane| lane[[6]])
        .collect();
    assert_eq!(lasts, (0..ROWS).rev().collect::<Vec<_>>());
    let long: Vec<usize> = view!(table).par_lanes::<0>().map(|lane| lane.len()).collect();
    assert_eq!(long, [ROWS; 7]);
}

/// Code that is generic over the types of a view needs no bounds but those of the elements.
fn scale<T: Element + Send + Copy + std::ops::MulAssign + Sync, S: Shape, L: Layout>(
    view: &mut ViewMut<'_, T, S, L>,
    factor: T,
) {
    view.par_iter_mut().for_each(|x| *x *= factor);
}

#[test]
fn elements_of_any_kind_and_none() {
    let mut table = table();
    scale(&mut view!(mut table[.., 1..]), 3);
    assert_eq!(table[4], [28, 87, 90, 93, 96, 99, 102]);
    let units = vec![[(); 5]; ROWS];
    assert_eq!(view!(units[::-2]).par_iter().count(), 5 * ROWS.div_ceil(2));
    let nothing = vec![[[0u8; 0]; 1000]; 1 << 20];
    assert_eq!(view!(nothing).par_iter().count(), 0);
    assert_eq!(view!(nothing.T).par_zip(view!(nothing.T)).count(), 0);
    let names: Vec<[String; 2]> = (0..9).map(|i| [i.to_string(), String::new()]).collect();
    let length = view!(names[.., 0]).par_iter().map(String::len).sum::<usize>();
    assert_eq!(length, 9);
    let deep = [[[[[[[[[[[[[[[[7u8; 2]; 1]; 1]; 2]; 1]; 1]; 3]; 1]; 2]; 1]; 1]; 2]; 1]; 1]; 1]; 2];
    assert_eq!(
        view!(deep.T).par_iter().map(|x| u32::from(*x)).sum::<u32>(),
        7 * 96
    );
}
