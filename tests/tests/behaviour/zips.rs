//! Views of equal shape, iterated in step, compared with their elements in order.

use crate::bases::{block, forget, plane};
use view_core::{try_view, view, Array, Dyn, ViewError};

#[test]
fn two_layouts_of_one_shape_in_row_major_order() {
    let (plane, block) = (plane(), block());
    let (a, b) = (view!(plane[1..4, ::-2]), view!(block[1, .., ..3]));
    let pairs: Vec<(u16, u16)> = a.zip(b).map(|(x, y)| (*x, *y)).collect();
    let expected: Vec<(u16, u16)> = a.to_vec().into_iter().zip(b.to_vec()).collect();
    assert_eq!(pairs, expected);
    assert_eq!(pairs[..4], [(9, 12), (7, 13), (5, 14), (14, 16)]);
}

#[test]
fn inner_and_outer_iteration_visit_the_same_pairs() {
    let (plane, block) = (plane(), block());
    let (a, b) = (view!(plane[1..4, ::-2]), view!(block[0, .., 1..].T));
    let zip = || a.zip(b);
    let whole: Vec<_> = zip().fold(Vec::new(), |mut all, pair| {
        all.push(pair);
        all
    });
    let one_by_one: Vec<_> = std::iter::from_fn({
        let mut zip = zip();
        move || zip.next()
    })
    .collect();
    assert_eq!(whole, one_by_one);
    let mut backwards: Vec<_> = zip().rev().collect();
    backwards.reverse();
    assert_eq!(backwards, one_by_one);
    for begun in 0..=9 {
        let mut rest = zip();
        for _ in 0..begun {
            rest.next();
        }
        assert_eq!(rest.len(), 9 - begun);
        let rest = rest.fold(Vec::new(), |mut all, pair| {
            all.push(pair);
            all
        });
        assert_eq!(rest, one_by_one[begun..]);
    }
}

#[test]
fn three_and_more() {
    let (a, b, c) = ([[1, 2], [3, 4]], [[10, 20], [30, 40]], [[100, 300], [200, 400]]);
    let mut sums = [[0; 2]; 2];
    let parts = view!(a).zip(view!(b)).zip(view!(c.T));
    view!(mut sums)
        .zip_mut(parts)
        .for_each(|(sum, ((a, b), c))| *sum = a + b + c);
    assert_eq!(sums, [[111, 222], [333, 444]]);
    let nested = view!(a).zip(view!(b).zip(view!(c))).map(|(a, (b, c))| a * b * c);
    assert_eq!(nested.collect::<Vec<_>>(), [1000, 12000, 18000, 64000]);
}

#[test]
fn unique_views_on_either_side() {
    let (mut left, mut right) = ([[1, 2], [3, 4]], [[5, 6], [7, 8]]);
    let (mut a, mut b) = (view!(mut left), view!(mut right[::-1]));
    a.zip_mut(&mut b).for_each(|(a, b)| core::mem::swap(a, b));
    assert_eq!(a.zip(&b).map(|(a, b)| a * b).sum::<i32>(), 7 + 16 + 15 + 24);
    assert_eq!((left, right), ([[7, 8], [5, 6]], [[3, 4], [1, 2]]));
}

#[test]
fn a_base_of_another_element_type() {
    let (names, lengths) = (["one", "three"], [3usize, 5]);
    assert!(view!(names)
        .zip(view!(lengths))
        .all(|(name, length)| name.len() == *length));
}

#[test]
fn dynamic_extents_are_compared_when_they_meet() {
    let plane = plane();
    let rows = forget(2);
    let (a, b) = (view!(plane[..rows]), view!(plane[1..3]));
    assert_eq!(a.zip(b).map(|(a, b)| b - a).collect::<Vec<_>>(), [5; 10]);
    let c = view!(plane[rows - 1..]);
    let differ = ViewError::Shape {
        axis: 0,
        expected: 2,
        found: 3,
    };
    assert_eq!(a.try_zip(c).err(), Some(differ));
    let mut other = crate::bases::plane();
    assert_eq!(view!(mut other[..rows]).try_zip_mut(c).err(), Some(differ));
    assert_eq!(view!(mut other[..rows]).try_assign(&c), Err(differ));
}

#[test]
#[should_panic(expected = "view!: the shapes differ on axis 1: 4 and 5 [V223]")]
fn a_third_view_of_another_shape() {
    let plane = plane();
    let columns = forget(4);
    let a = view!(plane[.., ..columns]);
    let _ = a.zip(a).zip(view!(plane));
}

#[test]
fn nothing_and_one_element() {
    let plane = plane();
    assert_eq!(view!(plane[1..1]).zip(view!(plane[2..2])).count(), 0);
    assert_eq!(
        view!(plane[1, 1])
            .zip(view!(plane[2, 2]))
            .fold(0, |_, (a, b)| a * b),
        6 * 12
    );
    assert_eq!(view!(plane[1, 1]).fold(1, |sum, x| sum + x), 7);
}

#[test]
fn of_two_that_have_begun_the_shorter_counts() {
    let row = [1, 2, 3, 4, 5];
    let mut begun = view!(row).iter();
    begun.next();
    let mut zip = view!(row).zip(begun);
    assert_eq!(zip.len(), 4);
    assert_eq!(zip.next_back(), Some((&4, &5)));
    assert_eq!(zip.next(), Some((&1, &2)));
    let rest: Vec<_> = zip.clone().collect();
    assert_eq!(rest, [(&2, &3), (&3, &4)]);
    assert_eq!(zip.fold(0, |sum, (a, b)| sum + a * b), 6 + 12);
}

#[test]
fn of_two_that_have_begun_the_shorter_counts_on_either_side() {
    let row = [1, 2, 3, 4, 5];
    let mut begun = view!(row).zip(view!(row[::-1]));
    assert_eq!(begun.next(), Some((&1, &5)));
    let mut zip = begun.zip(view!(row));
    assert_eq!(zip.len(), 4);
    assert_eq!(zip.next_back(), Some(((&5, &1), &4)));
    let rest: Vec<_> = zip.map(|((a, b), c)| [*a, *b, *c]).collect();
    assert_eq!(rest, [[2, 4, 1], [3, 3, 2], [4, 2, 3]]);
}

#[test]
fn sums_and_folds_of_both_kinds_of_view() {
    let mut plane = plane();
    let v = view!(plane[1.., ::2]);
    let by_hand: u16 = v.to_vec().iter().sum();
    assert_eq!(v.sum::<u16>(), by_hand);
    assert_eq!(v.fold(0, |sum, x| sum + u32::from(*x)), u32::from(by_hand));
    let mut last = None;
    v.for_each(|x| last = Some(*x));
    assert_eq!(last, Some(19));
    let v = view!(mut plane[1.., ::2]);
    assert_eq!(
        (v.sum::<u16>(), v.fold(1, |product, _| product * 2)),
        (by_hand, 512)
    );
    let mut first = None;
    v.for_each(|x| first = first.or(Some(*x)));
    assert_eq!(first, Some(5));
}

#[test]
fn a_dynamic_array_and_a_static_view() {
    let plane = plane();
    let copy: Array<u16, (Dyn, (Dyn, ()))> = Array::from_vec([4, 5], view!(plane).to_vec()).unwrap();
    assert!(view!(plane).zip(copy.view()).all(|(a, b)| a == b));
    assert!(try_view!(copy[1..])
        .unwrap()
        .zip(view!(plane[1..]))
        .rev()
        .all(|(a, b)| a == b));
}
