//! Producers that other code splits. rayon's plumbing is public, and a caller may split a producer at any number, also beyond its
//! end.

use rayon::iter::plumbing::{Consumer, Folder, Producer, ProducerCallback, UnindexedConsumer};
use rayon::iter::{IndexedParallelIterator, ParallelIterator};
use std::panic::{catch_unwind, AssertUnwindSafe};
use view_core::{shape, view};

/// The places to cut a piece of `len` items: all positions, and some beyond.
fn cuts(len: usize) -> impl Iterator<Item = usize> {
    (0..len + 2).chain([usize::MAX])
}

/// Cuts a piece at the first number, and the rest of it at the second. The result is the items of all three parts.
struct CutTwice(usize, usize);

impl<T> ProducerCallback<T> for CutTwice {
    type Output = [Vec<T>; 3];
    fn callback<P: Producer<Item = T>>(self, producer: P) -> Self::Output {
        let (first, behind) = producer.split_at(self.0);
        let (second, third) = behind.split_at(self.1);
        // The last part from its back, so that both directions are tested.
        let mut last: Vec<T> = third.into_iter().rev().collect();
        last.reverse();
        [first.into_iter().collect(), second.into_iter().collect(), last]
    }
}

/// Two cuts of a piece of `len` items that `make` makes. The parts have each item once, or the cut panics.
fn check<I: IndexedParallelIterator>(len: usize, make: impl Fn() -> I, number: impl Fn(I::Item) -> usize) {
    for (at, then) in cuts(len).flat_map(|at| cuts(len).map(move |then| (at, then))) {
        let parts = catch_unwind(AssertUnwindSafe(|| make().with_producer(CutTwice(at, then))));
        match parts {
            Ok([a, b, c]) => {
                assert!(at <= len && then <= len - at, "{at} and {then} of {len}");
                assert_eq!([a.len(), b.len(), c.len()], [at, then, len - at - then]);
                // All items exist at the same time.
                let all: Vec<usize> = a.into_iter().chain(b).chain(c).map(&number).collect();
                assert_eq!(all, (0..len).collect::<Vec<_>>());
            }
            Err(message) => {
                assert!(at > len || then > len - at, "{at} and {then} of {len}");
                let message = message.downcast_ref::<String>().unwrap();
                assert!(message.starts_with("view!: a cut at "), "{message}");
            }
        }
    }
}

#[test]
fn shared_pieces_are_cut_inside() {
    for len in 0..if cfg!(miri) { 3 } else { 4 } {
        let rows: Vec<[usize; 2]> = (0..len).map(|i| [i, 0]).collect();
        check(len, || view!(rows).par_outer_iter(), |row| row[[0]]);
        let tiles = || view!(rows).par_tiles::<shape![1, 2]>();
        check(len, tiles, |tile| tile[[0, 0]]);
        check(len, || view!(rows).par_lanes::<1>(), |lane| lane[[0]]);
        check(len, || view!(rows[.., 0]).par_iter(), |x| *x);
        check(len, || view!(rows).par_axes_iter::<1>(), |row| row[[0]]);
        check(len, || view!(rows).par_chunks::<0>(1), |part| part[[0, 0]]);
        check(
            len,
            || view!(rows[.., 0]).par_indexed_iter(),
            |([i], x)| {
                assert_eq!(i, *x);
                i
            },
        );
        if len > 0 {
            let windows = || view!(rows).par_window_iter::<shape![1, 2]>();
            check(len, windows, |window| window[[0, 0]]);
        }
    }
}

#[test]
fn shared_elements_are_cut_inside() {
    for (m, n) in [(0, 2), (1, 1), (2, 2), (3, 2), (2, 3)] {
        // The numbers run along the columns, so that rows have gaps.
        let grid: Vec<[usize; 8]> = (0..n).map(|j| std::array::from_fn(|i| i * n + j)).collect();
        let view = || view!(grid[.., ..m].T);
        check(m * n, || view().par_iter(), |x| *x);
        check(m * n, || view().par_zip(view()), |(a, b)| (*a + *b) / 2);
        // One of two has begun: the zip has as many items as the shorter one.
        let begun = || {
            let mut begun = view().into_iter();
            begun.next();
            begun
        };
        let left = (m * n).saturating_sub(1);
        check(left, || view().par_zip(begun()), |(a, b)| (*a + *b) / 2);
        check(
            left,
            || view().par_zip(view().zip(begun())),
            |(_, (a, b))| (*a + *b) / 2,
        );
    }
}

/// Cuts a piece into single items, from the middle, and keeps all of them.
struct Crumble(usize);

impl<T> ProducerCallback<T> for Crumble {
    type Output = Vec<T>;
    fn callback<P: Producer<Item = T>>(self, producer: P) -> Vec<T> {
        fn crumble<P: Producer>(len: usize, producer: P, out: &mut Vec<P::Item>) {
            if len < 2 {
                return out.extend(producer.into_iter());
            }
            let (first, second) = producer.split_at(len / 2);
            crumble(len - len / 2, second, out);
            crumble(len / 2, first, out);
        }
        let mut all = Vec::new();
        crumble(self.0, producer, &mut all);
        all
    }
}

#[test]
fn unique_pieces_are_cut_inside() {
    let mut grid = [[0usize; 4]; 3];
    let mut v = view!(mut grid);
    let rows = v.par_outer_iter_mut().with_producer(Crumble(3));
    assert_eq!(rows.len(), 3);
    for (i, mut row) in rows.into_iter().rev().enumerate() {
        row.fill(i);
    }
    let mut tiles = v.par_tiles_mut::<shape![1, 2]>().with_producer(Crumble(6));
    assert_eq!(tiles.len(), 6);
    for tile in &mut tiles {
        tile[[0, 1]] += 10;
    }
    assert_eq!(grid, [[0, 10, 0, 10], [1, 11, 1, 11], [2, 12, 2, 12]]);
    let mut v = view!(mut grid[.., ::-1]);
    let lanes = v.par_lanes_mut::<0>().with_producer(Crumble(4));
    assert_eq!(lanes.len(), 4);
    for (i, mut lane) in lanes.into_iter().rev().enumerate() {
        lane.fill(i);
    }
    let elements = v.par_iter_mut().with_producer(Crumble(12));
    assert_eq!(elements.len(), 12);
    elements.into_iter().zip(0..).for_each(|(x, i)| *x += i);
    assert_eq!(grid, [[11, 11, 11, 11], [7, 7, 7, 7], [3, 3, 3, 3]]);
    let (mut one, mut two) = ([[0; 3]; 2], [[1; 2]; 3]);
    let (mut v, mut w) = (view!(mut one), view!(mut two.T));
    let pairs = v.par_zip_mut(&mut w).with_producer(Crumble(6));
    assert_eq!(pairs.len(), 6);
    pairs.into_iter().for_each(|(a, b)| core::mem::swap(a, b));
    assert_eq!((one, two), ([[1; 3]; 2], [[0; 2]; 3]));
}

#[test]
fn unique_pieces_of_several_axes_are_cut_inside() {
    let mut grid = [[0usize; 4]; 3];
    let mut v = view!(mut grid.T);
    let columns = v.par_axes_iter_mut::<1>().with_producer(Crumble(4));
    assert_eq!(columns.len(), 4);
    for (j, mut column) in columns.into_iter().rev().enumerate() {
        column.fill(j);
    }
    let parts = v.par_chunks_mut::<1>(2).with_producer(Crumble(2));
    assert_eq!(parts.len(), 2);
    for (k, mut part) in parts.into_iter().rev().enumerate() {
        part[[0, 0]] += 10 * (k + 1);
    }
    let elements = v.par_indexed_iter_mut().with_producer(Crumble(12));
    assert_eq!(elements.len(), 12);
    for ([j, i], x) in elements {
        *x += 100 * i + 1000 * j;
    }
    let expected = [
        [10, 1001, 2002, 3003],
        [100, 1101, 2102, 3103],
        [220, 1201, 2202, 3203],
    ];
    assert_eq!(grid, expected);
}

#[test]
#[should_panic(expected = "view!: a cut at 9 of what has 8 items left")]
fn unique_elements_behind_the_end() {
    let mut grid = [[0u8; 4]; 2];
    view!(mut grid).par_iter_mut().with_producer(CutTwice(9, 0));
}

#[test]
#[should_panic(expected = "view!: a cut at 3 of what has 0 items left")]
fn unique_lanes_behind_the_end() {
    let mut grid = [[0u8; 4]; 2];
    view!(mut grid).par_lanes_mut::<1>().with_producer(CutTwice(2, 3));
}

#[test]
#[should_panic(expected = "view!: a cut at 8 of what has 7 items left")]
fn pairs_behind_the_end_of_the_shorter_one() {
    let (mut grid, other) = ([[0u8; 4]; 2], [[0u8; 4]; 2]);
    let mut begun = view!(other).into_iter();
    begun.next_back();
    view!(mut grid).par_zip_mut(begun).with_producer(CutTwice(8, 0));
}

#[test]
#[should_panic(expected = "view!: a cut at 8 of what has 2 items left")]
fn unique_rows_behind_the_end() {
    let mut grid = [[0u8; 4]; 2];
    view!(mut grid).par_outer_iter_mut().with_producer(CutTwice(8, 0));
}

#[test]
#[should_panic(expected = "view!: a cut at 3 of what has 2 items left")]
fn unique_chunks_behind_the_end() {
    let mut row = [0u8; 4];
    view!(mut row)
        .par_chunks_mut::<0>(3)
        .with_producer(CutTwice(3, 0));
}

#[test]
#[should_panic(expected = "view!: a cut at 3 of what has 2 items left")]
fn unique_tiles_behind_the_end() {
    let mut row = [0u8; 4];
    view!(mut row)
        .par_tiles_mut::<shape![2]>()
        .with_producer(CutTwice(3, 0));
}

/// An adaptor that states a greater length than it has.
struct Boastful<I>(I);

impl<I: IndexedParallelIterator> ParallelIterator for Boastful<I> {
    type Item = I::Item;
    fn drive_unindexed<C: UnindexedConsumer<I::Item>>(self, consumer: C) -> C::Result {
        rayon::iter::plumbing::bridge(self, consumer)
    }
}
impl<I: IndexedParallelIterator> IndexedParallelIterator for Boastful<I> {
    fn len(&self) -> usize {
        100
    }
    fn drive<C: Consumer<I::Item>>(self, consumer: C) -> C::Result {
        rayon::iter::plumbing::bridge(self, consumer)
    }
    fn with_producer<C: ProducerCallback<I::Item>>(self, callback: C) -> C::Output {
        self.0.with_producer(callback)
    }
}

#[test]
#[should_panic(expected = "view!: a cut at")]
fn an_adaptor_that_lies_about_its_length() {
    let mut grid = [[0u8; 4]; 2];
    Boastful(view!(mut grid).par_outer_iter_mut()).for_each(|mut row| row.fill(1));
}

#[test]
#[should_panic(expected = "view!: a cut at")]
fn an_adaptor_that_lies_about_the_number_of_elements() {
    let mut grid = [[0u8; 4]; 2];
    Boastful(view!(mut grid.T).par_iter_mut()).for_each(|x| *x = 1);
}

/// Takes all items of a piece, and asks for more.
struct Greedy;

impl<T> Folder<T> for Greedy {
    type Result = usize;
    fn consume(self, _: T) -> Self {
        self
    }
    fn consume_iter<I: IntoIterator<Item = T>>(self, items: I) -> Self {
        let mut items = items.into_iter();
        let kept: Vec<T> = items.by_ref().collect();
        assert!(items.next().is_none() && items.nth(7).is_none());
        drop(kept);
        self
    }
    fn complete(self) -> usize {
        1
    }
    fn full(&self) -> bool {
        false
    }
}
impl<T: Send> Consumer<T> for Greedy {
    type Folder = Self;
    type Reducer = Sum;
    type Result = usize;
    // A consumer is told at which number it is split, and may split itself at another.
    fn split_at(self, _: usize) -> (Self, Self, Sum) {
        (Self, Self, Sum)
    }
    fn into_folder(self) -> Self {
        self
    }
    fn full(&self) -> bool {
        false
    }
}
struct Sum;
impl rayon::iter::plumbing::Reducer<usize> for Sum {
    fn reduce(self, left: usize, right: usize) -> usize {
        left + right
    }
}

#[test]
fn a_consumer_that_asks_for_more() {
    let mut grid = [[0u8; 4]; 64];
    assert!(view!(mut grid).par_outer_iter_mut().drive(Greedy) > 0);
    assert!(view!(mut grid).par_tiles_mut::<shape![2, 2]>().drive(Greedy) > 0);
    assert!(view!(mut grid).par_lanes_mut::<0>().drive(Greedy) > 0);
    assert!(view!(mut grid[.., ::2]).par_iter_mut().drive(Greedy) > 0);
    let other = grid;
    assert!(view!(mut grid.T).par_zip_mut(view!(other.T)).drive(Greedy) > 0);
}
