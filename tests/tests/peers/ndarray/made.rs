//! Arrays that are made of literals, of iterators, and of the elements of a view.

use std::fmt::Debug;
use view_core::{shape, view, Array, Dyn, Element, View};

#[test]
fn literals_make_arrays_of_one_to_three_axes() {
    let row = Array::from([1, 2, 3]);
    assert_eq!((row.shape(), row.as_slice()), ([3], &[1, 2, 3][..]));
    let table = Array::from([[1, 2], [3, 4], [5, 6]]);
    assert_eq!((table.shape(), table[[2, 0]]), ([3, 2], 5));
    let block = Array::from([[[1, 2], [3, 4]], [[5, 6], [7, 8]]]);
    assert_eq!((block.shape(), block[[1, 0, 1]]), ([2, 2, 2], 6));
    assert_eq!(block, [[[1, 2], [3, 4]], [[5, 6], [7, 8]]]);
    let moved = String::from("abc");
    let words = Array::from([[String::from("w"), moved], [String::from("x"), String::from("y")]]);
    assert_eq!(words, [["w", "abc"], ["x", "y"]]);
    let none: Array<f32, shape![0]> = [].into();
    let rows: Array<f32, shape![1, 0]> = [[]].into();
    assert_eq!((none.len(), rows.shape()), (0, [1, 0]));
}

#[test]
fn characters_are_collected_and_a_column_is_theirs() {
    let letters: Array<char, shape![Dyn]> = "alphabet".chars().collect();
    let pairs = view!(letters.reshape[4, 2]);
    let first: Array<char, shape![Dyn]> = "apae".chars().collect();
    assert_eq!(view!(pairs[.., 0]), first.view());
    assert_eq!(view!(pairs[.., 1]), ['l', 'h', 'b', 't']);
}

#[test]
fn a_borrowed_array_equals_an_owned_one() {
    let data = [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]];
    let (lent, owned) = (view!(data), Array::from(data));
    assert_eq!(owned, lent);
    assert_eq!(lent, owned);
    assert_eq!(lent.shape(), [2, 3]);
}

#[test]
fn the_default_has_no_elements_and_a_scalar_is_one() {
    let none = View::<f32, shape![Dyn, Dyn]>::default();
    assert_eq!((none.shape(), none.len()), ([0, 0], 0));
    assert_eq!(none, [[0.0f32; 0]; 0]);
    #[derive(Clone, Debug, Default, Element, PartialEq)]
    struct Number(i32);
    let one: Array<Number, shape![]> = Array::zeros();
    assert_eq!(*one.view(), Number(0));
}

#[test]
fn map_makes_an_array_of_another_type() {
    let table = [[1.0, 2.0], [3.0, 7.0]];
    let thirds = view!(table).map(|&x: &f64| (x / 3.0) as isize);
    assert_eq!(thirds, [[0, 0], [1, 2]]);
    let lent: Array<Option<f64>, _> = view!(table.T).map(|&x| (x > 2.0).then_some(x));
    assert_eq!(lent, [[None, Some(3.0)], [None, Some(7.0)]]);
}

#[test]
fn map_makes_an_array_of_the_same_type() {
    let table = Array::from([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]);
    assert_eq!(table.map(|x| x + 1.0), [[2.0, 3.0, 4.0], [5.0, 6.0, 7.0]]);
    // The array itself, if it need not be kept.
    let mut table = table;
    table.map_inplace(|x| *x += 1.0);
    assert_eq!(table, [[2.0, 3.0, 4.0], [5.0, 6.0, 7.0]]);
}

#[test]
fn map_makes_an_array_of_answers() {
    let table = Array::from([[1.25, 2.0, 3.0], [4.0, 5.0, 6.0]]);
    let even = table.map(|x: &f64| x.round() as i32 % 2 == 0);
    assert_eq!(even, [[false, true, false], [true, false, true]]);
}

#[test]
fn map_of_columns_that_lie_side_by_side() {
    let mut pairs = [[0, 5], [1, 6], [2, 7], [3, 8], [4, 9]];
    let mut all = view!(mut pairs.T);
    assert_eq!((all.shape(), all.strides()), ([2, 5], [4, 8]));
    assert_eq!(
        all.try_as_memory_slice(),
        Some(&[0, 5, 1, 6, 2, 7, 3, 8, 4, 9][..])
    );
    let part = view!(mut all[.., ..2]);
    assert_eq!(part.try_as_memory_slice(), Some(&[0, 5, 1, 6][..]));
    assert_eq!(part.map(|x| x + 10), [[10, 11], [15, 16]]);
    assert_eq!((part.shape(), part.strides()), ([2, 2], [4, 8]));
}

#[test]
fn nothing_is_called_without_elements() {
    let mut none: [f32; 0] = [];
    assert!(view!(none).map(|_| -> u8 { unreachable!() }).is_empty());
    view!(mut none).map_inplace(|_| unreachable!());
    view!(none).for_each(|_| unreachable!());
    let rows: [[f32; 0]; 4] = [[]; 4];
    assert_eq!(view!(rows).map(|_| -> f32 { unreachable!() }).shape(), [4, 0]);
    assert_eq!(view!(rows[2]).shape(), [0]);
    fn printed(value: impl Debug) -> bool {
        format!("{value:?}").contains("[0]")
    }
    assert!(printed(view!(rows[2])));
}

#[test]
fn units_change_places() {
    let mut units = [[(); 3]; 3];
    let mut v = view!(mut units);
    for i in 0..3 {
        for j in i + 1..3 {
            v.swap([i, j], [j, i]);
        }
    }
    assert_eq!(v, view!(mut ([[(); 3]; 3])));
}

#[test]
fn exchanged_pairs_turn_a_square() {
    let square = [[1, 2, 3], [4, 5, 6], [7, 8, 9]];
    let mut turned = square;
    let mut v = view!(mut turned);
    for i in 0..3 {
        for j in i + 1..3 {
            v.swap([i, j], [j, i]);
        }
    }
    assert_eq!(v, view!(square.T));
    assert_eq!(turned, [[1, 4, 7], [2, 5, 8], [3, 6, 9]]);
}

#[test]
fn assignment_repeats_and_stays_inside_of_a_part() {
    let (mut table, other) = ([[1.0, 2.0], [3.0, 4.0]], [[1.0, 3.0], [2.0, 4.0]]);
    view!(mut table).assign(&other);
    assert_eq!(table, other);
    view!(mut table).assign_broadcast(&[0.5]);
    assert_eq!(table, [[0.5; 2]; 2]);
    view!(mut table).assign_broadcast(&[[3.0], [4.0]]);
    assert_eq!(table, [[3.0, 3.0], [4.0, 4.0]]);
    view!(mut table[..1]).fill(0.0);
    assert_eq!(table, [[0.0, 0.0], [4.0, 4.0]]);
}
