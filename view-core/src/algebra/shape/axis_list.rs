//! The axes of a view, extent and stride of each side by side: `((E0, D0), ((E1, D1), ()))`. Operations that
//! rearrange axes are written once, for such a list, and not twice, for shapes and for strides.

use crate::algebra::pattern::names::{AxisName, Names};
use crate::algebra::reshape::Walkable;
use crate::algebra::shape::extent::{Dyn, Extent, StrideAround};
use crate::algebra::shape::extent_ops::Meet;
use crate::algebra::shape::rank::Rank;
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::stored::Stored;
use crate::algebra::shape::stride::{DynStride, Stride};
use crate::algebra::shape::stride_list::StrideList;
use crate::error::ViewError;
use crate::sealed::Sealed;

/// The stored form of one axis.
pub type AxisWords<E, D> = (<E as Extent>::Stored, <D as Stride>::Stored);

/// A list of axes, outermost first.
pub trait AxisList: Sealed + Walkable {
    /// What a view stores for it.
    type Stored: Stored;
    /// The extent of the first axis.
    type Extent: Extent;
    /// The stride of the first axis.
    type Stride: Stride;
    /// The other axes.
    type Tail: AxisList;
    /// The stored part of the first axis.
    fn head(stored: Self::Stored) -> AxisWords<Self::Extent, Self::Stride>;
    /// The stored part of the others.
    fn tail(stored: Self::Stored) -> <Self::Tail as AxisList>::Stored;
    /// The extents.
    type Shape: Shape;
    /// Their stored part.
    fn shape(stored: Self::Stored) -> <Self::Shape as Shape>::Stored;
    /// The strides.
    type Strides: StrideList;
    /// Their stored part.
    fn strides(stored: Self::Stored) -> <Self::Strides as StrideList>::Stored;
    /// These axes in front of `Back`.
    type Before<Back: AxisList>: AxisList;
    /// The stored part of that.
    fn before<Back: AxisList>(
        stored: Self::Stored,
        back: Back::Stored,
    ) -> <Self::Before<Back> as AxisList>::Stored;
    /// These axes from last to first, in front of `Back`.
    type Reversed<Back: AxisList>: AxisList;
    /// The stored part of that.
    fn reversed<Back: AxisList>(
        stored: Self::Stored,
        back: Back::Stored,
    ) -> <Self::Reversed<Back> as AxisList>::Stored;
    /// The strides after a broadcast, which repeats axes of extent 1.
    type Stretched: StrideList;
    /// The stored part of that, for the extents of `Z`; `axis` is the number of the first axis.
    ///
    /// # Errors
    /// [`ViewError::Broadcast`] if an extent is neither 1 nor that of `Z`.
    fn stretched<Z: Shape>(
        stored: Self::Stored,
        wanted: Z::Stored,
        axis: isize,
    ) -> Result<<Self::Stretched as StrideList>::Stored, ViewError>;
    /// The extents after these axes and the axes `X` are broadcast to their common shape.
    type Joined<X: AxisList>: Shape;
    /// The stored part of that; `axis` is the number of the first axis.
    ///
    /// # Errors
    /// [`ViewError::Together`] if two extents differ, and neither is 1.
    fn joined<X: AxisList>(
        stored: Self::Stored,
        other: X::Stored,
        axis: isize,
    ) -> Result<<Self::Joined<X> as Shape>::Stored, ViewError>;
    /// One axis for each axis, with the positions at which a window of extents `K` can start.
    type Windowed<K: Shape>: AxisList;
    /// The stored part of that; `axis` is the number of the first axis.
    ///
    /// # Errors
    /// [`ViewError::Window`] if a window does not fit its axis, or is empty.
    fn windowed<K: Shape>(
        stored: Self::Stored,
        windows: K::Stored,
        axis: isize,
    ) -> Result<<Self::Windowed<K> as AxisList>::Stored, ViewError>;
    /// One axis for each axis, with the tiles of extents `K` along it.
    type Tiled<K: Shape>: AxisList;
    /// The stored part of that; `axis` is the number of the first axis.
    ///
    /// # Errors
    /// [`ViewError::Tile`] if tiles do not divide their axis, or are empty.
    fn tiled<K: Shape>(
        stored: Self::Stored,
        tiles: K::Stored,
        axis: isize,
    ) -> Result<<Self::Tiled<K> as AxisList>::Stored, ViewError>;
    /// The axes inside of windows or tiles with the extents `K`.
    type Framed<K: Shape>: AxisList;
    /// The stored part of that.
    fn framed<K: Shape>(stored: Self::Stored, frame: K::Stored) -> <Self::Framed<K> as AxisList>::Stored;
    /// The axes that are not known to have extent 1.
    type Squeezed: AxisList;
    /// The stored part of that.
    fn squeezed(stored: Self::Stored) -> <Self::Squeezed as AxisList>::Stored;
    /// How many there are.
    const COUNT: usize;
    /// The axes of `X` without the first ones, as many as these.
    type DropFrom<X: AxisList>: AxisList;
    /// The stored part of that.
    fn drop_from<X: AxisList>(stored: X::Stored) -> <Self::DropFrom<X> as AxisList>::Stored;
    /// The first axes of `X`, as many as these.
    type TakeFrom<X: AxisList>: AxisList;
    /// The stored part of that.
    fn take_from<X: AxisList>(stored: X::Stored) -> <Self::TakeFrom<X> as AxisList>::Stored;
    /// The number of the axis behind these, if `A` is that of the first.
    type Beyond<A: Rank>: Rank;
    /// The name `A` for each of these, in front of `N`.
    type Named<A: AxisName, N: Names>: Names;
}

impl AxisList for () {
    type Stored = ();
    // Never read: each operation requires a rank first.
    type Extent = Dyn;
    type Stride = DynStride;
    type Tail = ();
    #[inline(always)]
    fn head((): ()) -> (usize, isize) {
        (0, 0)
    }
    #[inline(always)]
    fn tail((): ()) {}
    type Shape = ();
    #[inline(always)]
    fn shape((): ()) {}
    type Strides = ();
    #[inline(always)]
    fn strides((): ()) {}
    type Before<Back: AxisList> = Back;
    #[inline(always)]
    fn before<Back: AxisList>((): (), back: Back::Stored) -> Back::Stored {
        back
    }
    type Reversed<Back: AxisList> = Back;
    #[inline(always)]
    fn reversed<Back: AxisList>((): (), back: Back::Stored) -> Back::Stored {
        back
    }
    type Stretched = ();
    #[inline(always)]
    fn stretched<Z: Shape>((): (), _: Z::Stored, _: isize) -> Result<(), ViewError> {
        Ok(())
    }
    type Joined<X: AxisList> = ();
    #[inline(always)]
    fn joined<X: AxisList>((): (), _: X::Stored, _: isize) -> Result<(), ViewError> {
        Ok(())
    }
    type Windowed<K: Shape> = ();
    #[inline(always)]
    fn windowed<K: Shape>((): (), _: K::Stored, _: isize) -> Result<(), ViewError> {
        Ok(())
    }
    type Tiled<K: Shape> = ();
    #[inline(always)]
    fn tiled<K: Shape>((): (), _: K::Stored, _: isize) -> Result<(), ViewError> {
        Ok(())
    }
    type Framed<K: Shape> = ();
    #[inline(always)]
    fn framed<K: Shape>((): (), _: K::Stored) {}
    type Squeezed = ();
    #[inline(always)]
    fn squeezed((): ()) {}
    const COUNT: usize = 0;
    type DropFrom<X: AxisList> = X;
    #[inline(always)]
    fn drop_from<X: AxisList>(stored: X::Stored) -> X::Stored {
        stored
    }
    type TakeFrom<X: AxisList> = ();
    #[inline(always)]
    fn take_from<X: AxisList>(_: X::Stored) {}
    type Beyond<A: Rank> = A;
    type Named<A: AxisName, N: Names> = N;
}

impl<E: Extent, D: Stride, Tail: AxisList> AxisList for ((E, D), Tail) {
    type Stored = (AxisWords<E, D>, Tail::Stored);
    type Extent = E;
    type Stride = D;
    type Tail = Tail;
    #[inline(always)]
    fn head(stored: Self::Stored) -> AxisWords<E, D> {
        stored.0
    }
    #[inline(always)]
    fn tail(stored: Self::Stored) -> Tail::Stored {
        stored.1
    }
    type Shape = (E, Tail::Shape);
    #[inline(always)]
    fn shape(stored: Self::Stored) -> <Self::Shape as Shape>::Stored {
        (stored.0 .0, Tail::shape(stored.1))
    }
    type Strides = (D, Tail::Strides);
    #[inline(always)]
    fn strides(stored: Self::Stored) -> <Self::Strides as StrideList>::Stored {
        (stored.0 .1, Tail::strides(stored.1))
    }
    type Before<Back: AxisList> = ((E, D), Tail::Before<Back>);
    #[inline(always)]
    fn before<Back: AxisList>(
        stored: Self::Stored,
        back: Back::Stored,
    ) -> <Self::Before<Back> as AxisList>::Stored {
        (stored.0, Tail::before::<Back>(stored.1, back))
    }
    type Reversed<Back: AxisList> = Tail::Reversed<((E, D), Back)>;
    #[inline(always)]
    fn reversed<Back: AxisList>(
        stored: Self::Stored,
        back: Back::Stored,
    ) -> <Self::Reversed<Back> as AxisList>::Stored {
        Tail::reversed::<((E, D), Back)>(stored.1, (stored.0, back))
    }
    type Stretched = (E::Stretched<D>, Tail::Stretched);
    #[inline(always)]
    fn stretched<Z: Shape>(
        stored: Self::Stored,
        wanted: Z::Stored,
        axis: isize,
    ) -> Result<<Self::Stretched as StrideList>::Stored, ViewError> {
        let ((extent, stride), tail) = stored;
        let (length, wide) = (E::get(extent), Z::Head::get(Z::head(wanted)));
        if length != wide && length != 1 {
            return Err(ViewError::Broadcast {
                axis,
                length,
                wanted: wide,
            });
        }
        let stride = E::stretched::<D>(stride, length != wide);
        Ok((
            stride,
            Tail::stretched::<Z::Tail>(tail, Z::tail(wanted), axis + 1)?,
        ))
    }
    type Joined<X: AxisList> = (E::Wider<X::Extent>, Tail::Joined<X::Tail>);
    #[inline(always)]
    fn joined<X: AxisList>(
        stored: Self::Stored,
        other: X::Stored,
        axis: isize,
    ) -> Result<<Self::Joined<X> as Shape>::Stored, ViewError> {
        let (left, right) = (E::get(stored.0 .0), X::Extent::get(X::head(other).0));
        if left != right && left != 1 && right != 1 {
            return Err(ViewError::Together { axis, left, right });
        }
        // SAFETY: V15, `Wider` is computed by the same rule, from extents that agree with their types.
        let extent = unsafe { E::Wider::<X::Extent>::trusted(if left == 1 { right } else { left }) };
        Ok((
            extent,
            Tail::joined::<X::Tail>(stored.1, X::tail(other), axis + 1)?,
        ))
    }
    type Windowed<K: Shape> = ((<K::Head as Meet>::WindowsOn<E>, D), Tail::Windowed<K::Tail>);
    #[inline(always)]
    fn windowed<K: Shape>(
        stored: Self::Stored,
        windows: K::Stored,
        axis: isize,
    ) -> Result<<Self::Windowed<K> as AxisList>::Stored, ViewError> {
        let ((extent, stride), tail) = stored;
        let (length, window) = (E::get(extent), K::Head::get(K::head(windows)));
        if window == 0 || window > length {
            return Err(ViewError::Window { axis, window, length });
        }
        // SAFETY: V15, `WindowsOn` is the same difference, of extents that agree with their types.
        let positions = unsafe { <K::Head as Meet>::WindowsOn::<E>::trusted(length - window + 1) };
        Ok((
            (positions, stride),
            Tail::windowed::<K::Tail>(tail, K::tail(windows), axis + 1)?,
        ))
    }
    type Tiled<K: Shape> = (
        (
            <K::Head as Meet>::TilesOn<E>,
            <K::Head as StrideAround>::Around<D>,
        ),
        Tail::Tiled<K::Tail>,
    );
    #[inline(always)]
    fn tiled<K: Shape>(
        stored: Self::Stored,
        tiles: K::Stored,
        axis: isize,
    ) -> Result<<Self::Tiled<K> as AxisList>::Stored, ViewError> {
        let ((extent, stride), tail) = stored;
        let (length, tile) = (E::get(extent), K::Head::get(K::head(tiles)));
        let Some(0) = length.checked_rem(tile) else {
            return Err(ViewError::Tile { axis, tile, length });
        };
        // SAFETY: V15, `TilesOn` is the same quotient, of extents that agree with their types and divide.
        let positions = unsafe { <K::Head as Meet>::TilesOn::<E>::trusted(length / tile) };
        Ok((
            (positions, K::Head::around::<D>(tile, stride)),
            Tail::tiled::<K::Tail>(tail, K::tail(tiles), axis + 1)?,
        ))
    }
    type Framed<K: Shape> = ((K::Head, D), Tail::Framed<K::Tail>);
    #[inline(always)]
    fn framed<K: Shape>(stored: Self::Stored, frame: K::Stored) -> <Self::Framed<K> as AxisList>::Stored {
        (
            (K::head(frame), stored.0 .1),
            Tail::framed::<K::Tail>(stored.1, K::tail(frame)),
        )
    }
    type Squeezed = E::Squeezed<D, Tail::Squeezed>;
    #[inline(always)]
    fn squeezed(stored: Self::Stored) -> <Self::Squeezed as AxisList>::Stored {
        E::squeezed::<D, Tail::Squeezed>(stored.0 .0, stored.0 .1, Tail::squeezed(stored.1))
    }
    const COUNT: usize = 1 + Tail::COUNT;
    type DropFrom<X: AxisList> = Tail::DropFrom<X::Tail>;
    #[inline(always)]
    fn drop_from<X: AxisList>(stored: X::Stored) -> <Self::DropFrom<X> as AxisList>::Stored {
        Tail::drop_from::<X::Tail>(X::tail(stored))
    }
    type TakeFrom<X: AxisList> = ((X::Extent, X::Stride), Tail::TakeFrom<X::Tail>);
    #[inline(always)]
    fn take_from<X: AxisList>(stored: X::Stored) -> <Self::TakeFrom<X> as AxisList>::Stored {
        (X::head(stored), Tail::take_from::<X::Tail>(X::tail(stored)))
    }
    type Beyond<A: Rank> = Tail::Beyond<A::Next>;
    type Named<A: AxisName, N: Names> = (A, Tail::Named<A, N>);
}
