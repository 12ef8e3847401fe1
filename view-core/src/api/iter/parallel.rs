//! Parallel iteration, with rayon (feature `rayon`): rayon's traits for iterators that can be split, and the parts of a view.

use crate::algebra::element::element::Element;
use crate::algebra::number::constant::Const;
use crate::algebra::shape::axis::{Axis, Nth};
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::shape::Shape;
use crate::api::iter::axes::{AxesIter, AxesIterMut};
use crate::api::iter::chunks::{Chunks, ChunksMut};
use crate::api::iter::halves::Halves;
use crate::api::iter::indexed::{IndexedIter, IndexedIterMut};
use crate::api::iter::lanes::{Lanes, LanesMut};
use crate::api::iter::leading_axes::LeadingAxes;
use crate::api::iter::outer::{OuterIter, OuterIterMut};
use crate::api::iter::tile_iter::{TileIter, TileIterMut};
use crate::api::iter::window_iter::{All, WindowIter};
use crate::checks::axes::{AxisOf, Nothing, RankAtLeast, TileShape, WindowsOf};
use crate::view::view::{View, ViewMut};
use rayon::iter::plumbing::{bridge, Consumer, Producer, ProducerCallback, UnindexedConsumer};
use rayon::iter::{IndexedParallelIterator, ParallelIterator};

mod elements;
mod families;
mod zips;

/// An indexed parallel iterator of rayon over the items of the iterator `I`.
///
/// See [`View::par_iter`], [`View::par_zip`], [`View::par_outer_iter`], [`View::par_lanes`] and [`View::par_tiles`].
pub struct Parallel<I>(pub(crate) I);

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

    /// Like [`lanes`](Self::lanes), on rayon's threads.
    ///
    /// ```
    /// use rayon::iter::ParallelIterator;
    /// use view_core::view;
    ///
    /// let grid = [[3, 1, 2], [6, 5, 4]];
    /// let sums: Vec<i32> = view!(grid).par_lanes::<0>().map(|column| column.sum()).collect();
    /// assert_eq!(sums, [9, 6, 6]);
    /// ```
    ///
    /// # Panics
    /// If there are more lanes than can be counted. Then all of them are empty.
    #[track_caller]
    #[rustfmt::skip]
    pub fn par_lanes<const K: usize>(&self) -> Parallel<Lanes<'a, T, S, L, Nth<K>>> where Const<K>: Axis + AxisOf<S> {
        Parallel(self.lanes::<K>())
    }
}

impl<'a, T: Element + Sync, S: Shape, L: Layout> View<'a, T, S, L> {
    /// Like [`indexed_iter`](Self::indexed_iter), on rayon's threads.
    ///
    /// ```
    /// use rayon::iter::ParallelIterator;
    /// use view_core::view;
    ///
    /// let grid = [[1, 2, 3], [4, 5, 6]];
    /// let diagonal: i32 = view!(grid).par_indexed_iter().filter(|([i, j], _)| i == j).map(|(_, x)| x).sum();
    /// assert_eq!(diagonal, 6);
    /// ```
    pub fn par_indexed_iter(&self) -> Parallel<IndexedIter<'a, T, S, L>> {
        Parallel(self.indexed_iter())
    }

    /// Like [`axes_iter`](Self::axes_iter), on rayon's threads.
    ///
    /// # Panics
    /// If there are more sub-views than can be counted. Then all of them are empty.
    #[track_caller]
    #[rustfmt::skip]
    pub fn par_axes_iter<const K: usize>(&self) -> Parallel<AxesIter<'a, T, S, L, Const<K>>> where S: RankAtLeast<K>, Const<K>: LeadingAxes {
        Parallel(self.axes_iter::<K>())
    }

    /// Like [`window_iter`](Self::window_iter), on rayon's threads.
    ///
    /// ```
    /// use rayon::iter::ParallelIterator;
    /// use view_core::{shape, view};
    ///
    /// let image = [[1, 2, 3, 0], [4, 5, 6, 0], [7, 8, 9, 0]];
    /// let sums: Vec<i32> = view!(image).par_window_iter::<shape![2, 3]>().map(|window| window.sum()).collect();
    /// assert_eq!(sums, [21, 16, 39, 28]);
    /// ```
    ///
    /// # Panics
    /// As [`window_iter`](Self::window_iter).
    #[track_caller]
    #[rustfmt::skip]
    pub fn par_window_iter<K: Shape<Stored: Nothing> + WindowsOf<S>>(&self) -> Parallel<WindowIter<'a, T, S, L, K>> where All<S>: LeadingAxes {
        Parallel(self.window_iter::<K>())
    }

    /// Like [`chunks`](Self::chunks), on rayon's threads.
    ///
    /// # Panics
    /// If `size` is 0.
    #[track_caller]
    #[rustfmt::skip]
    pub fn par_chunks<const K: usize>(&self, size: usize) -> Parallel<Chunks<'a, T, S, L, K>> where Const<K>: AxisOf<S> + Axis {
        Parallel(self.chunks::<K>(size))
    }
}

impl<T: Element + Send, S: Shape, L: Layout> ViewMut<'_, T, S, L> {
    /// Like [`indexed_iter_mut`](Self::indexed_iter_mut), on rayon's threads.
    ///
    /// ```
    /// use rayon::iter::ParallelIterator;
    /// use view_core::view;
    ///
    /// let mut table = [[0; 30]; 20];
    /// view!(mut table).par_indexed_iter_mut().for_each(|([i, j], x)| *x = i * j);
    /// assert_eq!(table[19][29], 551);
    /// ```
    pub fn par_indexed_iter_mut(&mut self) -> Parallel<IndexedIterMut<'_, T, S, L>> {
        Parallel(self.indexed_iter_mut())
    }

    /// Like [`axes_iter_mut`](Self::axes_iter_mut), on rayon's threads.
    ///
    /// ```
    /// use rayon::iter::ParallelIterator;
    /// use view_core::view;
    ///
    /// let mut image = [[[1u8, 2, 3]; 64]; 48];
    /// view!(mut image).par_axes_iter_mut::<2>().for_each(|mut pixel| pixel[[0]] = 0);
    /// assert_eq!(image[47][63], [0, 2, 3]);
    /// ```
    ///
    /// # Panics
    /// If there are more sub-views than can be counted. Then all of them are empty.
    #[track_caller]
    #[rustfmt::skip]
    pub fn par_axes_iter_mut<const K: usize>(&mut self) -> Parallel<AxesIterMut<'_, T, S, L, Const<K>>> where S: RankAtLeast<K>, Const<K>: LeadingAxes {
        Parallel(self.axes_iter_mut::<K>())
    }

    /// Like [`chunks_mut`](Self::chunks_mut), on rayon's threads.
    ///
    /// ```
    /// use rayon::iter::{IndexedParallelIterator, ParallelIterator};
    /// use view_core::view;
    ///
    /// let mut samples = vec![0; 1000];
    /// view!(mut samples).par_chunks_mut::<0>(300).enumerate().for_each(|(i, mut part)| part.fill(i));
    /// assert_eq!((samples[899], samples[900]), (2, 3));
    /// ```
    ///
    /// # Panics
    /// If `size` is 0.
    #[track_caller]
    #[rustfmt::skip]
    pub fn par_chunks_mut<const K: usize>(&mut self, size: usize) -> Parallel<ChunksMut<'_, T, S, L, K>> where Const<K>: AxisOf<S> + Axis {
        Parallel(self.chunks_mut::<K>(size))
    }

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

    /// Like [`lanes_mut`](Self::lanes_mut), on rayon's threads.
    ///
    /// ```
    /// use rayon::iter::ParallelIterator;
    /// use view_core::view;
    ///
    /// let mut grid = [[3, 1], [6, 5]];
    /// view!(mut grid).par_lanes_mut::<0>().for_each(|mut column| column[[1]] -= column[[0]]);
    /// assert_eq!(grid, [[3, 1], [3, 4]]);
    /// ```
    ///
    /// # Panics
    /// If there are more lanes than can be counted. Then all of them are empty.
    #[track_caller]
    #[rustfmt::skip]
    pub fn par_lanes_mut<const K: usize>(&mut self) -> Parallel<LanesMut<'_, T, S, L, Nth<K>>> where Const<K>: Axis + AxisOf<S> {
        Parallel(self.lanes_mut::<K>())
    }
}
