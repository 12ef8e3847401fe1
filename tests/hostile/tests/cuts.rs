//! Consumers of rayon's that break its rules: they are full at once, split for ever, or ask for lengths in between.

#![forbid(unsafe_code)]

use hostile::cut::ends;
use hostile::elements::Put;
use hostile::lent::Lent;
use hostile::several::together;
use rayon::iter::plumbing::{Consumer, Folder, Producer, ProducerCallback, Reducer, UnindexedConsumer};
use rayon::iter::{IndexedParallelIterator, IntoParallelIterator, ParallelIterator};
use std::sync::atomic::{AtomicUsize, Ordering};
use view_core::{shape, view, zip, Layout, Shape, ViewMut};

/// A folder that keeps its items, and is full after so many.
#[derive(Clone, Copy)]
struct Greedy<'c> {
    most: usize,
    taken: &'c AtomicUsize,
}
struct Kept<'c, T>(Greedy<'c>, Vec<T>);
struct Join;

impl<'c, T: Send> Consumer<T> for Greedy<'c> {
    type Folder = Kept<'c, T>;
    type Reducer = Join;
    type Result = Vec<T>;
    // It ignores where it is split.
    fn split_at(self, _: usize) -> (Self, Self, Join) {
        (self, self, Join)
    }
    fn into_folder(self) -> Kept<'c, T> {
        Kept(self, Vec::new())
    }
    fn full(&self) -> bool {
        self.taken.load(Ordering::Relaxed) >= self.most
    }
}
impl<T: Send> UnindexedConsumer<T> for Greedy<'_> {
    fn split_off_left(&self) -> Self {
        *self
    }
    fn to_reducer(&self) -> Join {
        Join
    }
}
impl<T> Folder<T> for Kept<'_, T> {
    type Result = Vec<T>;
    fn consume(mut self, item: T) -> Self {
        self.0.taken.fetch_add(1, Ordering::Relaxed);
        self.1.push(item);
        self
    }
    fn complete(self) -> Vec<T> {
        self.1
    }
    fn full(&self) -> bool {
        self.0.taken.load(Ordering::Relaxed) >= self.0.most
    }
}
impl<T> Reducer<Vec<T>> for Join {
    fn reduce(self, mut left: Vec<T>, mut right: Vec<T>) -> Vec<T> {
        right.append(&mut left);
        right
    }
}

fn driven<T: Put + Send, S: Shape, L: Layout>(mut views: Vec<ViewMut<'_, T, S, L>>) {
    views.iter_mut().for_each(|view| view.iter_mut().for_each(T::put));
    let mut all: Vec<&mut T> = views.into_iter().flatten().collect();
    all.iter_mut().for_each(|element| element.put());
    all.iter_mut().rev().for_each(|element| element.put());
}

#[test]
fn consumers_that_are_full_or_split_anywhere() {
    let mut table = vec![[1u32; 4]; 6];
    for most in [0, 1, 3, usize::MAX] {
        let taken = AtomicUsize::new(0);
        let greedy = Greedy { most, taken: &taken };
        let mut view = view!(mut table[..]);
        let rows = view.par_outer_iter_mut();
        assert_eq!((rows.len(), rows.opt_len()), (6, Some(6)));
        driven(rows.drive(greedy));
        driven(view.par_outer_iter_mut().drive_unindexed(greedy));
        driven(view.par_tiles_mut::<shape![2, 2]>().drive(greedy));
        driven(view.par_tiles_mut::<shape![3, 4]>().drive_unindexed(greedy));
    }
}

/// Cuts a producer into pieces, and iterates over them before and after others are dropped.
struct Pieces<'l>(usize, &'l Lent);
impl<'v, T: Put + 'v, S: Shape + 'v, L: Layout + 'v> ProducerCallback<ViewMut<'v, T, S, L>> for Pieces<'_>
where
    for<'b> ViewMut<'b, T, S, L>: hostile::write::ByIndexMut<T, S>,
    for<'b> view_core::View<'b, T, S, L>: hostile::read::ByIndex<T, S>,
{
    type Output = ();
    fn callback<P: Producer<Item = ViewMut<'v, T, S, L>>>(self, producer: P) {
        let (first, second) = producer.split_at(self.0);
        let (dropped, kept) = second.split_at(0);
        drop(dropped);
        let (third, fourth) = kept.split_at(1);
        drop(first);
        ends(fourth.into_iter(), 0, self.1);
        together(third.into_iter(), self.1);
    }
}

#[test]
fn pieces_that_are_dropped_or_kept() {
    let mut table = [[1u16; 4]; 6];
    let lent = Lent::of(&table);
    for at in 0..=5 {
        let mut view = view!(mut table);
        view.par_outer_iter_mut().with_producer(Pieces(at, &lent));
        view.par_tiles_mut::<shape![1, 4]>().with_producer(Pieces(at, &lent));
    }
}

/// Cuts a producer of elements into three parts, and returns all items, those of the last part first.
struct Shreds(usize);
impl<T> ProducerCallback<T> for Shreds {
    type Output = Vec<T>;
    fn callback<P: Producer<Item = T>>(self, producer: P) -> Vec<T> {
        let (first, second) = producer.split_at(self.0);
        let (second, third) = second.split_at(1);
        third.into_iter().rev().chain(first.into_iter()).chain(second.into_iter()).collect()
    }
}

fn put_all<'a, T: Put + 'a>(items: impl IntoIterator<Item = &'a mut T>) {
    let mut items: Vec<&mut T> = items.into_iter().collect();
    items.iter_mut().for_each(|item| item.put());
    items.iter_mut().rev().for_each(|item| item.put());
}

#[test]
fn elements_and_pairs_that_are_cut_anywhere() {
    let (mut table, other) = ([[1u32; 4]; 3], [[2u32; 3]; 4]);
    let mut view = view!(mut table[.., ::-1]);
    for at in 0..12 {
        put_all(view.par_iter_mut().with_producer(Shreds(at)));
        put_all((&mut view).into_par_iter().with_producer(Shreds(at)));
        let pairs = view.par_zip_mut(view!(other.T)).with_producer(Shreds(at));
        put_all(pairs.into_iter().map(|(item, _)| item));
        let pairs = view.try_par_zip_mut(view!(other.T)).unwrap().with_producer(Shreds(at));
        put_all(pairs.into_iter().map(|(item, _)| item));
        let triples = zip!(&mut view, other.T, other.T).par().with_producer(Shreds(at));
        put_all(triples.into_iter().map(|(item, _, _)| item));
        let indexed = zip!(&mut view, other.T).indexed().par().with_producer(Shreds(at));
        put_all(indexed.into_iter().map(|(_, (item, _))| item));
        let sum: u32 = view.par_iter().with_producer(Shreds(at)).into_iter().sum();
        let pairs = view.as_view().par_zip(&view).with_producer(Shreds(at));
        assert_eq!(pairs.into_iter().map(|(item, _)| item).sum::<u32>(), sum);
        let pairs = view.as_view().try_par_zip(&view).unwrap().with_producer(Shreds(at));
        assert_eq!(pairs.into_iter().map(|(_, item)| item).sum::<u32>(), sum);
    }
    for most in [0, 1, 3, usize::MAX] {
        let taken = AtomicUsize::new(0);
        put_all(view.par_iter_mut().drive(Greedy { most, taken: &taken }));
        put_all(view.par_iter_mut().drive_unindexed(Greedy { most, taken: &taken }));
    }
}
