//! The operations of static views, for the macro. Extents and strides are type parameters that unification finds, shape and layout of the
//! result are one associated type, and nothing is left to run time, so rustc has little to do. All other views go through the trait
//! `Operations` (`operations.rs`) to the methods of the views.

use crate::algebra::align::evidence::Natural;
use crate::algebra::element::element::{confirmed, Element};
use crate::algebra::reshape::{agree, NewAxes, Outcome};
use crate::algebra::shape::axis_list::AxisList;
use crate::algebra::shape::layout::{Layout, LayoutFor, Strided};
use crate::algebra::shape::rank::R;
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::size_limit::assert_countable;
use crate::algebra::shape::stored::Stored;
use crate::algebra::shape::stride::Static;
use crate::algebra::shape::stride_list::StrideList;
use crate::algebra::staticness::AllStatic;
use crate::checks::axes::{BroadcastOf, WindowsOf};
use crate::checks::extents::{Asked, Dividing, TilesAnswer};
use crate::message::say::Allowed;
use crate::ops::broadcast::Padded;
use crate::sealed::Sealed;
use crate::view::slice_static::WithStrides;
use crate::view::view::{View, ViewMut};

/// The windows of the extents `Self` of a view of shape `S` with the strides `D`: shape and strides in one associated type, which rustc
/// resolves once in a call.
pub trait SlideOver<S, D>: Sealed {
    /// Shape and strides.
    type Out;
}
impl<S: Shape, D: StrideList, K: Shape> SlideOver<S, D> for K {
    // A list of axes would give the same types, but rustc would take longer.
    type Out = (S::Windowed<K, K>, D::Then<D>);
}

/// The tiles of the extents `Self` of such a view.
pub trait CutUp<S, D, U>: Sealed {
    /// The answer, the shape, and the layout for elements that are `U` apart.
    type Out;
}
impl<S: Shape + Asked<Dividing, K, R<0>>, D: StrideList, U: Static, K: Shape> CutUp<S, D, U> for K {
    type Out = (
        TilesAnswer<S, K>,
        S::Tiled<K, K>,
        LayoutFor<S::Tiled<K, K>, D::Tiled<K, D>, U, Natural>,
    );
}

/// Such a view repeated to the shape `Self`.
pub trait Repeat<S, D>: Sealed {
    /// The strides.
    type Out;
}
impl<S: Shape, D: StrideList, Z: Shape> Repeat<S, D> for Z {
    type Out = <Padded<S::Zip<D>, S, Z> as AxisList>::Stretched;
}

/// A view of `T`s, of shape `S` and layout `L`, reshaped to `Self`.
///
/// # Safety
/// `Out` is an answer, a shape and a layout. If the answer is granted, the shape has as many elements as `S`, and the layout differs from
/// `L` in its strides only (V9). A constant compares these strides with the rule for reshapes.
pub unsafe trait Regroup<T, S, L> {
    /// The answer, shape and layout.
    type Out;
}
// SAFETY: V9, the walk keeps the number of elements, and the pointer stays where it is, so the evidence of `L` stays true.
unsafe impl<T: Element, S: Shape, L: Layout, W: NewAxes> Regroup<T, S, L> for W {
    type Out = <L::Walk<T::Unit, S, W> as Outcome>::Out<S, W, L>;
}

/// Fails to compile if an extent of `S` or `Z`, or a stride of `D` or `E`, is dynamic, because then it would have to be stored.
/// [`AllStatic`] promises this for the first view; this constant checks it once more.
const fn assert_static<S: Shape, D: StrideList, Z: Shape, E: StrideList>() {
    assert!(
        S::Stored::STATIC && D::Stored::STATIC && Z::Stored::STATIC && E::Stored::STATIC,
        "view!: this method needs a view whose extents and strides are all static"
    );
}

/// Lets inference resolve the parameters that only the methods of static views use.
pub trait Infer<A, B> {}
impl<K> Infer<(), ()> for K {}

view_macros::for_rows! { [$View] [View] [ViewMut] => {
        impl<'a, T: Element, S: Shape, L: Layout, D: StrideList> WithStrides<$View<'a, T, S, L>, D, AllStatic> {
            #[doc(hidden)]
            #[inline(always)]
            pub fn tiles<K, Z: Shape, E: Layout, G: Allowed, H>(self, _: H) -> $View<'a, T, Z, E> where K: CutUp<S, D, T::Unit, Out = (G, Z, E)> {
                confirmed::<T>();
                const { assert_static::<S, D, Z, E::Strides<T::Unit, Z>>() };
                // SAFETY: V9, `G` proves that there is one extent of the tiles for each axis, that it is not 0, and that it divides the
                // axis. `Z` and the strides of `E` are the axes that count the tiles, then those inside a tile; `D` are the strides of
                // the view (V15). `E` is row-major only if they are (V6). All of it is static, so nothing is stored.
                unsafe { $View::new(self.view().ptr(), Stored::nil(), Stored::nil()) }
            }

            #[doc(hidden)]
            #[inline(always)]
            pub fn reshape<W, Z: Shape, K: Layout, G: Allowed, H>(self, _: H) -> $View<'a, T, Z, K> where W: Regroup<T, S, L, Out = (G, Z, K)> {
                confirmed::<T>();
                const { assert!(agree::<S, D, Z, K::Strides<T::Unit, Z>, T::Unit>()) };
                // SAFETY: V9, the constant compared the extents and strides of the result with those that the rule for reshapes computes
                // from the view's, `S` and `D` (V15). It compares static ones only, so nothing is stored.
                unsafe { $View::new(self.view().ptr(), Stored::nil(), Stored::nil()) }
            }
        }
}}

impl<'a, T: Element, S: Shape, L: Layout, D: StrideList> WithStrides<View<'a, T, S, L>, D, AllStatic> {
    #[doc(hidden)]
    #[inline(always)]
    pub fn windows<K: WindowsOf<S> + SlideOver<S, D, Out = (Z, E)>, Z: Shape, E: StrideList, H>(
        self,
        _: H,
    ) -> View<'a, T, Z, Strided<E>> {
        const {
            assert_static::<S, D, Z, E>();
            assert_countable::<T, Z>();
        };
        // SAFETY: V9, `WindowsOf` proves that on each axis windows have at least one position and fit. `Z` and `E` are those of `SlideOver`: the axes of
        // their positions, then those inside a window; `D` are the strides of the view (V15), which is shared. The constant
        // proves that the elements can be counted. All of it is static, so nothing is stored.
        unsafe { View::new(self.view().ptr(), Stored::nil(), Stored::nil()) }
    }

    #[doc(hidden)]
    #[inline(always)]
    #[rustfmt::skip] // The error prints this line.
    pub fn broadcast<Z: Shape + BroadcastOf<S> + Repeat<S, D, Out = E> + Infer<N, ()>, E: StrideList, N, H>(
        self,
        _: H,
    ) -> View<'a, T, Z, Strided<E>> {
        const {
            assert_static::<S, D, Z, E>();
            assert_countable::<T, Z>();
        };
        // SAFETY: V9, `BroadcastOf` proves that, from the last axis on, each axis has the extent of `Z`, or 1. The strides in `E`, those of `Repeat`, of axes of
        // extent 1 and of new axes are 0; `D` are the strides of the view (V15), which is shared. The constant proves that the
        // positions can be counted. All of it is static, so nothing is stored.
        unsafe { View::new(self.view().ptr(), Stored::nil(), Stored::nil()) }
    }
}
