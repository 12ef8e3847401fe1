//! Iteration over the tiles of a view: equal blocks that do not overlap.

use crate::algebra::align::evidence::Natural;
use crate::algebra::element::element::Element;
use crate::algebra::element::rescale::MOST;
use crate::algebra::shape::axis_list::AxisList;
use crate::algebra::shape::layout::{layout_for, Layout, LayoutFor};
use crate::algebra::shape::rank::Rank;
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::stored::Stored;
use crate::api::iter::parts::iterate_by_offset;
use crate::api::iter::walk::{offsets_over, Offsets};
use crate::checks::axes::TileShape;
use crate::error::{refuse, ViewError};
use crate::ops::AxesOf;
use crate::view::access::PerAxis;
use crate::view::view::{StridesOf, View, ViewMut};
use crate::view::with_strides::Explicit;
use core::marker::PhantomData;
// For `grid`, which takes the types of its numbers from here.
use core::primitive::{isize, usize};

mod grid;

/// The layout of one tile: row-major if its strides are known to be so.
type TileLayout<T, S, L, Z> = LayoutFor<Z, Explicit<T, S, L>, <T as Element>::Unit, Natural>;

/// The shape whose positions are the tiles.
type GridShape<T, S, L, Z> = <<AxesOf<T, S, L> as AxisList>::Tiled<Z> as AxisList>::Shape;

/// How many tiles `Z` there are along each axis, and their distances.
#[inline(always)]
fn divided<S: Shape, Z: Shape>(
    mut extents: PerAxis<S, usize>,
    mut strides: PerAxis<S, isize>,
) -> Result<(PerAxis<S, usize>, PerAxis<S, isize>), ViewError> {
    let mut tiles = S::Rank::array(0);
    Z::write(Stored::nil(), tiles.as_mut());
    grid::divide(extents.as_mut(), strides.as_mut(), tiles.as_ref())?;
    Ok((extents, strides))
}

/// The same numbers, one for each axis of the shape `G`, which has as many.
#[inline(always)]
fn per_axis<G: Shape, X: Copy>(numbers: &[X], zero: X) -> PerAxis<G, X> {
    let mut all = G::Rank::array(zero);
    all.as_mut().copy_from_slice(numbers);
    all
}

macro_rules! tiles {
    ($TileIter:ident $View:ident $method:literal, $view:ident => $shared:expr) => {
        #[doc = concat!("The tiles of a view, in row-major order. See [`", $method, "`].")]
        pub struct $TileIter<'a, T: Element, S: Shape, L: Layout, Z: Shape> {
            view: $View<'a, T, S, L>,
            // The offsets of the tiles that were not yielded yet (V5).
            left: Offsets<S>,
            tile: PhantomData<fn() -> Z>,
        }

        impl<'a, T: Element, S: Shape, L: Layout, Z: Shape> $TileIter<'a, T, S, L, Z> {
            #[inline(always)]
            fn new(view: $View<'a, T, S, L>) -> Result<Self, ViewError> {
                let $view = &view;
                let (extents, strides) = divided::<S, Z>($shared.shape(), $shared.strides())?;
                let left = offsets_over::<S>(extents, strides);
                Ok(Self {
                    view,
                    left,
                    tile: PhantomData,
                })
            }

            /// The extents and strides of the positions at which tiles begin.
            #[inline(always)]
            fn grid(&self) -> (PerAxis<GridShape<T, S, L, Z>, usize>, PerAxis<GridShape<T, S, L, Z>, isize>) {
                match divided::<S, Z>(self.view.shape(), self.view.strides()) {
                    Ok((extents, strides)) => (per_axis::<GridShape<T, S, L, Z>, _>(extents.as_ref(), 0), per_axis::<GridShape<T, S, L, Z>, _>(strides.as_ref(), 0)),
                    // The iterator would not exist.
                    Err(error) => refuse(error),
                }
            }

            /// The tile that begins `offset` bytes behind the first element.
            ///
            /// # Safety
            /// The offset has just been taken out of `left`.
            #[inline(always)]
            unsafe fn part_at(&self, offset: isize) -> $View<'a, T, Z, TileLayout<T, S, L, Z>> {
                let strides = S::explicit::<StridesOf<T, S, L>>(self.view.stored_strides());
                let layout = layout_for::<Z, Explicit<T, S, L>, T::Unit, Natural>(strides);
                // SAFETY: V13, `left` began as the offsets of all tiles, and tiles divide every axis, so the tile lies inside the view and
                // overlaps no other. V5, an offset leaves `left` once and never comes back, an iterator is not copied, and a split (V13)
                // divides the offsets between two iterators.
                unsafe { $View::new(self.view.ptr().byte_offset(offset), Stored::nil(), layout) }
            }
        }

        iterate_by_offset! {
            $TileIter<'a, T: Element, S: Shape, L: Layout, Z: Shape>, $View<'a, T, Z, TileLayout<T, S, L, Z>>, GridShape<T, S, L, Z>
        }
    };
}
tiles!(TileIter View "View::tile_iter", view => view);
tiles!(TileIterMut ViewMut "ViewMut::tile_iter_mut", view => &view.as_view());
impl<T: Element, S: Shape, L: Layout, Z: Shape> Clone for TileIter<'_, T, S, L, Z> {
    #[inline(always)]
    fn clone(&self) -> Self {
        Self { ..*self }
    }
}
// SAFETY: V4, it gives access to the elements as the shared view does that it was made of.
unsafe impl<T: Element + Sync, S: Shape, L: Layout, Z: Shape> Send for TileIter<'_, T, S, L, Z> {}
// SAFETY: V4, as above.
unsafe impl<T: Element + Sync, S: Shape, L: Layout, Z: Shape> Sync for TileIter<'_, T, S, L, Z> {}
// SAFETY: V4, it gives access to the elements as the unique view does that it was made of.
unsafe impl<T: Element + Send, S: Shape, L: Layout, Z: Shape> Send for TileIterMut<'_, T, S, L, Z> {}
// SAFETY: V4, as above; a shared borrow of it yields no tile.
unsafe impl<T: Element + Sync, S: Shape, L: Layout, Z: Shape> Sync for TileIterMut<'_, T, S, L, Z> {}

impl<'a, T: Element, S: Shape, L: Layout> View<'a, T, S, L> {
    /// An iterator over the tiles of shape `Z`, in row-major order. The tiles cover the view and do not overlap.
    ///
    /// The extents of `Z` are static and have to divide those of the view. Static extents of the view are checked at compile time,
    /// dynamic ones at run time.
    ///
    /// ```
    /// use view_core::{shape, view};
    ///
    /// let image = [[1u8, 1, 2, 2], [1, 1, 2, 2]];
    /// let sums = view!(image).tile_iter::<shape![2, 2]>().map(|tile| tile.iter().sum::<u8>());
    /// assert!(sums.eq([4, 8]));
    /// ```
    ///
    /// # Panics
    /// If a dynamic extent is not a multiple of that of the tiles.
    #[inline(always)]
    #[track_caller]
    pub fn tile_iter<Z: Shape + TileShape<S>>(&self) -> TileIter<'a, T, S, L, Z> {
        match self.try_tile_iter::<Z>() {
            Ok(tiles) => tiles,
            Err(error) => refuse(error),
        }
    }

    /// Like [`tile_iter`](Self::tile_iter), but returns an error if a dynamic extent is not a multiple of that of the tiles.
    ///
    /// # Errors
    /// [`ViewError::Tile`] if a dynamic extent is not a multiple of that of the tiles.
    #[inline(always)]
    pub fn try_tile_iter<Z: Shape + TileShape<S>>(&self) -> Result<TileIter<'a, T, S, L, Z>, ViewError> {
        TileIter::new(*self)
    }
}

impl<T: Element, S: Shape, L: Layout> ViewMut<'_, T, S, L> {
    /// An iterator over the tiles of shape `Z`. See [`View::tile_iter`].
    ///
    /// # Panics
    /// If a dynamic extent is not a multiple of that of the tiles.
    #[inline(always)]
    #[track_caller]
    pub fn tile_iter<Z: Shape + TileShape<S>>(&self) -> TileIter<'_, T, S, L, Z> {
        self.as_view().tile_iter()
    }

    /// An iterator over the tiles of shape `Z` as unique views. They do not overlap, so they can be used side by side, also on several
    /// threads.
    ///
    /// ```
    /// use view_core::{shape, view};
    ///
    /// let mut image = [[0u8; 6]; 4];
    /// let mut whole = view!(mut image);
    /// std::thread::scope(|scope| {
    ///     for (i, mut tile) in whole.tile_iter_mut::<shape![2, 3]>().enumerate() {
    ///         scope.spawn(move || tile.fill(i as u8));
    ///     }
    /// });
    /// assert_eq!(image[1], [0, 0, 0, 1, 1, 1]);
    /// assert_eq!(image[2], [2, 2, 2, 3, 3, 3]);
    /// ```
    ///
    /// # Panics
    /// If a dynamic extent is not a multiple of that of the tiles.
    #[inline(always)]
    #[track_caller]
    pub fn tile_iter_mut<Z: Shape + TileShape<S>>(&mut self) -> TileIterMut<'_, T, S, L, Z> {
        self.reborrow().into_tile_iter::<Z>()
    }

    /// Like [`tile_iter_mut`](Self::tile_iter_mut), but returns an error if a dynamic extent is not a multiple of that of the tiles.
    ///
    /// # Errors
    /// [`ViewError::Tile`] if a dynamic extent is not a multiple of that of the tiles.
    #[inline(always)]
    pub fn try_tile_iter_mut<Z: Shape + TileShape<S>>(
        &mut self,
    ) -> Result<TileIterMut<'_, T, S, L, Z>, ViewError> {
        self.reborrow().try_into_tile_iter::<Z>()
    }
}

/// By value: what these return lives as long as the borrow of the base.
impl<'a, T: Element, S: Shape, L: Layout> ViewMut<'a, T, S, L> {
    /// As [`tile_iter_mut`](Self::tile_iter_mut).
    #[inline(always)]
    #[track_caller]
    pub(crate) fn into_tile_iter<Z: Shape + TileShape<S>>(self) -> TileIterMut<'a, T, S, L, Z> {
        match self.try_into_tile_iter::<Z>() {
            Ok(tiles) => tiles,
            Err(error) => refuse(error),
        }
    }

    /// As [`try_tile_iter_mut`](Self::try_tile_iter_mut).
    ///
    /// # Errors
    /// As [`try_tile_iter_mut`](Self::try_tile_iter_mut).
    #[inline(always)]
    pub(crate) fn try_into_tile_iter<Z: Shape + TileShape<S>>(
        self,
    ) -> Result<TileIterMut<'a, T, S, L, Z>, ViewError> {
        TileIterMut::new(self)
    }
}
