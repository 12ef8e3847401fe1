//! The operations of all views but static ones, for the macro.

use crate::algebra::element::element::Element;
use crate::algebra::number::constant::Const;
use crate::algebra::pattern::{AxisGroups, AxisParts};
use crate::algebra::reshape::case::Foreknown;
use crate::algebra::reshape::request::Rests;
use crate::algebra::reshape::{AskedOf, NewAxes, Request};
use crate::algebra::shape::axis_list::AxisList;
use crate::algebra::shape::layout::{Layout, Part};
use crate::algebra::shape::rank::Rank;
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::stored::Stored;
use crate::algebra::shape::stride_list::StrideList;
use crate::checks::axes::{BroadcastIf, Nothing, TilesIf, WindowsIf};
use crate::checks::pattern::{HeedsLeft, HeedsRight, Pattern};
use crate::error::{refuse, reject, ViewError};
use crate::ops::broadcast::Repeated;
use crate::ops::rearrange::{RearrangedLayout, RearrangedShape, Sizes};
use crate::ops::reshape::{Extents, NewLayout, NewShape, ReshapeIf};
use crate::ops::static_ops::Infer;
use crate::ops::tiles::{TiledLayout, TiledShape};
use crate::ops::windows::Windows;
use crate::ops::{stored, AxesOf, OnAxes};
use crate::sealed::Sealed;
use crate::view::access::PerAxis;
use crate::view::slice_static::WithStrides;
use crate::view::view::{View, ViewMut};

/// The operations of all other views, with the names and parameters that those of static views have, and the forms that return an error or
/// take extents. They differ from the methods of the view in one thing: a check that depends on a type parameter is left to the time when the
/// parameter is known. `H` are the types of literals that the macro writes (see `Heeds` in `message/say.rs`).
pub trait Operations: Sealed + Sized {
    /// The element type.
    type Element: Element;
    /// The shape.
    type Shape: Shape;
    /// The layout.
    type Layout: Layout;
    /// The view divided into tiles.
    type Tiles<K: Shape>;
    /// The view in another shape.
    type Reshaped<Z: Request>;
    /// The view after the pattern of `A` and `G`, which keeps whole rows, or not.
    type Rearranged<A: AxisParts, G: AxisGroups, P: Part>;
    /// Its axes.
    type Axes: AxisList;

    #[doc(hidden)]
    #[track_caller]
    fn tiles<
        K: Shape<Stored: Nothing> + TilesIf<Self::Shape, H> + Infer<A, B> + Infer<C, ()>,
        A,
        B,
        C,
        H: Sealed,
    >(
        self,
        _: H,
    ) -> Self::Tiles<K>;
    #[doc(hidden)]
    fn try_tiles<K: Shape<Stored: Nothing> + TilesIf<Self::Shape, H>, H: Sealed>(
        self,
        _: H,
    ) -> Result<Self::Tiles<K>, ViewError>;
    #[doc(hidden)]
    #[track_caller]
    fn tiles_of<K: TilesIf<Self::Shape, H>, H: Sealed>(
        self,
        extents: PerAxis<K, usize>,
        _: H,
    ) -> Self::Tiles<K>;
    #[doc(hidden)]
    fn try_tiles_of<K: TilesIf<Self::Shape, H>, H: Sealed>(
        self,
        extents: PerAxis<K, usize>,
        _: H,
    ) -> Result<Self::Tiles<K>, ViewError>;
    #[doc(hidden)]
    #[track_caller]
    fn reshape<W: NewAxes, A, B, C, H: Sealed>(self, _: H) -> Self::Reshaped<AskedOf<W>>
    where
        AskedOf<W>: Request<Given: Nothing>
            + ReshapeIf<Self::Element, Self::Shape, Self::Layout, H>
            + Infer<A, B>
            + Infer<C, ()>;
    #[doc(hidden)]
    fn try_reshape<W: NewAxes, H: Sealed>(self, _: H) -> Result<Self::Reshaped<AskedOf<W>>, ViewError>
    where
        AskedOf<W>: Request<Given: Nothing> + ReshapeIf<Self::Element, Self::Shape, Self::Layout, H>;
    #[doc(hidden)]
    #[track_caller]
    fn reshape_to<Z: ReshapeIf<Self::Element, Self::Shape, Self::Layout, H>, H: Sealed>(
        self,
        extents: Extents<Z>,
        _: H,
    ) -> Self::Reshaped<Z>;
    #[doc(hidden)]
    fn try_reshape_to<Z: ReshapeIf<Self::Element, Self::Shape, Self::Layout, H>, H: Sealed>(
        self,
        extents: Extents<Z>,
        _: H,
    ) -> Result<Self::Reshaped<Z>, ViewError>;
    #[doc(hidden)]
    #[track_caller]
    fn rearrange<A: Pattern<Self::Axes, <Self::Element as Element>::Unit, G>, G: AxisGroups, P: Part>(
        self,
        left: impl HeedsLeft<A, G, Self::Axes>,
        right: impl HeedsRight<A, G, Self::Axes, <Self::Element as Element>::Unit>,
    ) -> Self::Rearranged<A, G, P>;
    #[doc(hidden)]
    fn try_rearrange<A: Pattern<Self::Axes, <Self::Element as Element>::Unit, G>, G: AxisGroups, P: Part>(
        self,
        left: impl HeedsLeft<A, G, Self::Axes>,
        right: impl HeedsRight<A, G, Self::Axes, <Self::Element as Element>::Unit>,
    ) -> Result<Self::Rearranged<A, G, P>, ViewError>;
    #[doc(hidden)]
    #[track_caller]
    fn rearrange_to<A: Pattern<Self::Axes, <Self::Element as Element>::Unit, G>, G: AxisGroups, P: Part>(
        self,
        sizes: Sizes<A>,
        left: impl HeedsLeft<A, G, Self::Axes>,
        right: impl HeedsRight<A, G, Self::Axes, <Self::Element as Element>::Unit>,
    ) -> Self::Rearranged<A, G, P>;
    #[doc(hidden)]
    fn try_rearrange_to<A: Pattern<Self::Axes, <Self::Element as Element>::Unit, G>, G: AxisGroups, P: Part>(
        self,
        sizes: Sizes<A>,
        left: impl HeedsLeft<A, G, Self::Axes>,
        right: impl HeedsRight<A, G, Self::Axes, <Self::Element as Element>::Unit>,
    ) -> Result<Self::Rearranged<A, G, P>, ViewError>;
}

/// The operations that only shared views have.
pub trait SharedOperations: Operations {
    /// The windows of the view.
    type Windows<K: Shape>;
    /// The view repeated to another shape.
    type Repeated<Z: Shape>;

    #[doc(hidden)]
    #[track_caller]
    fn windows<K: Shape<Stored: Nothing> + WindowsIf<Self::Shape, H> + Infer<A, B>, A, B, H: Sealed>(
        self,
        _: H,
    ) -> Self::Windows<K>;
    #[doc(hidden)]
    fn try_windows<K: Shape<Stored: Nothing> + WindowsIf<Self::Shape, H>, H: Sealed>(
        self,
        _: H,
    ) -> Result<Self::Windows<K>, ViewError>;
    #[doc(hidden)]
    #[track_caller]
    fn windows_of<K: WindowsIf<Self::Shape, H>, H: Sealed>(
        self,
        extents: PerAxis<K, usize>,
        _: H,
    ) -> Self::Windows<K>;
    #[doc(hidden)]
    fn try_windows_of<K: WindowsIf<Self::Shape, H>, H: Sealed>(
        self,
        extents: PerAxis<K, usize>,
        _: H,
    ) -> Result<Self::Windows<K>, ViewError>;
    #[doc(hidden)]
    #[track_caller]
    fn broadcast<Z: Shape<Stored: Nothing> + BroadcastIf<Self::Shape, H> + Infer<A, B>, A, B, H: Sealed>(
        self,
        _: H,
    ) -> Self::Repeated<Z>;
    #[doc(hidden)]
    fn try_broadcast<Z: Shape<Stored: Nothing> + BroadcastIf<Self::Shape, H>, H: Sealed>(
        self,
        _: H,
    ) -> Result<Self::Repeated<Z>, ViewError>;
    #[doc(hidden)]
    #[track_caller]
    fn broadcast_to<Z: BroadcastIf<Self::Shape, H>, H: Sealed>(
        self,
        extents: PerAxis<Z, usize>,
        _: H,
    ) -> Self::Repeated<Z>;
    #[doc(hidden)]
    fn try_broadcast_to<Z: BroadcastIf<Self::Shape, H>, H: Sealed>(
        self,
        extents: PerAxis<Z, usize>,
        _: H,
    ) -> Result<Self::Repeated<Z>, ViewError>;
}

/// Refuses to compile for this reason.
#[track_caller]
const fn foresee(fault: Option<ViewError>) {
    if let Some(error) = fault {
        reject(&error);
    }
}

/// Why a view of `T`s, of shape `S` and layout `L`, cannot have the shape that `Z` asks for, as far as extents and strides are static.
const fn unlike<T: Element, S: Shape, L: Layout, Z: Request>() -> Option<ViewError> {
    match (
        S::LEN,
        <NewShape<Z, S> as Shape>::LEN,
        <Z::Filled<Const<1>> as Shape>::LEN,
    ) {
        (Some(elements), _, Some(others))
            if Z::Rests::ANY && (others == 0 || !elements.is_multiple_of(others)) =>
        {
            Some(ViewError::ReshapeRest { elements, others })
        }
        (Some(elements), Some(wanted), _) if elements != wanted => {
            Some(ViewError::Reshape { elements, wanted })
        }
        _ => <L::Fault<T::Unit, S, NewShape<Z, S>> as Foreknown>::FAULT,
    }
}

/// The view, or a panic at the caller's line.
#[inline(always)]
#[track_caller]
fn or_refuse<V>(view: Result<V, ViewError>) -> V {
    match view {
        Ok(view) => view,
        Err(error) => refuse(error),
    }
}

view_macros::for_rows! { [$View] [View] [ViewMut] => {
        impl<'a, T: Element, S: Shape, L: Layout, D: StrideList, M> Operations
            for WithStrides<$View<'a, T, S, L>, D, M>
        {
            type Element = T;
            type Shape = S;
            type Layout = L;
            type Tiles<K: Shape> = $View<'a, T, TiledShape<T, S, L, K>, TiledLayout<T, S, L, K>>;
            type Reshaped<Z: Request> = $View<'a, T, NewShape<Z, S>, NewLayout<T, Z, S, L>>;
            type Rearranged<A: AxisParts, G: AxisGroups, P: Part> = $View<'a, T, RearrangedShape<T, S, L, A, G>, RearrangedLayout<T, S, L, A, G, P>>;
            type Axes = AxesOf<T, S, L>;


            #[inline(always)]
            fn tiles<K: Shape<Stored: Nothing> + TilesIf<S, H> + Infer<A, B> + Infer<C, ()>, A, B, C, H: Sealed>(self, _: H) -> Self::Tiles<K> {
                const { foresee(K::FAULT) };
                or_refuse(self.into_inner().tiling::<K>(K::Stored::nil()))
            }
            #[inline(always)]
            fn try_tiles<K: Shape<Stored: Nothing> + TilesIf<S, H>, H: Sealed>(self, _: H) -> Result<Self::Tiles<K>, ViewError> {
                self.into_inner().tiling::<K>(K::Stored::nil())
            }
            #[inline(always)]
            fn tiles_of<K: TilesIf<S, H>, H: Sealed>(self, extents: PerAxis<K, usize>, _: H) -> Self::Tiles<K> {
                const { foresee(K::FAULT) };
                or_refuse(stored::<K>(extents).and_then(|extents| self.into_inner().tiling::<K>(extents)))
            }
            #[inline(always)]
            fn try_tiles_of<K: TilesIf<S, H>, H: Sealed>(self, extents: PerAxis<K, usize>, _: H) -> Result<Self::Tiles<K>, ViewError> {
                self.into_inner().tiling::<K>(stored::<K>(extents)?)
            }
            #[inline(always)]
            fn reshape<W: NewAxes, A, B, C, H: Sealed>(self, _: H) -> Self::Reshaped<AskedOf<W>> where AskedOf<W>: Request<Given: Nothing> + ReshapeIf<T, S, L, H> + Infer<A, B> + Infer<C, ()> {
                const { foresee(unlike::<T, S, L, AskedOf<W>>()) };
                or_refuse(self.into_inner().reshaped::<AskedOf<W>>(&[]))
            }
            #[inline(always)]
            fn try_reshape<W: NewAxes, H: Sealed>(self, _: H) -> Result<Self::Reshaped<AskedOf<W>>, ViewError> where AskedOf<W>: Request<Given: Nothing> + ReshapeIf<T, S, L, H> {
                self.into_inner().reshaped::<AskedOf<W>>(&[])
            }
            #[inline(always)]
            fn reshape_to<Z: ReshapeIf<T, S, L, H>, H: Sealed>(self, extents: Extents<Z>, _: H) -> Self::Reshaped<Z> {
                or_refuse(self.into_inner().asked::<Z>(extents))
            }
            #[inline(always)]
            fn try_reshape_to<Z: ReshapeIf<T, S, L, H>, H: Sealed>(self, extents: Extents<Z>, _: H) -> Result<Self::Reshaped<Z>, ViewError> {
                self.into_inner().asked::<Z>(extents)
            }
            #[inline(always)]
            fn rearrange<A: Pattern<Self::Axes, <Self::Element as Element>::Unit, G>, G: AxisGroups, P: Part>(self, _: impl HeedsLeft<A, G, Self::Axes>, _: impl HeedsRight<A, G, Self::Axes, <Self::Element as Element>::Unit>) -> Self::Rearranged<A, G, P> {
                const { foresee(A::FAULT) };
                or_refuse(self.into_inner().rearranged::<A, G, P>(A::Count::ZEROS))
            }
            #[inline(always)]
            fn try_rearrange<A: Pattern<Self::Axes, <Self::Element as Element>::Unit, G>, G: AxisGroups, P: Part>(self, _: impl HeedsLeft<A, G, Self::Axes>, _: impl HeedsRight<A, G, Self::Axes, <Self::Element as Element>::Unit>) -> Result<Self::Rearranged<A, G, P>, ViewError> {
                self.into_inner().rearranged::<A, G, P>(A::Count::ZEROS)
            }
            #[inline(always)]
            fn rearrange_to<A: Pattern<Self::Axes, <Self::Element as Element>::Unit, G>, G: AxisGroups, P: Part>(self, sizes: Sizes<A>, _: impl HeedsLeft<A, G, Self::Axes>, _: impl HeedsRight<A, G, Self::Axes, <Self::Element as Element>::Unit>) -> Self::Rearranged<A, G, P> {
                const { foresee(A::FAULT) };
                or_refuse(self.into_inner().rearranged::<A, G, P>(sizes))
            }
            #[inline(always)]
            fn try_rearrange_to<A: Pattern<Self::Axes, <Self::Element as Element>::Unit, G>, G: AxisGroups, P: Part>(self, sizes: Sizes<A>, _: impl HeedsLeft<A, G, Self::Axes>, _: impl HeedsRight<A, G, Self::Axes, <Self::Element as Element>::Unit>) -> Result<Self::Rearranged<A, G, P>, ViewError> {
                self.into_inner().rearranged::<A, G, P>(sizes)
            }
        }
}}
impl<'a, T: Element, S: Shape, L: Layout, D: StrideList, M> SharedOperations
    for WithStrides<View<'a, T, S, L>, D, M>
{
    type Windows<K: Shape> = OnAxes<'a, T, L, Windows<AxesOf<T, S, L>, K>>;
    type Repeated<Z: Shape> = View<'a, T, Z, Repeated<T, S, L, Z>>;

    #[inline(always)]
    fn windows<K: Shape<Stored: Nothing> + WindowsIf<S, H> + Infer<A, B>, A, B, H: Sealed>(
        self,
        _: H,
    ) -> Self::Windows<K> {
        const { foresee(K::FAULT) };
        or_refuse(self.into_inner().sliding::<K>(K::Stored::nil()))
    }
    #[inline(always)]
    fn try_windows<K: Shape<Stored: Nothing> + WindowsIf<S, H>, H: Sealed>(
        self,
        _: H,
    ) -> Result<Self::Windows<K>, ViewError> {
        self.into_inner().sliding::<K>(K::Stored::nil())
    }
    #[inline(always)]
    fn windows_of<K: WindowsIf<S, H>, H: Sealed>(self, extents: PerAxis<K, usize>, _: H) -> Self::Windows<K> {
        const { foresee(K::FAULT) };
        or_refuse(stored::<K>(extents).and_then(|extents| self.into_inner().sliding::<K>(extents)))
    }
    #[inline(always)]
    fn try_windows_of<K: WindowsIf<S, H>, H: Sealed>(
        self,
        extents: PerAxis<K, usize>,
        _: H,
    ) -> Result<Self::Windows<K>, ViewError> {
        self.into_inner().sliding::<K>(stored::<K>(extents)?)
    }
    #[inline(always)]
    fn broadcast<Z: Shape<Stored: Nothing> + BroadcastIf<S, H> + Infer<A, B>, A, B, H: Sealed>(
        self,
        _: H,
    ) -> Self::Repeated<Z> {
        const { foresee(Z::FAULT) };
        or_refuse(self.into_inner().repeated(Z::Stored::nil()))
    }
    #[inline(always)]
    fn try_broadcast<Z: Shape<Stored: Nothing> + BroadcastIf<S, H>, H: Sealed>(
        self,
        _: H,
    ) -> Result<Self::Repeated<Z>, ViewError> {
        self.into_inner().repeated(Z::Stored::nil())
    }
    #[inline(always)]
    fn broadcast_to<Z: BroadcastIf<S, H>, H: Sealed>(
        self,
        extents: PerAxis<Z, usize>,
        _: H,
    ) -> Self::Repeated<Z> {
        const { foresee(Z::FAULT) };
        or_refuse(stored::<Z>(extents).and_then(|extents| self.into_inner().repeated(extents)))
    }
    #[inline(always)]
    fn try_broadcast_to<Z: BroadcastIf<S, H>, H: Sealed>(
        self,
        extents: PerAxis<Z, usize>,
        _: H,
    ) -> Result<Self::Repeated<Z>, ViewError> {
        self.into_inner().repeated(stored::<Z>(extents)?)
    }
}
