//! The short way for static views, which the macro takes: extents and strides are type parameters that unification
//! finds, shape and layout of the result are one answer, and there is nothing to do at run time. All other
//! views go through [`Operations`] to the methods of the views.

use crate::algebra::element::element::{confirmed, Element};
use crate::algebra::reshape::{agree, AskedOf, NewAxes, Outcome, Request};
use crate::algebra::shape::axis_list::AxisList;
use crate::algebra::shape::granted::Granted;
use crate::algebra::shape::layout::{Layout, Strided};
use crate::algebra::shape::rank::R;
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::size_limit::assert_countable;
use crate::algebra::shape::stored::Stored;
use crate::algebra::shape::stride_list::StrideList;
use crate::algebra::staticness::AllStatic;
use crate::checks::axes::{BroadcastOf, Nothing, TilesOf, WindowsOf};
use crate::checks::extents::{Asked, Dividing, TilesAnswer};
use crate::ops::broadcast::{Padded, Repeated};
use crate::ops::reshape::{NewLayout, NewShape, ReshapeOf};
use crate::ops::tiles::Tiles;
use crate::ops::windows::Windows;
use crate::ops::{AxesOf, OnAxes, OnAxesMut};
use crate::sealed::Sealed;
use crate::view::unfolded::WithStrides;
use crate::view::view::{View, ViewMut};

/// What the windows of extents `Self` of a view of shape `S` with strides `D` are, as one answer: rustc resolves it once
/// for a call.
pub trait SlideOver<S, D>: Sealed {
    /// Shape and strides.
    type Out;
}
impl<S: Shape, D: StrideList, K: WindowsOf<S>> SlideOver<S, D> for K {
    // Not by way of a list of axes, which comes to the same and takes rustc longer.
    type Out = (S::Windowed<K, K>, D::Then<D>);
}

/// The same of tiles.
pub trait CutUp<S, D>: Sealed {
    /// Shape and strides.
    type Out;
}
impl<S: Shape + Asked<Dividing, K, R<0>>, D: StrideList, K: Shape> CutUp<S, D> for K {
    type Out = (TilesAnswer<S, K>, S::Tiled<K, K>, D::Tiled<K, D>);
}

/// The same of a view repeated to the shape `Self`.
pub trait Repeat<S, D>: Sealed {
    /// The strides.
    type Out;
}
impl<S: Shape, D: StrideList, Z: BroadcastOf<S>> Repeat<S, D> for Z {
    type Out = <Padded<S::Zip<D>, S, Z> as AxisList>::Stretched;
}

/// The same of a view of `T`s of shape `S` in the layout `L`, in the shape `Self`.
///
/// # Safety
/// `Out` is an answer, a shape and a layout. If the answer is granted, the shape has as many elements as `S`, and the layout
/// differs from `L` in its strides only (V9), which a constant compares with the rule.
pub unsafe trait Regroup<T, S, L> {
    /// The answer, shape and layout.
    type Out;
}
// SAFETY: V9, the walk has as many elements, and leaves the pointer where it is, so that the evidence of `L` stays true.
unsafe impl<T: Element, S: Shape, L: Layout, W: NewAxes> Regroup<T, S, L> for W {
    type Out = <L::Walk<T::Unit, S, W> as Outcome>::Out<S, W, L>;
}

/// [`Granted`], asked of a parameter that rustc infers: of a trait with one implementation for all types its messages list none.
pub trait Allowed: Granted {}
impl<G: Granted> Allowed for G {}

/// Does not compile unless the views of shapes `S` and `Z`, with the strides `D` and `E`, are static, so that nothing has to be
/// stored. [`AllStatic`] says so of the first, where what says it is in order.
const fn assert_static<S: Shape, D: StrideList, Z: Shape, E: StrideList>() {
    assert!(
        S::Stored::STATIC && D::Stored::STATIC && Z::Stored::STATIC && E::Stored::STATIC,
        "view!: the short way is for static views"
    );
}

/// Gives the parameters behind the extents, which only the short way needs, something to be.
pub trait Infer<A, B> {}
impl<K> Infer<(), ()> for K {}

/// The way for all other views: the methods of the views, under the same names.
pub trait Operations: Sealed + Sized {
    /// The element.
    type Element: Element;
    /// The shape.
    type Shape: Shape;
    /// The layout.
    type Layout: Layout;
    /// The view cut up into tiles.
    type Tiles<K: Shape>;
    /// The view in another shape.
    type Reshaped<W: NewAxes>;

    #[doc(hidden)]
    #[track_caller]
    fn tiles<K: Shape<Stored: Nothing> + TilesOf<Self::Shape> + Infer<A, B> + Infer<C, ()>, A, B, C>(
        self,
    ) -> Self::Tiles<K>;
    #[doc(hidden)]
    #[track_caller]
    fn reshape<W: NewAxes, A, B, C>(self) -> Self::Reshaped<W>
    where
        AskedOf<W>: Request<Given: Nothing>
            + ReshapeOf<Self::Element, Self::Shape, Self::Layout>
            + Infer<A, B>
            + Infer<C, ()>;
}

/// What only shared views have.
pub trait SharedOperations: Operations {
    /// The windows of the view.
    type Windows<K: Shape>;
    /// The view repeated to another shape.
    type Repeated<Z: Shape>;

    #[doc(hidden)]
    #[track_caller]
    fn windows<K: Shape<Stored: Nothing> + WindowsOf<Self::Shape> + Infer<A, B>, A, B>(
        self,
    ) -> Self::Windows<K>;
    #[doc(hidden)]
    #[track_caller]
    fn broadcast<Z: Shape<Stored: Nothing> + BroadcastOf<Self::Shape> + Infer<A, B>, A, B>(
        self,
    ) -> Self::Repeated<Z>;
}

macro_rules! long_way {
    ($View:ident $OnAxes:ident) => {
        impl<'a, T: Element, S: Shape, L: Layout, D: StrideList, M> Operations
            for WithStrides<$View<'a, T, S, L>, D, M>
        {
            type Element = T;
            type Shape = S;
            type Layout = L;
            type Tiles<K: Shape> = $OnAxes<'a, T, L, Tiles<AxesOf<T, S, L>, K>>;
            type Reshaped<W: NewAxes> = $View<'a, T, NewShape<AskedOf<W>, S>, NewLayout<T, AskedOf<W>, S, L>>;

            #[inline(always)]
            fn tiles<K: Shape<Stored: Nothing> + TilesOf<S> + Infer<A, B> + Infer<C, ()>, A, B, C>(
                self,
            ) -> Self::Tiles<K> {
                self.into_inner().tiles::<K>()
            }
            #[inline(always)]
            fn reshape<W: NewAxes, A, B, C>(self) -> Self::Reshaped<W>
            where
                AskedOf<W>: Request<Given: Nothing> + ReshapeOf<T, S, L> + Infer<A, B> + Infer<C, ()>,
            {
                self.into_inner().reshape::<AskedOf<W>>()
            }
        }
    };
}
long_way!(View OnAxes);
long_way!(ViewMut OnAxesMut);

impl<'a, T: Element, S: Shape, L: Layout, D: StrideList, M> SharedOperations
    for WithStrides<View<'a, T, S, L>, D, M>
{
    type Windows<K: Shape> = OnAxes<'a, T, L, Windows<AxesOf<T, S, L>, K>>;
    type Repeated<Z: Shape> = View<'a, T, Z, Repeated<T, S, L, Z>>;

    #[inline(always)]
    fn windows<K: Shape<Stored: Nothing> + WindowsOf<S> + Infer<A, B>, A, B>(self) -> Self::Windows<K> {
        self.into_inner().windows::<K>()
    }
    #[inline(always)]
    fn broadcast<Z: Shape<Stored: Nothing> + BroadcastOf<S> + Infer<A, B>, A, B>(self) -> Self::Repeated<Z> {
        self.into_inner().broadcast::<Z>()
    }
}

macro_rules! short_way {
    ($View:ident $(, $shared:ident)?) => {
        impl<'a, T: Element, S: Shape, L: Layout, D: StrideList> WithStrides<$View<'a, T, S, L>, D, AllStatic> {
            $(short_way!(@$shared 'a, T, S, D);)?

            #[doc(hidden)]
            #[inline(always)]
            pub fn tiles<K, Z: Shape, E: StrideList, G: Allowed>(self) -> $View<'a, T, Z, Strided<E>>
            where
                K: CutUp<S, D, Out = (G, Z, E)>,
            {
                const { assert_static::<S, D, Z, E>() };
                // SAFETY: V9, the answer `G` is that tiles of at least one position each divide every axis, of which there are
                // as many; `Z` and `E` are the positions of the tiles, then those inside of them, and `D` the strides of
                // the view (V15). Nothing is stored of all that, for it is static.
                unsafe { $View::new(self.view().ptr(), Stored::nil(), Stored::nil()) }
            }

            #[doc(hidden)]
            #[inline(always)]
            pub fn reshape<W, Z: Shape, K: Layout, G: Allowed>(self) -> $View<'a, T, Z, K>
            where
                W: Regroup<T, S, L, Out = (G, Z, K)>,
            {
                confirmed::<T>();
                const { agree::<S, D, Z, K::Strides<T::Unit, Z>, T::Unit>() };
                // SAFETY: V9, the constant has compared the extents and strides of the result with what the rule makes of those of the
                // view, `S` and `D` (V15); nothing is stored of them, for it compares static ones only.
                unsafe { $View::new(self.view().ptr(), Stored::nil(), Stored::nil()) }
            }
        }
    };
    (@shared $a:lifetime, $T:ident, $S:ident, $D:ident) => {
        #[doc(hidden)]
        #[inline(always)]
        pub fn windows<K, Z: Shape, E: StrideList>(self) -> View<$a, $T, Z, Strided<E>>
        where
            K: SlideOver<$S, $D, Out = (Z, E)>,
        {
            const {
                assert_static::<$S, $D, Z, E>();
                assert_countable::<$T, Z>();
            };
            // SAFETY: V9, `SlideOver` asks that windows have at least one position and fit, on each axis; `Z` and `E` are their
            // positions, then those inside of them, and `D` the strides of the view (V15), which is shared. Nothing is
            // stored of all that, for it is static, and they can be counted.
            unsafe { View::new(self.view().ptr(), Stored::nil(), Stored::nil()) }
        }

        #[doc(hidden)]
        #[inline(always)]
        pub fn broadcast<Z, E: StrideList, N>(self) -> View<$a, $T, Z, Strided<E>>
        where
            Z: Shape + Repeat<$S, $D, Out = E> + Infer<N, ()>,
        {
            const {
                assert_static::<$S, $D, Z, E>();
                assert_countable::<$T, Z>();
            };
            // SAFETY: V9, `Repeat` asks that, from the last axis on, each has the extent that `Z` has there, or 1, and then its
            // stride in `E` is 0, as are those of new axes; `D` are the strides of the view (V15), which is shared. Nothing
            // is stored of all that, for it is static, and its positions can be counted.
            unsafe { View::new(self.view().ptr(), Stored::nil(), Stored::nil()) }
        }
    };
}
short_way!(View, shared);
short_way!(ViewMut);
