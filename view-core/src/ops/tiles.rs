//! A view cut up into tiles, side by side.

use crate::algebra::element::element::Element;
use crate::algebra::shape::axis_list::AxisList;
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::stored::Stored;
use crate::checks::axes::{Nothing, TilesOf};
use crate::error::{refuse, ViewError};
use crate::ops::{stored, AxesOf, OnAxes, OnAxesMut};
use crate::view::access::PerAxis;
use crate::view::view::{View, ViewMut};

/// The positions of the tiles, then the axes inside of them.
pub(crate) type Tiles<X, K> = <<X as AxisList>::Tiled<K> as AxisList>::Before<<X as AxisList>::Framed<K>>;

macro_rules! both {
    ($View:ident $OnAxes:ident) => {
        impl<'a, T: Element, S: Shape, L: Layout> $View<'a, T, S, L> {
            /// The tiles with the extents `K`: their positions, then the axes inside of them, so that `(A, B)` in tiles
            /// of `[a, b]` has the shape `(A/a, B/b, a, b)`: `.tiles[…]`. Tiles do not overlap.
            /// [`tile_iter`](Self::tile_iter) visits them one by one.
            ///
            /// ```
            /// use view_core::{shape, view};
            /// let mut image = [[0; 4]; 4];
            /// let mut tiles = view!(mut image).tiles::<shape![2, 2]>();
            /// for (n, mut row) in tiles.outer_iter_mut().enumerate() {
            ///     row.outer_iter_mut().enumerate().for_each(|(m, mut tile)| tile.fill(10 * n + m));
            /// }
            /// assert_eq!(image, [[0, 0, 1, 1], [0, 0, 1, 1], [10, 10, 11, 11], [10, 10, 11, 11]]);
            /// ```
            ///
            /// # Panics
            /// If the tiles do not divide an axis of dynamic extent.
            #[inline(always)]
            #[track_caller]
            #[must_use]
            pub fn tiles<K: Shape<Stored: Nothing> + TilesOf<S>>(
                self,
            ) -> $OnAxes<'a, T, L, Tiles<AxesOf<T, S, L>, K>> {
                match self.try_tiles::<K>() {
                    Ok(view) => view,
                    Err(error) => refuse(error),
                }
            }

            /// [`tiles`](Self::tiles), unless they do not divide an axis of dynamic extent.
            ///
            /// # Errors
            /// [`ViewError::Tile`] if they do not.
            #[inline(always)]
            pub fn try_tiles<K: Shape<Stored: Nothing> + TilesOf<S>>(
                self,
            ) -> Result<$OnAxes<'a, T, L, Tiles<AxesOf<T, S, L>, K>>, ViewError> {
                self.tiling::<K>(K::Stored::nil())
            }

            /// [`tiles`](Self::tiles), with the extents as an array, for `K` with [`Dyn`](crate::Dyn).
            ///
            /// # Panics
            /// If the tiles do not divide an axis or are empty, or an extent is not the one of `K`.
            #[inline(always)]
            #[track_caller]
            #[must_use]
            pub fn tiles_of<K: TilesOf<S>>(
                self,
                extents: PerAxis<K, usize>,
            ) -> $OnAxes<'a, T, L, Tiles<AxesOf<T, S, L>, K>> {
                match self.try_tiles_of::<K>(extents) {
                    Ok(view) => view,
                    Err(error) => refuse(error),
                }
            }

            /// [`tiles_of`](Self::tiles_of), unless the tiles do not divide an axis or are empty.
            ///
            /// # Errors
            /// [`ViewError::Tile`] then, [`ViewError::Shape`] if `extents` are not those of `K`.
            #[inline(always)]
            pub fn try_tiles_of<K: TilesOf<S>>(
                self,
                extents: PerAxis<K, usize>,
            ) -> Result<$OnAxes<'a, T, L, Tiles<AxesOf<T, S, L>, K>>, ViewError> {
                self.tiling::<K>(stored::<K>(extents)?)
            }

            #[inline(always)]
            fn tiling<K: Shape>(
                self,
                extents: K::Stored,
            ) -> Result<$OnAxes<'a, T, L, Tiles<AxesOf<T, S, L>, K>>, ViewError> {
                let axes = self.axes();
                let inside = AxesOf::<T, S, L>::framed::<K>(axes, extents);
                let axes = <AxesOf<T, S, L> as AxisList>::Tiled::<K>::before::<
                    <AxesOf<T, S, L> as AxisList>::Framed<K>,
                >(AxesOf::<T, S, L>::tiled::<K>(axes, extents, 0)?, inside);
                // SAFETY: V9, element `i` of tile `p` of extent `k` is position `p · k + i`, which is another one for every pair.
                Ok(unsafe { self.along::<Tiles<AxesOf<T, S, L>, K>>(axes) })
            }
        }
    };
}
both!(View OnAxes);
both!(ViewMut OnAxesMut);
