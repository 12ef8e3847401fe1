//! Iterators against a naive walk over all positions.

use crate::bases::{block, forget, plane, row};
use view_core::{view, Layout, Shape, View};

/// Forwards, backwards, from both ends, skipping, counting: all agree with `expected`.
#[track_caller]
fn walks<S: Shape, L: Layout>(view: View<'_, u16, S, L>, expected: &[u16]) {
    let n = expected.len();
    let forwards: Vec<u16> = view.iter().copied().collect();
    assert_eq!(forwards, expected);
    let mut backwards: Vec<u16> = view.iter().rev().copied().collect();
    backwards.reverse();
    assert_eq!(backwards, expected);
    let by_value: Vec<u16> = view.into_iter().copied().collect();
    assert_eq!(by_value, expected);
    let folded = view.iter().fold(Vec::new(), |mut all, x| {
        all.push(*x);
        all
    });
    assert_eq!(folded, expected);
    for taken in 0..=n {
        let mut iter = view.iter();
        for x in &expected[..taken] {
            assert_eq!(iter.next(), Some(x));
        }
        assert_eq!(iter.len(), n - taken);
        assert_eq!(iter.size_hint(), (n - taken, Some(n - taken)));
        let rest: Vec<u16> = iter.clone().copied().collect();
        assert_eq!(rest, expected[taken..]);
        let mut rest: Vec<u16> = iter.clone().rev().copied().collect();
        rest.reverse();
        assert_eq!(rest, expected[taken..]);
        assert_eq!(iter.clone().count(), n - taken);
        assert_eq!(iter.last(), expected[taken..].last());
    }
    for skipped in 0..=n + 1 {
        let mut iter = view.iter();
        assert_eq!(iter.nth(skipped), expected.get(skipped));
        assert_eq!(iter.next(), expected.get(skipped + 1));
        let mut iter = view.iter();
        let from_back = (n.checked_sub(skipped + 1)).map(|i| &expected[i]);
        assert_eq!(iter.nth_back(skipped), from_back);
        assert_eq!(iter.len(), n.saturating_sub(skipped + 1));
    }
    for skipped in 0..=n {
        let (mut iter, mut left) = (view.iter(), expected.iter());
        assert_eq!((iter.next(), iter.next_back()), (left.next(), left.next_back()));
        assert_eq!(iter.nth(skipped), left.nth(skipped));
        assert_eq!(iter.nth_back(2), left.nth_back(2));
        assert_eq!(iter.nth(2), left.nth(2));
        assert_eq!(iter.nth_back(skipped), left.nth_back(skipped));
        assert_eq!((iter.len(), iter.next()), (left.len(), left.next()));
        let (mut indexed, mut all) = (
            view.indexed_iter(),
            view.indexed_iter().collect::<Vec<_>>().into_iter(),
        );
        assert_eq!(at(indexed.nth(skipped)), at(all.nth(skipped)));
        assert_eq!(at(indexed.nth_back(1)), at(all.nth_back(1)));
        assert_eq!(indexed.clone().count(), all.len());
        assert_eq!(at(indexed.last()), at(all.last()));
    }
    from_both_ends(view, expected);
}

/// An index as a list.
fn at<I: AsRef<[usize]>>(item: Option<(I, &u16)>) -> Option<(Vec<usize>, u16)> {
    item.map(|(index, element)| (index.as_ref().to_vec(), *element))
}

#[track_caller]
fn from_both_ends<S: Shape, L: Layout>(view: View<'_, u16, S, L>, expected: &[u16]) {
    let mut iter = view.iter();
    let mut left = expected.iter();
    for turn in 0.. {
        let (a, b) = if turn % 3 == 0 {
            (iter.next_back(), left.next_back())
        } else {
            (iter.next(), left.next())
        };
        assert_eq!(a, b);
        assert_eq!(iter.len(), left.len());
        if a.is_none() {
            break;
        }
    }
    for _ in 0..3 {
        assert_eq!(iter.next(), None, "fused");
        assert_eq!(iter.next_back(), None, "fused");
        assert_eq!(iter.nth(1), None, "fused");
    }
}

#[test]
fn rows_and_their_parts() {
    let row = row();
    walks(view!(row), &[0, 1, 2, 3, 4, 5, 6]);
    walks(view!(row[1..4]), &[1, 2, 3]);
    walks(view!(row[::-3]), &[6, 3, 0]);
    walks(view!(row[3]), &[3]);
    walks(view!(row[4..4]), &[]);
}

#[test]
fn planes_and_their_parts() {
    let plane = plane();
    walks(view!(plane[1..3, 1..3]), &[6, 7, 11, 12]);
    walks(view!(plane[::-2, ::2]), &[15, 17, 19, 5, 7, 9]);
    walks(view!(plane[.., 2]), &[2, 7, 12, 17]);
    walks(view!(plane[2]), &[10, 11, 12, 13, 14]);
    walks(view!(plane[.., 3..3]), &[]);
    walks(view!(plane[1..1]), &[]);
    let all: Vec<u16> = (0..20).collect();
    walks(view!(plane), &all);
}

#[test]
fn blocks_with_new_and_missing_axes() {
    let block = block();
    walks(view!(block[.., 1, ::-2]), &[7, 5, 19, 17]);
    walks(view!(block[newaxis, 1, newaxis, 2]), &[20, 21, 22, 23]);
    walks(view!(block[::-1, ::-1, 3]), &[23, 19, 15, 11, 7, 3]);
}

#[test]
fn dynamic_extents_and_strides() {
    let plane = plane();
    let (i, k) = (forget(1), forget(2));
    walks(view!(plane[i.., i..-1]), &[6, 7, 8, 11, 12, 13, 16, 17, 18]);
    walks(view!(plane[::k, ::-k]), &[4, 2, 0, 14, 12, 10]);
    walks(view!(plane[i..i, ..]), &[]);
}

#[test]
fn mutable_iterators_visit_the_same_elements_once() {
    let mut plane = plane();
    let mut v = view!(mut plane[::2, ::-2]);
    assert_eq!(v.iter_mut().len(), 6);
    for x in v.iter_mut() {
        *x += 100;
    }
    for x in v.iter_mut().rev().take(2) {
        *x = 0;
    }
    for x in &mut v {
        *x += 1;
    }
    assert_eq!(plane[0], [101, 1, 103, 3, 105]);
    assert_eq!(plane[2], [1, 11, 1, 13, 115]);
    assert_eq!(plane[1], [5, 6, 7, 8, 9]);
}

#[test]
fn mutable_iterators_give_distinct_references() {
    let mut row = row();
    let mut v = view!(mut row[::2]);
    let all: Vec<&mut u16> = v.iter_mut().collect();
    for (i, x) in all.into_iter().enumerate() {
        *x = i as u16;
    }
    assert_eq!(row, [0, 1, 1, 3, 2, 5, 3]);
}

#[test]
fn indexed_iteration_names_the_position() {
    let plane = plane();
    let v = view!(plane[1..3, ::-2]);
    let found: Vec<([usize; 2], u16)> = v.indexed_iter().map(|(place, x)| (place, *x)).collect();
    assert_eq!(
        found,
        [
            ([0, 0], 9),
            ([0, 1], 7),
            ([0, 2], 5),
            ([1, 0], 14),
            ([1, 1], 12),
            ([1, 2], 10)
        ]
    );
    for (place, x) in v.indexed_iter() {
        assert_eq!(v.get(place), Some(x));
    }
}

#[test]
fn outer_iteration_gives_sub_views() {
    let block = block();
    let v = view!(block[::-1, 1.., ::2]);
    let shapes: Vec<[usize; 2]> = v.outer_iter().map(|part| part.shape()).collect();
    assert_eq!(shapes, [[2, 2], [2, 2]]);
    let parts: Vec<Vec<u16>> = v.outer_iter().map(|part| part.to_vec()).collect();
    assert_eq!(parts, [[16, 18, 20, 22], [4, 6, 8, 10]]);
    let last = v.outer_iter().next_back().unwrap();
    assert_eq!(last.outer_iter().next().unwrap().to_vec(), [4, 6]);
    assert_eq!(v.outer_iter().len(), 2);
}

#[test]
fn outer_iteration_mutably() {
    let mut plane = plane();
    let mut v = view!(mut plane[1..3]);
    for (i, mut row) in v.outer_iter_mut().enumerate() {
        row.fill(i as u16);
    }
    let rows: Vec<_> = v.outer_iter_mut().collect();
    for mut row in rows {
        row[[0]] = 9;
    }
    assert_eq!(plane[1], [9, 0, 0, 0, 0]);
    assert_eq!(plane[2], [9, 1, 1, 1, 1]);
    assert_eq!(plane[3], [15, 16, 17, 18, 19]);
}

#[test]
fn views_are_iterated_by_for() {
    let plane = plane();
    let mut sum = 0;
    for x in view!(plane[1..3, 1]) {
        sum += x;
    }
    let v = view!(plane[1..3, 1]);
    for x in &v {
        sum += x;
    }
    assert_eq!(sum, 2 * (6 + 11));
}

#[test]
fn mutable_iterators_agree_with_shared_ones_from_both_ends() {
    let expected = [15u16, 17, 19, 5, 7, 9];
    for skipped in 0..=expected.len() {
        let mut plane = plane();
        let mut v = view!(mut plane[::-2, ::2]);
        let mut iter = v.iter_mut();
        assert_eq!(iter.nth(skipped).copied(), expected.get(skipped).copied());
        assert_eq!(
            iter.next_back().copied(),
            expected[(skipped + 1).min(6)..].last().copied()
        );
        assert_eq!(iter.len(), 6usize.saturating_sub(skipped + 2));
        let rest: Vec<u16> = iter.map(|x| *x).collect();
        assert_eq!(
            rest,
            expected[(skipped + 1).min(6)..]
                .split_last()
                .map_or(&[][..], |(_, rest)| rest)
        );
    }
    for skipped in 0..=expected.len() {
        let mut plane = plane();
        let mut v = view!(mut plane[::-2, ::2]);
        let mut iter = v.iter_mut();
        let found = iter.nth_back(skipped).copied();
        assert_eq!(
            found,
            expected.len().checked_sub(skipped + 1).map(|i| expected[i])
        );
        let rest: Vec<u16> = iter.rev().map(|x| *x).collect();
        let mut left = expected[..expected.len().saturating_sub(skipped + 1)].to_vec();
        left.reverse();
        assert_eq!(rest, left);
    }
}

#[test]
fn indexed_iteration_runs_backwards_and_counts() {
    let block = block();
    let v = view!(block[.., 1.., ::-2]);
    let forwards: Vec<([usize; 3], u16)> = v.indexed_iter().map(|(place, x)| (place, *x)).collect();
    let mut backwards: Vec<([usize; 3], u16)> =
        v.indexed_iter().rev().map(|(place, x)| (place, *x)).collect();
    backwards.reverse();
    assert_eq!(backwards, forwards);
    assert_eq!(forwards.len(), 8);
    assert_eq!(forwards[5], ([1, 0, 1], 17));
    let mut iter = v.indexed_iter();
    assert_eq!(
        (iter.next().unwrap().0, iter.next_back().unwrap().0, iter.len()),
        ([0, 0, 0], [1, 1, 1], 6)
    );
}

#[test]
fn outer_iteration_from_both_ends_and_beyond() {
    let plane = plane();
    let v = view!(plane[::-1, 1]);
    assert_eq!(v.outer_iter().map(|x| *x).collect::<Vec<_>>(), [16, 11, 6, 1]);
    assert_eq!(
        v.outer_iter().rev().map(|x| *x).collect::<Vec<_>>(),
        [1, 6, 11, 16]
    );
    let mut iter = v.outer_iter();
    assert_eq!(iter.nth(1).map(|x| *x), Some(11));
    assert_eq!(iter.next_back().map(|x| *x), Some(1));
    assert_eq!(iter.len(), 1);
    assert_eq!(iter.next().map(|x| *x), Some(6));
    assert!(iter.next().is_none() && iter.next_back().is_none() && iter.next().is_none());
}
