//! The extents that are numbers.

use crate::algebra::number::const_len;
use crate::algebra::number::constant::Const;
use crate::algebra::number::{Addition, Divisor, ExactQuotient, Nat, Number, Subtracted, UTerm, Verdict};
use crate::algebra::shape::axis_list::AxisList;
use crate::algebra::shape::decimal::{decimals, Big, Dec4, Dec5, Dec6, Dec7, Of4, Of5, Of6, Of7};
use crate::algebra::shape::extent::{AsExtent, Dyn, Extent, StaticExtent, StrideAround, StrideAroundNumber};
use crate::algebra::shape::extent_ops::StaticLength;
use crate::algebra::shape::extent_ops::{ChooseExtent, Meet};
use crate::algebra::shape::rank::Rank;
use crate::algebra::shape::readable::{Digit, Figure};
use crate::algebra::shape::step::Ceiling;
use crate::algebra::shape::stride::{NoStride, Stride};

/// The extent `N`, or one that only run time would know if `V` holds.
type KnownUnless<V, N> = <V as ChooseExtent>::Extent<Dyn, <N as AsExtent>::Extent>;

/// A number computes as the binary number `$N` behind it.
macro_rules! static_extent {
    ([$($param:tt)*] [$($bound:tt)*] $Self:ty, $N:ty) => {
        impl<$($param)*> StrideAround for $Self
        where
            $($bound)*
        {
            type Around<D: Stride> = <$N as StrideAroundNumber>::Around<Self, D>;
            #[inline(always)]
            fn around<D: Stride>(_: usize, stride: D::Stored) -> <Self::Around<D> as Stride>::Stored {
                <$N as StrideAroundNumber>::around::<Self, D>(stride)
            }
        }
        // The message above says what an extent is. rustc would list all of these.
        #[diagnostic::do_not_recommend]
        impl<$($param)*> Extent for $Self
        where
            $($bound)*
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
                <<$N as Nat>::IsOne as ChooseExtent>::axes::<Rest, ((Self, D), Rest)>(rest, (((), stride), rest))
            }
            type Compared<A: Rank> = StaticLength<Self, A>;
            type Less<C: Number, K: Ceiling> = K::Ceil<C::TakenFrom<$N>>;
            type More<C: Nat, K: Ceiling> = K::Ceil<<$N as Number>::TakenFrom<C>>;
            type AtLeast<N: Number> = N::Within<$N>;
            type Holds<N: Number> = N::Below<$N>;
            type HoldsBack<N: Number> = <<N::Within<UTerm> as Verdict>::Not as Verdict>::And<N::Within<$N>>;
            type AtMost<N: Nat> = <$N as Number>::Within<N>;
            type HasRoom<A: Number, N: Number> = <A::TakenFrom<$N> as Subtracted>::Covers<N>;
            type Numeral = Self;
            type Same<N: Nat> = <N::Within<$N> as Verdict>::And<<$N as Number>::Within<N>>;
            type Mode<M> = <$N as StrideAroundNumber>::Mode<M>;
            type Len = $N;
            type Low = <$N as Number>::LowBits;
        }
        impl<$($param)*> Meet for $Self
        where
            $($bound)*
        {
            type Shorter<F: Extent> = F::ShorterThan<Self>;
            type ShorterThan<N: StaticExtent> = <<$N as Number>::Within<N::Nat> as ChooseExtent>::Extent<Self, N>;
            type Wider<F: Extent> = F::WiderThan<Self>;
            type WiderThan<N: StaticExtent> = <<N::Nat as Nat>::IsOne as ChooseExtent>::Extent<Self, N>;
            type WiderThanDyn = <<$N as Nat>::IsOne as ChooseExtent>::Extent<Dyn, Self>;
            type Stretches<F: Extent> = <<$N as Nat>::IsOne as Verdict>::Or<F::Same<$N>>;
            type Stretched<D: Stride> = <<$N as Nat>::IsOne as ChooseExtent>::Stride<NoStride, D>;
            #[inline(always)]
            fn stretched<D: Stride>(stride: D::Stored, _: bool) -> <Self::Stretched<D> as Stride>::Stored {
                <<$N as Nat>::IsOne as ChooseExtent>::stride::<NoStride, D>((), stride)
            }
            type FitsOn<E: Extent> = E::AtLeast<$N>;
            // A window of one position leaves the extent as it is, also where that is a type parameter.
            type WindowsOn<E: Extent> = <<$N as Nat>::IsOne as ChooseExtent>::Extent<E, E::Windows<$N>>;
            type Windows<N: Nat> = KnownUnless<
                <<N::TakenFrom<<$N as Nat>::Inc> as Subtracted>::Number as Addition>::IsZero,
                <N::TakenFrom<<$N as Nat>::Inc> as Subtracted>::Number,
            >;
            type TilesOn<E: Extent> = E::Tiles<$N>;
            type Tiles<N: Nat> = KnownUnless<
                <<N::Dividing<$N> as ExactQuotient>::Exact as Verdict>::Not,
                <N::Dividing<$N> as ExactQuotient>::Number,
            >;
            type Cuts<E: Extent> = E::CutBy<Self>;
            type CutBy<N: Number> = <<N::Nat as Divisor>::Dividing<$N> as ExactQuotient>::Exact;
            type Squeezed<D: Stride, Rest: AxisList> = <<$N as Nat>::IsOne as ChooseExtent>::Axes<Rest, ((Self, D), Rest)>;
        }
    };
}
static_extent!([const N0: usize] [Const<N0>: const_len::Length] Const<N0>, <Const<N0> as const_len::Length>::Nat);
static_extent!([N0: Nat] [] Big<N0>, N0);

/// Those that are not in the table of lengths are numbers here; for a `Const`, `const_len` says it.
macro_rules! number {
    ([$($param:tt)*] [$($bound:tt)*] $Self:ty, $value:expr, $N:ty) => {
        impl<$($param)*> Number for $Self
        where
            $($bound)*
        {
            const VALUE: usize = $value;
            type TakenFrom<M: Nat> = <$N as Number>::TakenFrom<M>;
            type TakenFromBorrowed<M: Nat> = <$N as Number>::TakenFromBorrowed<M>;
            type Within<M: Nat> = <$N as Number>::Within<M>;
            type Below<M: Nat> = <$N as Number>::Below<M>;
            type Nat = $N;
            type LowBits = <$N as Number>::LowBits;
            type Low4 = <$N as Number>::Low4;
            type Low2 = <$N as Number>::Low2;
        }
    };
}
number!([N: Nat] [] Big<N>, N::VALUE, N);

macro_rules! decimal {
    ($Dec:ident $Of:ident [$($D:ident)*]) => {
        static_extent!([$(const $D: u8),*] [$(Digit<$D>: Figure,)*] $Dec<$($D),*>, $Of<$($D),*>);
        number!([$(const $D: u8),*] [$(Digit<$D>: Figure,)*] $Dec<$($D),*>, {
            let mut value = 0;
            $(value = value * 10 + $D as usize;)*
            value
        }, $Of<$($D),*>);
    };
}
decimals!(decimal);
