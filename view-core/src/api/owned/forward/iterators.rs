//! Iterators over arrays: elements, rows, lanes, tiles, windows and chunks.

use crate::algebra::element::element::Element;
use crate::algebra::number::constant::Const;
use crate::algebra::shape::axis::{Axis, Nth};
use crate::algebra::shape::extent::Extent;
use crate::algebra::shape::extent_ops::SameShape;
use crate::algebra::shape::shape::Shape;
use crate::api::iter::axes::{AxesIter, AxesIterMut, IndexedAxes};
use crate::api::iter::chunks::{Chunks, ChunksMut};
use crate::api::iter::elements::{Iter, IterMut};
use crate::api::iter::indexed::{IndexedIter, IndexedIterMut};
use crate::api::iter::lanes::{AxisFirst, Lanes, LanesMut};
use crate::api::iter::leading_axes::LeadingAxes;
use crate::api::iter::lockstep::Lockstep;
use crate::api::iter::outer::{OuterIter, OuterIterMut};
use crate::api::iter::tile_iter::{TileIter, TileIterMut};
use crate::api::iter::window_iter::{All, WindowIter};
use crate::api::iter::zip::{Partner, Zip};
use crate::api::owned::array::Array;
use crate::checks::axes::{AxisOf, Nothing, RankAtLeast, TileShape, WindowsOf};
use crate::error::ViewError;
use crate::ops::named_layouts::AlignedLayout;
use crate::ops::transpose::MovedLayout;
use crate::view::access::PerAxis;
use crate::view::base::aligned::Alignment;

impl<T: Element, S: Shape, A: Alignment> Array<T, S, A> {
    forward! {
        fn for_each['b](&'b self, f: impl FnMut(&'b T));
        fn for_each_unordered['b](&'b self, f: impl FnMut(&'b T));
        fn indexed_iter(&self) -> IndexedIter<'_, T, S, AlignedLayout<A>>;
        fn outer_iter(&self) -> OuterIter<'_, T, S, AlignedLayout<A>> where [S: RankAtLeast<1>];
        fn axis_iter::<K>[const K: usize](&self) -> OuterIter<'_, T, AxisFirst<T, S, AlignedLayout<A>, K>, MovedLayout<T, S, AlignedLayout<A>, K, 0>> where [Const<K>: Axis + AxisOf<S>];
        /// # Panics
        /// If there are more sub-views than can be counted. Then all of them are empty.
        #[track_caller]
        fn axes_iter::<K>[const K: usize](&self) -> AxesIter<'_, T, S, AlignedLayout<A>, Const<K>> where [S: RankAtLeast<K>, Const<K>: LeadingAxes];
        /// # Panics
        /// If there are more sub-views than can be counted. Then all of them are empty.
        #[track_caller]
        fn indexed_axes_iter::<K>[const K: usize](&self) -> IndexedAxes<AxesIter<'_, T, S, AlignedLayout<A>, Const<K>>, Const<K>> where [S: RankAtLeast<K>, Const<K>: LeadingAxes];
        /// # Panics
        /// If there are more lanes than can be counted. Then all of them are empty.
        #[track_caller]
        fn lanes::<K>[const K: usize](&self) -> Lanes<'_, T, S, AlignedLayout<A>, Nth<K>> where [Const<K>: Axis + AxisOf<S>];
        /// # Panics
        /// If `size` is 0.
        #[track_caller]
        fn chunks::<K>[const K: usize](&self, size: usize) -> Chunks<'_, T, S, AlignedLayout<A>, K> where [Const<K>: AxisOf<S> + Axis];
        /// # Panics
        /// If `count` is 0.
        #[track_caller]
        fn split_into::<K>[const K: usize](&self, count: usize) -> Chunks<'_, T, S, AlignedLayout<A>, K> where [Const<K>: AxisOf<S> + Axis];
        /// # Panics
        /// If a dynamic extent is not a multiple of that of the tiles.
        #[track_caller]
        fn tile_iter::<Z>[Z: Shape + TileShape<S>](&self) -> TileIter<'_, T, S, AlignedLayout<A>, Z>;
        /// # Errors
        /// [`ViewError::Tile`] if a dynamic extent is not a multiple of that of the tiles.
        fn try_tile_iter::<Z>[Z: Shape + TileShape<S>](&self) -> Result<TileIter<'_, T, S, AlignedLayout<A>, Z>, ViewError>;
        /// # Panics
        /// If a window is longer than an axis of dynamic extent, or if the elements of all windows together are more than can be counted.
        #[track_caller]
        fn window_iter::<K>[K: Shape<Stored: Nothing> + WindowsOf<S>](&self) -> WindowIter<'_, T, S, AlignedLayout<A>, K> where [All<S>: LeadingAxes];
        /// # Panics
        /// If a window is longer than its axis or empty, if an extent is not the one of `K`, or if the elements of all windows together are more
        /// than can be counted.
        #[track_caller]
        fn window_iter_of::<K>[K: Shape + WindowsOf<S>](&self, extents: PerAxis<K, usize>) -> WindowIter<'_, T, S, AlignedLayout<A>, K> where [All<S>: LeadingAxes];
        /// # Panics
        /// If dynamic extents differ. Static ones are compared at compile time.
        #[track_caller]
        fn zip[O](&self, other: O) -> Zip<Iter<'_, T, S, AlignedLayout<A>>, Partner<O>> where [O: IntoIterator<IntoIter: Lockstep>, S: SameShape<<O::IntoIter as Lockstep>::Shape>];
        /// # Errors
        /// [`ViewError::Shape`] if dynamic extents differ.
        fn try_zip[O](&self, other: O) -> Result<Zip<Iter<'_, T, S, AlignedLayout<A>>, Partner<O>>, ViewError> where [O: IntoIterator<IntoIter: Lockstep>, S: SameShape<<O::IntoIter as Lockstep>::Shape>];
    }

    forward! { mut as:
        fn indexed_iter_mut as into_indexed_iter(&mut self) -> IndexedIterMut<'_, T, S, AlignedLayout<A>>;
        fn outer_iter_mut as into_outer_iter(&mut self) -> OuterIterMut<'_, T, S, AlignedLayout<A>> where [S: RankAtLeast<1>];
        fn axis_iter_mut as into_axis_iter::<K>[const K: usize](&mut self) -> OuterIterMut<'_, T, AxisFirst<T, S, AlignedLayout<A>, K>, MovedLayout<T, S, AlignedLayout<A>, K, 0>> where [Const<K>: Axis + AxisOf<S>];
        /// # Panics
        /// If there are more sub-views than can be counted. Then all of them are empty.
        #[track_caller]
        fn axes_iter_mut as into_axes_iter::<K>[const K: usize](&mut self) -> AxesIterMut<'_, T, S, AlignedLayout<A>, Const<K>> where [S: RankAtLeast<K>, Const<K>: LeadingAxes];
        /// # Panics
        /// If there are more sub-views than can be counted. Then all of them are empty.
        #[track_caller]
        fn indexed_axes_iter_mut as into_indexed_axes_iter::<K>[const K: usize](&mut self) -> IndexedAxes<AxesIterMut<'_, T, S, AlignedLayout<A>, Const<K>>, Const<K>> where [S: RankAtLeast<K>, Const<K>: LeadingAxes];
        /// # Panics
        /// If there are more lanes than can be counted. Then all of them are empty.
        #[track_caller]
        fn lanes_mut as into_lanes::<K>[const K: usize](&mut self) -> LanesMut<'_, T, S, AlignedLayout<A>, Nth<K>> where [Const<K>: Axis + AxisOf<S>];
        /// # Panics
        /// If `size` is 0.
        #[track_caller]
        fn chunks_mut as into_chunks::<K>[const K: usize](&mut self, size: usize) -> ChunksMut<'_, T, S, AlignedLayout<A>, K> where [Const<K>: AxisOf<S> + Axis];
        /// # Panics
        /// If `count` is 0.
        #[track_caller]
        fn split_into_mut as into_split::<K>[const K: usize](&mut self, count: usize) -> ChunksMut<'_, T, S, AlignedLayout<A>, K> where [Const<K>: AxisOf<S> + Axis];
        /// # Panics
        /// If a dynamic extent is not a multiple of that of the tiles.
        #[track_caller]
        fn tile_iter_mut as into_tile_iter::<Z>[Z: Shape + TileShape<S>](&mut self) -> TileIterMut<'_, T, S, AlignedLayout<A>, Z>;
        /// # Errors
        /// [`ViewError::Tile`] if a dynamic extent is not a multiple of that of the tiles.
        fn try_tile_iter_mut as try_into_tile_iter::<Z>[Z: Shape + TileShape<S>](&mut self) -> Result<TileIterMut<'_, T, S, AlignedLayout<A>, Z>, ViewError>;
        /// # Panics
        /// If dynamic extents differ. Static ones are compared at compile time.
        #[track_caller]
        fn zip_mut as into_zip[O](&mut self, other: O) -> Zip<IterMut<'_, T, S, AlignedLayout<A>>, Partner<O>> where [O: IntoIterator<IntoIter: Lockstep>, S: SameShape<<O::IntoIter as Lockstep>::Shape>];
        /// # Errors
        /// [`ViewError::Shape`] if dynamic extents differ.
        fn try_zip_mut as try_into_zip[O](&mut self, other: O) -> Result<Zip<IterMut<'_, T, S, AlignedLayout<A>>, Partner<O>>, ViewError> where [O: IntoIterator<IntoIter: Lockstep>, S: SameShape<<O::IntoIter as Lockstep>::Shape>];
    }
}

impl<T: Element, M: Extent, N: Extent, A: Alignment> Array<T, (M, (N, ())), A> {
    /// The rows of a matrix as slices. See [`View::rows`](crate::View::rows).
    #[inline(always)]
    pub fn rows(&self) -> impl ExactSizeIterator<Item = &[T]> + DoubleEndedIterator
    where
        (M, (N, ())): RankAtLeast<1>,
    {
        self.view().rows()
    }
}
