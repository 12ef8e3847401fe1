//! The extent of one axis: a `typenum` number, or [`Dyn`].

use crate::algebra::element::rescale::Rescale;
use crate::algebra::number::low_bits::{Bits, Unknown};
use crate::algebra::number::{
    Holds, Nat, Number, Subtracted, UInt, UTerm, Unknown as UnknownNumber, Verdict,
};
use crate::algebra::shape::axis_list::AxisList;
use crate::algebra::shape::extent_ops::ChooseExtent;
use crate::algebra::shape::extent_ops::Meet;
use crate::algebra::shape::step::Step;
use crate::algebra::shape::stored::{stored_word, Stored};
use crate::algebra::shape::stride::Stride;
use crate::algebra::staticness::SomeDynamic;
use crate::sealed::{markers, Sealed};

/// The extent (number of positions) of one axis of a shape.
///
/// Implemented by `typenum`'s unsigned integers, which [`shape!`](crate::shape!) writes for you, and by
/// [`Dyn`]. A library author's function over any matrix is `fn f<M: Extent, N: Extent>(v: View<f32, shape![M, N]>)`.
#[diagnostic::on_unimplemented(
    message = "shape!: `{Self}` is not an extent",
    label = "not the length of an axis",
    note = "help: an extent is a number, `Dyn`, or a type parameter `N: Extent`"
)]
pub trait Extent: Sealed + Rescale + Meet + StrideAround {
    /// What a view stores for it: nothing, or one `usize`.
    #[doc(hidden)]
    type Stored: Stored;
    /// The extent, where it is known at compile time.
    const STATIC: Option<usize>;
    #[doc(hidden)]
    fn get(stored: Self::Stored) -> usize;
    /// The stored form of `extent`, unless it contradicts what the type says.
    #[doc(hidden)]
    fn store(extent: usize) -> Option<Self::Stored>;
    /// The stored form of `extent`.
    ///
    /// # Safety
    /// It agrees with the type (V15).
    #[doc(hidden)]
    unsafe fn trusted(extent: usize) -> Self::Stored;
    /// The stored part of [`Meet::Squeezed`].
    #[doc(hidden)]
    fn squeezed<D: Stride, Rest: AxisList>(
        extent: Self::Stored,
        stride: D::Stored,
        rest: Rest::Stored,
    ) -> <Self::Squeezed<D, Rest> as AxisList>::Stored;
    /// `⌈(self - C) / K⌉`
    #[doc(hidden)]
    type Less<C: Number, K: Step>: Extent;
    /// `⌈(C - self) / K⌉`
    #[doc(hidden)]
    type More<C: Nat, K: Step>: Extent;
    /// Whether there are at least `N` positions; a run-time extent is checked at run time.
    #[doc(hidden)]
    type AtLeast<N: Number>: Verdict;
    /// Whether there are `N` positions from position `A` on.
    #[doc(hidden)]
    type HasRoom<A: Number, N: Number>: Verdict;
    /// Whether position `N` exists.
    #[doc(hidden)]
    type Holds<N: Number>: Verdict;
    /// Whether there is a position `N` from the end. The macro refuses a literal `-0`, but a constant may be 0.
    #[doc(hidden)]
    type HoldsBack<N: Number>: Verdict;
    /// Whether there are at most `N` positions.
    #[doc(hidden)]
    type AtMost<N: Nat>: Verdict;
    /// Whether the extent is `N`, as far as both are known.
    #[doc(hidden)]
    type Same<N: Nat>: Verdict;
    /// `M` if it is static, `SomeDynamic` if not.
    #[doc(hidden)]
    type Mode<M>;
    /// The number for an error message.
    #[doc(hidden)]
    type Numeral: Number;
    /// The number, as far as it is known.
    #[doc(hidden)]
    type Len: Nat;
    /// The lowest bits of the extent, as far as they are known.
    #[doc(hidden)]
    type Low: Bits;
}

/// The strides of the axes around one of this extent.
pub trait StrideAround: Sealed {
    /// The stride of an axis around one of this extent and stride `D`. An extent of 1 is left out, so that
    /// a row-major stride has the same type however many of them lie inside.
    type Around<D: Stride>: Stride;
    /// The stored part of that.
    fn around<D: Stride>(extent: usize, stride: D::Stored) -> <Self::Around<D> as Stride>::Stored;
}

/// A difference as an extent.
pub trait AsExtent: Sealed {
    /// The extent. Below zero it is dynamic, so that only the failed check is reported, and nothing that follows.
    type Extent: Extent;
}

markers! {
    /// An extent known only at run time. It costs a view one word.
    #[derive(Clone, Copy, PartialEq, Eq)]
    Dyn;
}

impl Extent for Dyn {
    stored_word!(usize);
    #[inline(always)]
    fn store(extent: usize) -> Option<usize> {
        Some(extent)
    }
    #[inline(always)]
    fn squeezed<D: Stride, Rest: AxisList>(
        extent: usize,
        stride: D::Stored,
        rest: Rest::Stored,
    ) -> ((usize, D::Stored), Rest::Stored) {
        ((extent, stride), rest)
    }
    type Less<C: Number, K: Step> = Dyn;
    type More<C: Nat, K: Step> = Dyn;
    type AtLeast<N: Number> = Holds;
    type Holds<N: Number> = Holds;
    type HoldsBack<N: Number> = Holds;
    type AtMost<N: Nat> = Holds;
    type HasRoom<A: Number, N: Number> = Holds;
    type Numeral = UnknownNumber;
    type Same<N: Nat> = Holds;
    type Mode<M> = SomeDynamic;
    type Len = UnknownNumber;
    type Low = Unknown;
}

macro_rules! static_extent {
    ([$($U:ident, $B:ident)?] $Self:ty) => {
        impl$(<$U, $B>)? Extent for $Self
        $(where UInt<$U, $B>: Nat)?
        {
            type Stored = ();
            const STATIC: Option<usize> = Some(<Self as Number>::VALUE);
            #[inline(always)]
            fn get((): ()) -> usize {
                <Self as Number>::VALUE
            }
            #[inline(always)]
            fn store(extent: usize) -> Option<()> {
                (extent == <Self as Number>::VALUE).then_some(())
            }
            #[inline(always)]
            unsafe fn trusted(_: usize) {}
            #[inline(always)]
            fn squeezed<D: Stride, Rest: AxisList>(
                (): (),
                stride: D::Stored,
                rest: Rest::Stored,
            ) -> <Self::Squeezed<D, Rest> as AxisList>::Stored {
                <<Self as Nat>::IsOne as ChooseExtent>::axes::<Rest, ((Self, D), Rest)>(rest, (((), stride), rest))
            }
            type Less<C: Number, K: Step> = K::Ceil<C::TakenFrom<Self>>;
            type More<C: Nat, K: Step> = K::Ceil<<Self as Number>::TakenFrom<C>>;
            type AtLeast<N: Number> = N::Within<Self>;
            type Holds<N: Number> = N::Below<Self>;
            type HoldsBack<N: Number> = <<N::Within<UTerm> as Verdict>::Not as Verdict>::And<N::Within<Self>>;
            type AtMost<N: Nat> = <Self as Number>::Within<N>;
            type HasRoom<A: Number, N: Number> = <A::TakenFrom<Self> as Subtracted>::Covers<N>;
            type Numeral = Self;
            type Same<N: Nat> = <N::Within<Self> as Verdict>::And<<Self as Number>::Within<N>>;
            type Mode<M> = M;
            type Len = Self;
            type Low = <Self as Number>::LowBits;
        }
    };
}
static_extent!([] UTerm);
static_extent!([U, B] UInt<U, B>);
