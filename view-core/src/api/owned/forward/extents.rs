//! Views of arrays with other extents: reshaped, broadcast, in windows and in tiles.

use crate::algebra::element::element::Element;
use crate::algebra::reshape::Request;
use crate::algebra::shape::extent_ops::SameShape;
use crate::algebra::shape::shape::Shape;
use crate::api::owned::array::Array;
use crate::checks::axes::{BroadcastOf, Nothing, TilesOf, WindowsOf};
use crate::error::ViewError;
use crate::ops::broadcast::Repeated;
use crate::ops::named_layouts::AlignedLayout;
use crate::ops::reshape::{Extents, NewLayout, NewShape, ReshapeOf};
use crate::ops::tiles::{TiledLayout, TiledShape};
use crate::ops::windows::Sliding;
use crate::view::access::PerAxis;
use crate::view::base::aligned::Alignment;
use crate::view::view::View;

/// A view of an array, regrouped to what `Z` requests.
type Reshaped<'a, T, S, A, Z> = View<'a, T, NewShape<Z, S>, NewLayout<T, Z, S, AlignedLayout<A>>>;
/// A view of an array, repeated to the shape `Z`.
type Broadcast<'a, T, S, A, Z> = View<'a, T, Z, Repeated<T, S, AlignedLayout<A>, Z>>;
/// A view of an array, cut into tiles of the shape `K`.
type Tiled<'a, T, S, A, K> =
    View<'a, T, TiledShape<T, S, AlignedLayout<A>, K>, TiledLayout<T, S, AlignedLayout<A>, K>>;

impl<T: Element, S: Shape, A: Alignment> Array<T, S, A> {
    forward! {
        /// # Panics
        /// If extents that are known only at run time do not fit.
        #[track_caller]
        fn reshape::<Z>[Z: Request<Given: Nothing> + ReshapeOf<T, S, AlignedLayout<A>>](&self) -> Reshaped<'_, T, S, A, Z>;
        /// # Errors
        /// [`ViewError::Reshape`] if the numbers of elements differ, [`ViewError::ReshapeRest`] if no extent in place of
        /// [`Rest`](crate::Rest) makes them equal.
        fn try_reshape::<Z>[Z: Request<Given: Nothing> + ReshapeOf<T, S, AlignedLayout<A>>](&self) -> Result<Reshaped<'_, T, S, A, Z>, ViewError>;
        /// # Panics
        /// If the extents do not fit the array, or if an extent is not the one of `Z`.
        #[track_caller]
        fn reshape_to::<Z>[Z: Request + ReshapeOf<T, S, AlignedLayout<A>>](&self, extents: Extents<Z>) -> Reshaped<'_, T, S, A, Z>;
        /// # Errors
        /// Those of [`try_reshape`](Self::try_reshape), and [`ViewError::Shape`] if an extent is not the one of `Z`.
        fn try_reshape_to::<Z>[Z: Request + ReshapeOf<T, S, AlignedLayout<A>>](&self, extents: Extents<Z>) -> Result<Reshaped<'_, T, S, A, Z>, ViewError>;
        /// # Panics
        /// If an extent that is known only at run time differs.
        #[track_caller]
        fn with_shape::<Z>[Z: Shape + SameShape<S>](&self) -> View<'_, T, Z, AlignedLayout<A>>;
        /// # Errors
        /// [`ViewError::Shape`] with the first extent that differs, in elements, [`ViewError::Ranks`] if `Z` has another number of axes.
        fn try_with_shape::<Z>[Z: Shape](&self) -> Result<View<'_, T, Z, AlignedLayout<A>>, ViewError>;
        /// # Panics
        /// If a dynamic extent is neither 1 nor that of `Z`.
        #[track_caller]
        fn broadcast::<Z>[Z: Shape<Stored: Nothing> + BroadcastOf<S>](&self) -> Broadcast<'_, T, S, A, Z>;
        /// # Errors
        /// [`ViewError::Broadcast`] if a dynamic extent is neither 1 nor that of `Z`.
        fn try_broadcast::<Z>[Z: Shape<Stored: Nothing> + BroadcastOf<S>](&self) -> Result<Broadcast<'_, T, S, A, Z>, ViewError>;
        /// # Panics
        /// If an extent of the array is neither 1 nor that of the new shape, if an element of `extents` is not the extent of `Z`, or if an array of
        /// so many elements would not fit the address space.
        #[track_caller]
        fn broadcast_to::<Z>[Z: Shape + BroadcastOf<S>](&self, extents: PerAxis<Z, usize>) -> Broadcast<'_, T, S, A, Z>;
        /// # Errors
        /// [`ViewError::Broadcast`] if an extent of the array is neither 1 nor that of the new shape, [`ViewError::Shape`] if an element
        /// of `extents` is not the extent of `Z`, [`ViewError::TooLarge`] if an array of so many elements would not fit the address space.
        fn try_broadcast_to::<Z>[Z: Shape + BroadcastOf<S>](&self, extents: PerAxis<Z, usize>) -> Result<Broadcast<'_, T, S, A, Z>, ViewError>;
        /// # Panics
        /// If a window is longer than an axis of dynamic extent, or if the elements of all windows together are more than can be counted.
        #[track_caller]
        fn windows::<K>[K: Shape<Stored: Nothing> + WindowsOf<S>](&self) -> Sliding<'_, T, S, AlignedLayout<A>, K>;
        /// # Errors
        /// [`ViewError::Window`] if a window is longer than an axis of dynamic extent, [`ViewError::TooLarge`] if the elements of all
        /// windows together are more than can be counted.
        fn try_windows::<K>[K: Shape<Stored: Nothing> + WindowsOf<S>](&self) -> Result<Sliding<'_, T, S, AlignedLayout<A>, K>, ViewError>;
        /// # Panics
        /// If a window is longer than its axis or empty, if an extent is not the one of `K`, or if the elements of all windows together are more
        /// than can be counted.
        #[track_caller]
        fn windows_of::<K>[K: Shape + WindowsOf<S>](&self, extents: PerAxis<K, usize>) -> Sliding<'_, T, S, AlignedLayout<A>, K>;
        /// # Errors
        /// [`ViewError::Window`] if a window is longer than its axis or empty, [`ViewError::Shape`] if an extent is not the one of `K`,
        /// [`ViewError::TooLarge`] if the elements of all windows together are more than can be counted.
        fn try_windows_of::<K>[K: Shape + WindowsOf<S>](&self, extents: PerAxis<K, usize>) -> Result<Sliding<'_, T, S, AlignedLayout<A>, K>, ViewError>;
        /// # Panics
        /// If the tiles do not divide an axis of dynamic extent.
        #[track_caller]
        fn tiles::<K>[K: Shape<Stored: Nothing> + TilesOf<S>](&self) -> Tiled<'_, T, S, A, K>;
        /// # Errors
        /// [`ViewError::Tile`] if the tiles do not divide an axis of dynamic extent.
        fn try_tiles::<K>[K: Shape<Stored: Nothing> + TilesOf<S>](&self) -> Result<Tiled<'_, T, S, A, K>, ViewError>;
        /// # Panics
        /// If the tiles do not divide an axis or are empty, or if an extent is not the one of `K`.
        #[track_caller]
        fn tiles_of::<K>[K: Shape + TilesOf<S>](&self, extents: PerAxis<K, usize>) -> Tiled<'_, T, S, A, K>;
        /// # Errors
        /// [`ViewError::Tile`] if the tiles do not divide an axis or are empty, [`ViewError::Shape`] if an extent is not the one of `K`.
        fn try_tiles_of::<K>[K: Shape + TilesOf<S>](&self, extents: PerAxis<K, usize>) -> Result<Tiled<'_, T, S, A, K>, ViewError>;
    }
}
