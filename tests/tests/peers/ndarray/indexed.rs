//! Elements with their indices: all of them, and those of either part of a split.

use std::collections::BTreeSet;
use view_core::{shape, view, zip, Array, Dyn};

#[test]
fn the_index_of_one_element_is_empty() {
    let one = [3];
    let mut count = 0;
    zip!((view!(one))[0]).indexed().for_each(|(index, element)| {
        assert_eq!((index, *element), ([], 3));
        count += 1;
    });
    assert_eq!(count, 1);
}

/// Walks elements with their indices together and in two parts. `index` is what each element says its index is.
macro_rules! walk {
    ($array:ident) => {
        let length = $array.len();
        let mut count = 0;
        zip!($array).indexed().for_each(|(index, element)| {
            assert_eq!(index, *element);
            count += 1;
        });
        assert_eq!(count, length);
        let mut v = $array.view_mut();
        let (first, second) = v.indexed_iter_mut().split_at(length / 2);
        let mut count = 0;
        first.for_each(|(index, element)| {
            assert_eq!(index, *element);
            *element = index.into();
            count += 1;
        });
        assert_eq!(count, length / 2);
        second.for_each(|(index, element)| {
            assert_eq!(index, *element);
            count += 1;
        });
        assert_eq!(count, length);
    };
}

/// Indices as elements, which are arrays themselves.
#[derive(Clone, Copy, Debug, view_core::Element)]
struct Index<const RANK: usize>([usize; RANK]);
impl<const RANK: usize> PartialEq<Index<RANK>> for [usize; RANK] {
    fn eq(&self, other: &Index<RANK>) -> bool {
        *self == other.0
    }
}
impl<const RANK: usize> From<[usize; RANK]> for Index<RANK> {
    fn from(index: [usize; RANK]) -> Self {
        Index(index)
    }
}

#[test]
fn indices_of_one_axis() {
    let mut array: Array<Index<1>, shape![Dyn]> = (0..12).map(|i| Index([i])).collect();
    walk!(array);
}

#[test]
fn indices_of_two_axes() {
    let mut array = Array::<Index<2>, shape![10, Dyn]>::from_fn_of([10, 12], Index);
    walk!(array);
}

#[test]
fn indices_of_three_axes() {
    let mut array = Array::<Index<3>, shape![4, 5, 6]>::from_fn(Index);
    walk!(array);
}

#[test]
fn both_parts_of_a_split_have_each_index_once() {
    for (m, n) in [0, 1, 2, 3, 10, 11]
        .iter()
        .flat_map(|m| [0, 1, 2, 3, 10, 11].map(|n| (*m, n)))
    {
        let array = Array::<f64, shape![Dyn, Dyn]>::zeros_of([m, n]);
        for at in 0..=m * n {
            let (first, second) = array.view().indexed_iter().split_at(at);
            assert_eq!((first.len(), second.len()), (at, m * n - at));
            let seen: BTreeSet<_> = first.chain(second).map(|(index, _)| index).collect();
            let wanted = (0..m).flat_map(|i| (0..n).map(move |j| [i, j]));
            assert!(seen.into_iter().eq(wanted));
        }
    }
}
