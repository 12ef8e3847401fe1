//! Tiles: a view divided into blocks of equal extents that do not overlap.

use crate::algebra::element::element::Element;
use crate::algebra::shape::axis_list::AxisList;
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::stored::Stored;
use crate::checks::axes::{Nothing, TilesOf};
use crate::error::{refuse, ViewError};
use crate::ops::{stored, AxesOf, PackedAlong};
use crate::view::access::PerAxis;
use crate::view::view::{View, ViewMut};

/// The axes of the result: first those that count the tiles, then those inside a tile.
pub(crate) type Tiles<X, K> = <<X as AxisList>::Tiled<K> as AxisList>::Before<<X as AxisList>::Framed<K>>;

/// The shape of a view of `T`s, of shape `S` and layout `L`, in tiles of the extents `K`.
pub(crate) type TiledShape<T, S, L, K> = <Tiles<AxesOf<T, S, L>, K> as AxisList>::Shape;
/// Its layout: the default one, if the tiles are known to be whole rows.
pub(crate) type TiledLayout<T, S, L, K> = PackedAlong<T, L, Tiles<AxesOf<T, S, L>, K>>;

view_macros::for_rows! { [$View] [View] [ViewMut] => {
        impl<'a, T: Element, S: Shape, L: Layout> $View<'a, T, S, L> {
            /// Divides the view into tiles of the extents `K`: `.tiles[…]`.
            ///
            /// The first axes of the result count the tiles, the last ones are those inside a tile: a view of shape `[A, B]` in
            /// tiles of `[a, b]` has the shape `[A/a, B/b, a, b]`. Tiles do not overlap, so a unique view has them too.
            /// [`tile_iter`](Self::tile_iter) visits the tiles one by one.
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
            pub fn tiles<K: Shape<Stored: Nothing> + TilesOf<S>>(
                self,
            ) -> $View<'a, T, TiledShape<T, S, L, K>, TiledLayout<T, S, L, K>> {
                match self.try_tiles::<K>() {
                    Ok(view) => view,
                    Err(error) => refuse(error),
                }
            }

            /// Like [`tiles`](Self::tiles), but returns an error if the tiles do not divide an axis of dynamic extent.
            ///
            /// # Errors
            /// [`ViewError::Tile`] if the tiles do not divide an axis of dynamic extent.
            #[inline(always)]
            pub fn try_tiles<K: Shape<Stored: Nothing> + TilesOf<S>>(
                self,
            ) -> Result<$View<'a, T, TiledShape<T, S, L, K>, TiledLayout<T, S, L, K>>, ViewError> {
                self.tiling::<K>(K::Stored::nil())
            }

            /// Like [`tiles`](Self::tiles), with the extents as an array, for `K` with [`Dyn`](crate::Dyn).
            ///
            /// # Panics
            /// If the tiles do not divide an axis or are empty, or if an extent is not the one of `K`.
            #[inline(always)]
            #[track_caller]
            pub fn tiles_of<K: Shape + TilesOf<S>>(
                self,
                extents: PerAxis<K, usize>,
            ) -> $View<'a, T, TiledShape<T, S, L, K>, TiledLayout<T, S, L, K>> {
                match self.try_tiles_of::<K>(extents) {
                    Ok(view) => view,
                    Err(error) => refuse(error),
                }
            }

            /// Like [`tiles_of`](Self::tiles_of), but returns an error instead of a panic.
            ///
            /// # Errors
            /// [`ViewError::Tile`] if the tiles do not divide an axis or are empty, [`ViewError::Shape`] if an extent is not the one of
            /// `K`.
            #[inline(always)]
            pub fn try_tiles_of<K: Shape + TilesOf<S>>(
                self,
                extents: PerAxis<K, usize>,
            ) -> Result<$View<'a, T, TiledShape<T, S, L, K>, TiledLayout<T, S, L, K>>, ViewError> {
                self.tiling::<K>(stored::<K>(extents)?)
            }

            #[inline(always)]
            pub(crate) fn tiling<K: Shape>(
                self,
                extents: K::Stored,
            ) -> Result<$View<'a, T, TiledShape<T, S, L, K>, TiledLayout<T, S, L, K>>, ViewError> {
                let axes = self.axes();
                let inside = AxesOf::<T, S, L>::framed::<K>(axes, extents);
                let axes = <AxesOf<T, S, L> as AxisList>::Tiled::<K>::before::<
                    <AxesOf<T, S, L> as AxisList>::Framed<K>,
                >(AxesOf::<T, S, L>::tiled::<K>(axes, extents, 0)?, inside);
                // SAFETY: V9, element `i` of tile `p` of extent `k` is position `p · k + i`. Different pairs have different positions.
                Ok(unsafe { self.packed_along::<Tiles<AxesOf<T, S, L>, K>>(axes) })
            }
        }
}}
