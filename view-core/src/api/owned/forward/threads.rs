//! Iterators over arrays on rayon's threads.

use crate::algebra::element::element::Element;
use crate::algebra::number::constant::Const;
use crate::algebra::shape::axis::{Axis, Nth};
use crate::algebra::shape::extent_ops::SameShape;
use crate::algebra::shape::shape::Shape;
use crate::api::iter::axes::{AxesIter, AxesIterMut};
use crate::api::iter::chunks::{Chunks, ChunksMut};
use crate::api::iter::elements::{Iter, IterMut};
use crate::api::iter::indexed::{IndexedIter, IndexedIterMut};
use crate::api::iter::lanes::{Lanes, LanesMut};
use crate::api::iter::leading_axes::LeadingAxes;
use crate::api::iter::lockstep::Lockstep;
use crate::api::iter::outer::{OuterIter, OuterIterMut};
use crate::api::iter::parallel::Parallel;
use crate::api::iter::tile_iter::{TileIter, TileIterMut};
use crate::api::iter::window_iter::{All, WindowIter};
use crate::api::iter::zip::{Partner, Zip};
use crate::api::owned::array::Array;
use crate::checks::axes::{AxisOf, Nothing, RankAtLeast, TileShape, WindowsOf};
use crate::error::ViewError;
use crate::ops::named_layouts::AlignedLayout;
use crate::view::base::aligned::Alignment;

/// Methods that hand the unique iterator of the method behind `of` to rayon.
macro_rules! parallel {
    ($($(#[$meta:meta])* fn $name:ident of $iter:ident $(::<$($told:ident),*>)? $([$($params:tt)*])? (&mut $self:ident $(, $arg:ident: $Arg:ty)*) -> $Out:ty where [$($bounds:tt)*];)*) => {$(
        #[doc = concat!("See [`ViewMut::", stringify!($name), "`](crate::ViewMut::", stringify!($name), ").")]
        #[doc = ""]
        $(#[$meta])*
        #[inline(always)]
        pub fn $name $(<$($params)*>)? (&mut $self $(, $arg: $Arg)*) -> $Out where $($bounds)* {
            Parallel($self.$iter $(::<$($told),*>)? ($($arg),*))
        }
    )*};
}

impl<T: Element, S: Shape, A: Alignment> Array<T, S, A> {
    forward! {
        fn par_iter(&self) -> Parallel<Iter<'_, T, S, AlignedLayout<A>>> where [T: Sync];
        fn par_indexed_iter(&self) -> Parallel<IndexedIter<'_, T, S, AlignedLayout<A>>> where [T: Sync];
        fn par_outer_iter(&self) -> Parallel<OuterIter<'_, T, S, AlignedLayout<A>>> where [T: Sync, S: RankAtLeast<1>];
        /// # Panics
        /// If there are more sub-views than can be counted. Then all of them are empty.
        #[track_caller]
        fn par_axes_iter::<K>[const K: usize](&self) -> Parallel<AxesIter<'_, T, S, AlignedLayout<A>, Const<K>>> where [T: Sync, S: RankAtLeast<K>, Const<K>: LeadingAxes];
        /// # Panics
        /// If there are more lanes than can be counted. Then all of them are empty.
        #[track_caller]
        fn par_lanes::<K>[const K: usize](&self) -> Parallel<Lanes<'_, T, S, AlignedLayout<A>, Nth<K>>> where [T: Sync, Const<K>: Axis + AxisOf<S>];
        /// # Panics
        /// If `size` is 0.
        #[track_caller]
        fn par_chunks::<K>[const K: usize](&self, size: usize) -> Parallel<Chunks<'_, T, S, AlignedLayout<A>, K>> where [T: Sync, Const<K>: AxisOf<S> + Axis];
        /// # Panics
        /// If a dynamic extent is not a multiple of that of the tiles.
        #[track_caller]
        fn par_tiles::<Z>[Z: Shape + TileShape<S>](&self) -> Parallel<TileIter<'_, T, S, AlignedLayout<A>, Z>> where [T: Sync];
        /// # Panics
        /// As [`window_iter`](Self::window_iter).
        #[track_caller]
        fn par_window_iter::<K>[K: Shape<Stored: Nothing> + WindowsOf<S>](&self) -> Parallel<WindowIter<'_, T, S, AlignedLayout<A>, K>> where [T: Sync, All<S>: LeadingAxes];
        /// # Panics
        /// If dynamic extents differ. Static ones are compared at compile time.
        #[track_caller]
        fn par_zip[O](&self, other: O) -> Parallel<Zip<Iter<'_, T, S, AlignedLayout<A>>, Partner<O>>> where [T: Sync, O: IntoIterator<IntoIter: Lockstep + Send>, S: SameShape<<O::IntoIter as Lockstep>::Shape>];
        /// # Errors
        /// [`ViewError::Shape`] if dynamic extents differ.
        fn try_par_zip[O](&self, other: O) -> Result<Parallel<Zip<Iter<'_, T, S, AlignedLayout<A>>, Partner<O>>>, ViewError> where [T: Sync, O: IntoIterator<IntoIter: Lockstep + Send>, S: SameShape<<O::IntoIter as Lockstep>::Shape>];
    }

    parallel! {
        fn par_iter_mut of iter_mut(&mut self) -> Parallel<IterMut<'_, T, S, AlignedLayout<A>>> where [T: Send];
        fn par_indexed_iter_mut of indexed_iter_mut(&mut self) -> Parallel<IndexedIterMut<'_, T, S, AlignedLayout<A>>> where [T: Send];
        fn par_outer_iter_mut of outer_iter_mut(&mut self) -> Parallel<OuterIterMut<'_, T, S, AlignedLayout<A>>> where [T: Send, S: RankAtLeast<1>];
        /// # Panics
        /// If there are more sub-views than can be counted. Then all of them are empty.
        #[track_caller]
        fn par_axes_iter_mut of axes_iter_mut::<K>[const K: usize](&mut self) -> Parallel<AxesIterMut<'_, T, S, AlignedLayout<A>, Const<K>>> where [T: Send, S: RankAtLeast<K>, Const<K>: LeadingAxes];
        /// # Panics
        /// If there are more lanes than can be counted. Then all of them are empty.
        #[track_caller]
        fn par_lanes_mut of lanes_mut::<K>[const K: usize](&mut self) -> Parallel<LanesMut<'_, T, S, AlignedLayout<A>, Nth<K>>> where [T: Send, Const<K>: Axis + AxisOf<S>];
        /// # Panics
        /// If `size` is 0.
        #[track_caller]
        fn par_chunks_mut of chunks_mut::<K>[const K: usize](&mut self, size: usize) -> Parallel<ChunksMut<'_, T, S, AlignedLayout<A>, K>> where [T: Send, Const<K>: AxisOf<S> + Axis];
        /// # Panics
        /// If a dynamic extent is not a multiple of that of the tiles.
        #[track_caller]
        fn par_tiles_mut of tile_iter_mut::<Z>[Z: Shape + TileShape<S>](&mut self) -> Parallel<TileIterMut<'_, T, S, AlignedLayout<A>, Z>> where [T: Send];
        /// # Panics
        /// If dynamic extents differ. Static ones are compared at compile time.
        #[track_caller]
        fn par_zip_mut of zip_mut[O](&mut self, other: O) -> Parallel<Zip<IterMut<'_, T, S, AlignedLayout<A>>, Partner<O>>> where [T: Send, O: IntoIterator<IntoIter: Lockstep + Send>, S: SameShape<<O::IntoIter as Lockstep>::Shape>];
    }

    /// See [`ViewMut::try_par_zip_mut`](crate::ViewMut::try_par_zip_mut).
    ///
    /// # Errors
    /// [`ViewError::Shape`] if dynamic extents differ.
    #[rustfmt::skip]
    pub fn try_par_zip_mut<O>(&mut self, other: O) -> Result<Parallel<Zip<IterMut<'_, T, S, AlignedLayout<A>>, Partner<O>>>, ViewError> where T: Send, O: IntoIterator<IntoIter: Lockstep + Send>, S: SameShape<<O::IntoIter as Lockstep>::Shape> {
        self.try_zip_mut(other).map(Parallel)
    }
}
