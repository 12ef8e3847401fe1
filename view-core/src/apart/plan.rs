//! The head of a chain before it is a view: where it lies in its base and what it takes of it, but no pointer.
//!
//! A plan is sliced as a view is, by the same methods under the same bounds.

use super::meeting::{Between, Outcome};
use super::tracks::Tracks;
use crate::align::{Evidence, Natural};
use crate::element::Element;
use crate::error::{refuse, ViewError};
use crate::extent::Extent;
use crate::index::{offset, ItemList, OnAxis};
use crate::layout::{Layout, Part, Strided};
use crate::mode::Fast;
use crate::refuse::Fits;
use crate::shape::Shape;
use crate::slices::Slices;
use crate::stride::Stride;
use crate::stride_list::StrideList;
use crate::unfold::{nest, Unfolded};
use crate::view::{Mode, Spelled, StridesOf, ViewMut};
use crate::words::Words;
use core::marker::PhantomData;

/// A selection of `T`s, of shape `S` and layout `L`, from a base of `U`s, of which it takes `K`.
//
// Invariant (SOUNDNESS.md, V8): the fields are what the operations so far, the slices of this file, give on a base of
// shape `B` and layout `M` whose address and words are `base`.
pub struct Plan<U, T, S: Shape, L: Layout, B: Shape, M: Layout, K: Tracks> {
    offset: isize,
    shape: S::Words,
    layout: L::Words,
    tracks: K::Words,
    base: (usize, B::Words, M::Words),
    elements: PhantomData<(U, T)>,
}

/// The plan to take all of a view.
type All<T, S, L> = Plan<T, T, S, L, S, L, <S as Shape>::Tracks>;

impl<T, S: Shape, L: Layout, D: StrideList, M> Unfolded<ViewMut<'_, T, S, L>, D, M> {
    /// The plan to take all of this view.
    #[doc(hidden)]
    #[inline(always)]
    pub fn plan(&self) -> Unfolded<All<T, S, L>, D, M> {
        let (shape, layout) = (self.view.shape_words(), self.view.layout_words());
        let plan = Plan {
            offset: 0,
            shape,
            layout,
            tracks: S::tracks(shape),
            base: (self.view.ptr().addr().get(), shape, layout),
            elements: PhantomData,
        };
        Unfolded::new(plan, self.strides)
    }
}

impl<U, T, S: Shape, L: Layout, B: Shape, M: Layout, K: Tracks> Plan<U, T, S, L, B, M, K> {
    /// What the macro calls between two operations.
    #[doc(hidden)]
    #[inline(always)]
    pub fn unfold(self) -> Unfolded<Self, Spelled<T, S, L>, Mode<T, S, L>>
    where
        T: Element,
    {
        let strides = L::strides::<T::Unit, S>(self.layout, self.shape);
        let strides = S::spell::<StridesOf<T, S, L>>(strides);
        Unfolded::new(self, strides)
    }

    /// What an operation makes of it that goes `offset` bytes on.
    #[inline(always)]
    pub(super) fn moved<F, C: Shape, O: Layout, J: Tracks>(
        self,
        offset: isize,
        shape: C::Words,
        layout: O::Words,
        tracks: J::Words,
    ) -> Plan<U, F, C, O, B, M, J> {
        Plan {
            offset: self.offset.wrapping_add(offset),
            shape,
            layout,
            tracks,
            base: self.base,
            elements: PhantomData,
        }
    }

    /// Whether the types prove this and the other apart; `None` if they leave it to run time.
    #[doc(hidden)]
    pub fn told<F, C: Shape, O: Layout, J: Tracks>(&self, _: &Plan<U, F, C, O, B, M, J>) -> Option<bool> {
        <Between<K, J> as Outcome>::TOLD
    }

    /// Its extents.
    #[inline(always)]
    pub(super) fn shape_words(&self) -> S::Words {
        self.shape
    }

    /// Its strides, as far as they are stored.
    #[inline(always)]
    pub(super) fn layout_words(&self) -> L::Words {
        self.layout
    }

    /// Where it lies.
    #[inline(always)]
    pub(super) fn address(&self) -> usize {
        self.base.0.wrapping_add_signed(self.offset)
    }

    /// What it takes of every axis of the base, at run time.
    #[inline(always)]
    pub fn tracks(&self) -> K::Words {
        self.tracks
    }

    /// The view of these elements of `base`.
    ///
    /// # Safety
    /// V8: nobody uses an element of this view through `base`, or through another view of it.
    #[inline(always)]
    pub unsafe fn view<'a>(self, base: &ViewMut<'a, U, B, M>) -> ViewMut<'a, T, S, L> {
        // A plan is worth something on the very same base.
        assert!(
            self.base == (base.ptr().addr().get(), base.shape_words(), base.layout_words()),
            "view!: this is the plan of another base"
        );
        // SAFETY: V8, the selection was made on this base, so it is one of it (V3, V11).
        unsafe {
            ViewMut::new(
                base.ptr().byte_offset(self.offset).cast(),
                self.shape,
                self.layout,
            )
        }
    }
}

/// The alignment evidence of the part that `I` selects.
type After<L, S, D, I> = <<L as Layout>::Align as Evidence>::After<S, D, I>;

impl<U, T: Element, S: Shape, L: Layout, B: Shape, N: Layout, K: Tracks, D: StrideList, M> Slices
    for Unfolded<Plan<U, T, S, L, B, N, K>, D, M>
{
    type Shape = S;
    type Strides = D;
    type Sliced<P: Part, I: ItemList> =
        Plan<U, T, I::Shape<S>, P::Layout<L, I::Strides<D>, After<L, S, D, I>>, B, N, K::Follow<I>>;
    type Opened<P: Part, I: ItemList> = Unfolded<
        Self::Sliced<P, I>,
        Spelled<T, I::Shape<S>, P::Layout<L, I::Strides<D>, After<L, S, D, I>>>,
        Mode<T, I::Shape<S>, P::Layout<L, I::Strides<D>, After<L, S, D, I>>>,
    >;

    #[inline(always)]
    fn open<P: Part, I: ItemList>(plan: Self::Sliced<P, I>) -> Self::Opened<P, I> {
        plan.unfold()
    }
    #[inline(always)]
    fn select<P: Part, I: ItemList>(
        self,
        args: I::Args,
        axis: isize,
    ) -> Result<Self::Sliced<P, I>, ViewError> {
        let plan = self.view;
        let (offset, shape, strides) = I::select::<S, D>(args, plan.shape, self.strides, axis)?;
        let empty = <I::Shape<S> as Shape>::len(shape) == 0;
        let layout = P::layout::<L, I::Strides<D>, After<L, S, D, I>>(strides);
        let tracks = K::follow::<I>(plan.tracks, args, axis)?;
        // The pointer of an empty view stays where it is (V3).
        Ok(plan.moved(if empty { 0 } else { offset }, shape, layout, tracks))
    }
}

/// What a list of indices takes of static extents `S` and strides `D`, of which the plan took `K`, as one answer.
pub trait Take<S, D, K: Tracks> {
    /// The shape, and [`Taken`].
    type Out: Answer;
    /// The byte offset.
    const OFFSET: isize;
    /// What is taken, at run time.
    fn follow(tracks: K::Words) -> <Self::Out as Answer>::Words;
}
/// The strides and what is taken of the base.
#[derive(Debug)]
pub struct Taken<D, K>(PhantomData<(D, K)>);
/// The parts of it.
pub trait IsTaken {
    /// The strides.
    type Strides: StrideList;
    /// What is taken of the base.
    type Tracks: Tracks;
}
impl<D: StrideList, K: Tracks> IsTaken for Taken<D, K> {
    type Strides = D;
    type Tracks = K;
}
/// A shape and what is taken.
pub trait Answer {
    /// What is taken, at run time.
    type Words;
}
impl<S, R: IsTaken> Answer for (S, R) {
    type Words = <R::Tracks as Tracks>::Words;
}

/// `$slice` and, for whole rows, `$rows`, for one number of indices, where all is static.
macro_rules! fast {
    ($slice:ident $rows:ident $slice_open:ident $rows_open:ident $(($AXIS:literal $I:ident $E:ident $D:ident))+) => {
        impl<$($I: OnAxis, $E: Extent, $D: Stride,)+ R: Shape, DR: StrideList, K: Tracks>
            Take<nest!(in R, $($E),+), nest!(in DR, $($D),+), K> for nest!($($I),+)
        {
            type Out = (
                <Self as ItemList>::Shape<nest!(in R, $($E),+)>,
                Taken<<Self as ItemList>::Strides<nest!(in DR, $($D),+)>, K::Follow<Self>>,
            );
            const OFFSET: isize = offset(&[$(($I::PLACE, $E::STATIC, $D::STATIC)),+], R::LEN);
            #[inline(always)]
            fn follow(tracks: K::Words) -> <K::Follow<Self> as Tracks>::Words {
                let args = <Self as ItemList>::NO_ARGS.expect("a static index");
                match K::follow::<Self>(tracks, args, 0) {
                    Ok(taken) => taken,
                    Err(error) => refuse(error),
                }
            }
        }
        fast!(@ $slice $rows $slice_open $rows_open nest!(in R, $($E),+), nest!(in DR, $($D),+), nest!($($I),+), $($AXIS $I $E $D)+);
    };
    (@ $slice:ident $rows:ident $slice_open:ident $rows_open:ident $S:ty, $DL:ty, $Items:ty, $($AXIS:literal $I:ident $E:ident $D:ident)+) => {
        impl<U, T, L: Layout, B: Shape, N: Layout, K: Tracks, $($E, $D,)+ R, DR>
            Unfolded<Plan<U, T, $S, L, B, N, K>, $DL, Fast>
        where
            $S: Shape,
            $DL: StrideList,
        {
            #[doc(hidden)]
            #[inline(always)]
            pub fn $slice<$($I: Fits<$E, $AXIS>,)+ Selected: Shape, Rest: IsTaken>(
                self,
            ) -> Plan<U, T, Selected, Strided<Rest::Strides>, B, N, Rest::Tracks>
            where
                $Items: Take<$S, $DL, K, Out = (Selected, Rest)>,
            {
                let plan = self.view;
                let offset = const { <$Items as Take<$S, $DL, K>>::OFFSET };
                let tracks = <$Items as Take<$S, $DL, K>>::follow(plan.tracks);
                plan.moved(offset, Words::nil(), Words::nil(), tracks)
            }
            #[doc(hidden)]
            #[inline(always)]
            pub fn $rows<$($I: Fits<$E, $AXIS>,)+ Selected: Shape, Rest: IsTaken>(
                self,
            ) -> Plan<U, T, Selected, L::Rows<Rest::Strides, Natural>, B, N, Rest::Tracks>
            where
                $Items: Take<$S, $DL, K, Out = (Selected, Rest)>,
            {
                let plan = self.view;
                let offset = const { <$Items as Take<$S, $DL, K>>::OFFSET };
                let tracks = <$Items as Take<$S, $DL, K>>::follow(plan.tracks);
                plan.moved(offset, Words::nil(), L::rows::<Rest::Strides, Natural>(Words::nil()), tracks)
            }
            #[doc(hidden)]
            #[inline(always)]
            pub fn $slice_open<$($I: Fits<$E, $AXIS>,)+ Selected: Shape, Rest: IsTaken>(
                self,
            ) -> Unfolded<Plan<U, T, Selected, Strided<Rest::Strides>, B, N, Rest::Tracks>, Rest::Strides, Fast>
            where
                $Items: Take<$S, $DL, K, Out = (Selected, Rest)>,
            {
                Unfolded::new(self.$slice::<$($I,)+ Selected, Rest>(), Words::nil())
            }
            #[doc(hidden)]
            #[inline(always)]
            pub fn $rows_open<$($I: Fits<$E, $AXIS>,)+ Selected: Shape, Rest: IsTaken>(
                self,
            ) -> Unfolded<
                Plan<U, T, Selected, L::Rows<Rest::Strides, Natural>, B, N, Rest::Tracks>,
                Rest::Strides,
                Fast,
            >
            where
                $Items: Take<$S, $DL, K, Out = (Selected, Rest)>,
            {
                Unfolded::new(self.$rows::<$($I,)+ Selected, Rest>(), Words::nil())
            }
        }
    };
}
fast!(slice1 rows1 slice1_open rows1_open (0 I0 E0 D0));
fast!(slice2 rows2 slice2_open rows2_open (0 I0 E0 D0) (1 I1 E1 D1));
fast!(slice3 rows3 slice3_open rows3_open (0 I0 E0 D0) (1 I1 E1 D1) (2 I2 E2 D2));
fast!(slice4 rows4 slice4_open rows4_open (0 I0 E0 D0) (1 I1 E1 D1) (2 I2 E2 D2) (3 I3 E3 D3));
fast!(slice5 rows5 slice5_open rows5_open (0 I0 E0 D0) (1 I1 E1 D1) (2 I2 E2 D2) (3 I3 E3 D3) (4 I4 E4 D4));
fast!(slice6 rows6 slice6_open rows6_open (0 I0 E0 D0) (1 I1 E1 D1) (2 I2 E2 D2) (3 I3 E3 D3) (4 I4 E4 D4) (5 I5 E5 D5));
fast!(slice7 rows7 slice7_open rows7_open (0 I0 E0 D0) (1 I1 E1 D1) (2 I2 E2 D2) (3 I3 E3 D3) (4 I4 E4 D4) (5 I5 E5 D5) (6 I6 E6 D6));
fast!(slice8 rows8 slice8_open rows8_open (0 I0 E0 D0) (1 I1 E1 D1) (2 I2 E2 D2) (3 I3 E3 D3) (4 I4 E4 D4) (5 I5 E5 D5) (6 I6 E6 D6) (7 I7 E7 D7));
fast!(slice9 rows9 slice9_open rows9_open (0 I0 E0 D0) (1 I1 E1 D1) (2 I2 E2 D2) (3 I3 E3 D3) (4 I4 E4 D4) (5 I5 E5 D5) (6 I6 E6 D6) (7 I7 E7 D7) (8 I8 E8 D8));
fast!(slice10 rows10 slice10_open rows10_open (0 I0 E0 D0) (1 I1 E1 D1) (2 I2 E2 D2) (3 I3 E3 D3) (4 I4 E4 D4) (5 I5 E5 D5) (6 I6 E6 D6) (7 I7 E7 D7) (8 I8 E8 D8) (9 I9 E9 D9));
fast!(slice11 rows11 slice11_open rows11_open (0 I0 E0 D0) (1 I1 E1 D1) (2 I2 E2 D2) (3 I3 E3 D3) (4 I4 E4 D4) (5 I5 E5 D5) (6 I6 E6 D6) (7 I7 E7 D7) (8 I8 E8 D8) (9 I9 E9 D9) (10 I10 E10 D10));
fast!(slice12 rows12 slice12_open rows12_open (0 I0 E0 D0) (1 I1 E1 D1) (2 I2 E2 D2) (3 I3 E3 D3) (4 I4 E4 D4) (5 I5 E5 D5) (6 I6 E6 D6) (7 I7 E7 D7) (8 I8 E8 D8) (9 I9 E9 D9) (10 I10 E10 D10) (11 I11 E11 D11));
