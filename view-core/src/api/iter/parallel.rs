//! Parallel iteration over sub-views, with rayon (feature `rayon`).

use crate::algebra::element::element::Element;
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::shape::Shape;
use crate::api::iter::halves::Halves;
use crate::api::iter::outer::{OuterIter, OuterIterMut};
use crate::api::iter::tile_iter::{TileIter, TileIterMut};
use crate::checks::axes::RankAtLeast;
use crate::checks::axes::TileShape;
use crate::view::view::{View, ViewMut};
use rayon::iter::plumbing::{bridge, Consumer, Producer, ProducerCallback, UnindexedConsumer};
use rayon::iter::{IndexedParallelIterator, ParallelIterator};

/// An indexed parallel iterator of rayon over the items of the iterator `I`.
///
/// See [`View::par_outer_iter`], [`ViewMut::par_outer_iter_mut`], [`View::par_tiles`], [`ViewMut::par_tiles_mut`].
pub struct Parallel<I>(I);

impl<I: Halves + Send> ParallelIterator for Parallel<I>
where
    I::Item: Send,
{
    type Item = I::Item;
    fn drive_unindexed<C: UnindexedConsumer<I::Item>>(self, consumer: C) -> C::Result {
        bridge(self, consumer)
    }
    fn opt_len(&self) -> Option<usize> {
        Some(self.0.len())
    }
}

impl<I: Halves + Send> IndexedParallelIterator for Parallel<I>
where
    I::Item: Send,
{
    fn len(&self) -> usize {
        self.0.len()
    }
    fn drive<C: Consumer<I::Item>>(self, consumer: C) -> C::Result {
        bridge(self, consumer)
    }
    fn with_producer<C: ProducerCallback<I::Item>>(self, callback: C) -> C::Output {
        callback.callback(HalvesProducer(self.0))
    }
}

/// The items of one thread, which rayon may split in two.
struct HalvesProducer<I>(I);

impl<I: Halves + Send> Producer for HalvesProducer<I> {
    type Item = I::Item;
    type IntoIter = I;
    fn into_iter(self) -> I {
        self.0
    }
    fn split_at(self, index: usize) -> (Self, Self) {
        let (first, second) = self.0.halves(index);
        (Self(first), Self(second))
    }
}

impl<'a, T: Element + Sync, S: Shape, L: Layout> View<'a, T, S, L> {
    /// Like [`outer_iter`](Self::outer_iter), on rayon's threads.
    #[rustfmt::skip]
    pub fn par_outer_iter(&self) -> Parallel<OuterIter<'a, T, S, L>> where S: RankAtLeast<1> {
        Parallel(self.outer_iter())
    }

    /// Like [`tile_iter`](Self::tile_iter), on rayon's threads.
    ///
    /// # Panics
    /// If a dynamic extent is not a multiple of that of the tiles.
    #[track_caller]
    pub fn par_tiles<Z: Shape + TileShape<S>>(&self) -> Parallel<TileIter<'a, T, S, L, Z>> {
        Parallel(self.tile_iter())
    }
}

impl<T: Element + Send, S: Shape, L: Layout> ViewMut<'_, T, S, L> {
    /// Like [`outer_iter_mut`](Self::outer_iter_mut), on rayon's threads.
    ///
    /// ```
    /// use rayon::iter::{IndexedParallelIterator, ParallelIterator};
    /// use view_core::view;
    ///
    /// let mut table = [[0usize; 4]; 100];
    /// view!(mut table).par_outer_iter_mut().enumerate().for_each(|(i, mut row)| row.fill(i));
    /// assert_eq!(table[99], [99; 4]);
    /// ```
    #[rustfmt::skip]
    pub fn par_outer_iter_mut(&mut self) -> Parallel<OuterIterMut<'_, T, S, L>> where S: RankAtLeast<1> {
        Parallel(self.outer_iter_mut())
    }

    /// Like [`tile_iter_mut`](Self::tile_iter_mut), on rayon's threads.
    ///
    /// ```
    /// use rayon::iter::ParallelIterator;
    /// use view_core::{shape, view};
    ///
    /// let mut image = [[7u8; 64]; 48];
    /// view!(mut image).par_tiles_mut::<shape![8, 8]>().for_each(|mut tile| tile[[0, 0]] = 0);
    /// assert_eq!(image.iter().flatten().filter(|&&x| x == 0).count(), 48);
    /// ```
    ///
    /// # Panics
    /// If a dynamic extent is not a multiple of that of the tiles.
    #[track_caller]
    pub fn par_tiles_mut<Z: Shape + TileShape<S>>(&mut self) -> Parallel<TileIterMut<'_, T, S, L, Z>> {
        Parallel(self.tile_iter_mut())
    }
}
