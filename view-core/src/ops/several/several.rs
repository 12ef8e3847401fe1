//! Several unique views of one base, made of plans that are proven to share no element.

// There is one argument for each view, which has the name of its type, and one for each pair of them.
#![allow(non_snake_case, clippy::too_many_arguments)]

use crate::algebra::disjoint::intersection::{Disjointness, DisjointnessOf};
use crate::algebra::disjoint::run_time::{CommonElement, RunTimeSelection};
use crate::algebra::disjoint::selection::Selection;
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::stride_list::StrideList;
use crate::checks::overlap::{AnswerToOthers, Apart, Pairwise};
use crate::error::{refuse, ViewError};
use crate::ops::several::plan::Plan;
use crate::view::slice_static::{heed, unheeded, WithStrides};
use crate::view::view::ViewMut;
use core::marker::PhantomData;

/// Checks at run time that the views number `a` and `b` share no element.
#[inline(always)]
fn check<X: Selection, Y: Selection>(
    x: X::Stored,
    y: Y::Stored,
    a: usize,
    b: usize,
) -> Result<(), ViewError> {
    let met = if X::IN_ORDER && Y::IN_ORDER {
        X::against::<Y>(x, y, CommonElement::START)
    } else {
        let (mut one, mut other) = (RunTimeSelection::new(), RunTimeSelection::new());
        X::collect(x, &mut one);
        Y::collect(y, &mut other);
        one.meets(&other)
    };
    match met {
        None => Ok(()),
        Some(CommonElement { axis, index, .. }) => Err(ViewError::Overlap {
            first: a,
            second: b,
            axis,
            index,
        }),
    }
}

/// Whether nothing is to be checked at run time.
const fn proven<X: Selection, Y: Selection>() -> bool {
    matches!(<DisjointnessOf<X, Y> as Disjointness>::DISJOINT, Some(true))
}

/// The axes behind the first ones, as many as `K` has.
#[derive(Debug)]
pub struct Others<K>(PhantomData<K>);
/// An answer as a value.
#[derive(Debug)]
pub struct Told<A>(PhantomData<A>);

impl<K: Shape> Others<K> {
    /// The answer about two views of this base that share an element on the first axes, as far as the others tell.
    #[inline(always)]
    pub fn of<T, S: Shape, L: Layout, D: StrideList, M>(
        _: &WithStrides<ViewMut<'_, T, S, L>, D, M>,
    ) -> Told<AnswerToOthers<K, S>> {
        Told(PhantomData)
    }
}

/// The functions for every number of views up to the last row. A row has one view more than the row above, and its pairs with the others.
/// Each pair gets the bound of its row in a list: rustc shows where the tokens of a list are written.
macro_rules! several {
    ([$($done:tt)*] [$($pairs:tt)*]) => {};
    ([$(($X:ident $T:ident $C:ident $K:ident $i:literal))*] [$($pairs:tt)*]
     $several:ident $try_several:ident ($NewX:ident $NewT:ident $NewC:ident $NewK:ident $j:literal) [$(($P:ident $H:ident: $($bound:tt)+))*] $($more:tt)*) => {
        several!(@ $several $try_several [$(($X $T $C $K))* ($NewX $NewT $NewC $NewK)]
            [$($pairs)* $(($P $H $X $K $i, $NewX $NewK $j [$($bound)+]))*]);
        several!([$(($X $T $C $K $i))* ($NewX $NewT $NewC $NewK $j)] [$($pairs)* $(($P $H $X $K $i, $NewX $NewK $j [$($bound)+]))*] $($more)*);
    };
    (@ $several:ident $try_several:ident [$(($X:ident $T:ident $C:ident $K:ident))+]
     [$(($P:ident $H:ident $A:ident $Ak:ident $a:literal, $B:ident $Bk:ident $b:literal [$($bound:tt)+]))*]) => {
        /// Several views of a base.
        #[inline(always)]
        #[track_caller]
        pub fn $several<'a, $($P: Pairwise,)* T, S: Shape, L: Layout, D: StrideList, M, $($T, $C: Shape, $X: Layout, $K: Selection,)+ $($H),*>(
            base: WithStrides<ViewMut<'a, T, S, L>, D, M>,
            $($X: Plan<T, $T, $C, $X, S, L, $K>,)+
            $(_: $H),*
        ) -> ($(ViewMut<'a, $T, $C, $X>,)+)
        where
            $(<$P as Pairwise>::Answer<S, $Ak, $Bk>: $($bound)+,)*
        {
            match $try_several::<$($P,)* _, _, _, _, _, $($T, $C, $X, $K,)+ $(heed!($H)),*>(base, $($X,)+ $(unheeded!($H)),*) {
                Ok(views) => views,
                Err(error) => refuse(error),
            }
        }
        /// Several views of a base.
        #[inline(always)]
        pub fn $try_several<'a, $($P: Pairwise,)* T, S: Shape, L: Layout, D: StrideList, M, $($T, $C: Shape, $X: Layout, $K: Selection,)+ $($H),*>(
            base: WithStrides<ViewMut<'a, T, S, L>, D, M>,
            $($X: Plan<T, $T, $C, $X, S, L, $K>,)+
            $(_: $H),*
        ) -> Result<($(ViewMut<'a, $T, $C, $X>,)+), ViewError>
        where
            $(<$P as Pairwise>::Answer<S, $Ak, $Bk>: $($bound)+,)*
        {
            $(if !const { proven::<$Ak, $Bk>() } {
                check::<$Ak, $Bk>($A.selection(), $B.selection(), $a, $b)?;
            })*
            // SAFETY: V8, for each pair of plans the types prove, or the check found, that they share no element, so no element is
            // reached through two of the views. The base is consumed, so nobody uses it while it is borrowed. Its elements and those of
            // the plans' bases have exactly the same type (V16).
            Ok(unsafe { ($($X.view(base.view()),)+) })
        }
    };
}

// `Apart` is written in every row, because rustc shows its line in a refusal.
several! { [] []
    several1 try_several1 (X0 W0 Y0 Z0 0) []
    several2 try_several2 (X1 W1 Y1 Z1 1) [(A1 AA1: Apart<AA1>)]
    several3 try_several3 (X2 W2 Y2 Z2 2) [(A2 AA2: Apart<AA2>) (B2 BB2: Apart<BB2>)]
    several4 try_several4 (X3 W3 Y3 Z3 3) [(A3 AA3: Apart<AA3>) (B3 BB3: Apart<BB3>) (C3 CC3: Apart<CC3>)]
    several5 try_several5 (X4 W4 Y4 Z4 4) [(A4 AA4: Apart<AA4>) (B4 BB4: Apart<BB4>) (C4 CC4: Apart<CC4>) (D4 DD4: Apart<DD4>)]
    several6 try_several6 (X5 W5 Y5 Z5 5) [(A5 AA5: Apart<AA5>) (B5 BB5: Apart<BB5>) (C5 CC5: Apart<CC5>) (D5 DD5: Apart<DD5>) (E5 EE5: Apart<EE5>)]
    several7 try_several7 (X6 W6 Y6 Z6 6) [(A6 AA6: Apart<AA6>) (B6 BB6: Apart<BB6>) (C6 CC6: Apart<CC6>) (D6 DD6: Apart<DD6>) (E6 EE6: Apart<EE6>) (F6 FF6: Apart<FF6>)]
    several8 try_several8 (X7 W7 Y7 Z7 7) [(A7 AA7: Apart<AA7>) (B7 BB7: Apart<BB7>) (C7 CC7: Apart<CC7>) (D7 DD7: Apart<DD7>) (E7 EE7: Apart<EE7>) (F7 FF7: Apart<FF7>) (G7 GG7: Apart<GG7>)]
    several9 try_several9 (X8 W8 Y8 Z8 8) [(A8 AA8: Apart<AA8>) (B8 BB8: Apart<BB8>) (C8 CC8: Apart<CC8>) (D8 DD8: Apart<DD8>) (E8 EE8: Apart<EE8>) (F8 FF8: Apart<FF8>) (G8 GG8: Apart<GG8>) (H8 HH8: Apart<HH8>)]
    several10 try_several10 (X9 W9 Y9 Z9 9) [(A9 AA9: Apart<AA9>) (B9 BB9: Apart<BB9>) (C9 CC9: Apart<CC9>) (D9 DD9: Apart<DD9>) (E9 EE9: Apart<EE9>) (F9 FF9: Apart<FF9>) (G9 GG9: Apart<GG9>) (H9 HH9: Apart<HH9>) (I9 II9: Apart<II9>)]
    several11 try_several11 (X10 W10 Y10 Z10 10) [(A10 AA10: Apart<AA10>) (B10 BB10: Apart<BB10>) (C10 CC10: Apart<CC10>) (D10 DD10: Apart<DD10>) (E10 EE10: Apart<EE10>) (F10 FF10: Apart<FF10>) (G10 GG10: Apart<GG10>) (H10 HH10: Apart<HH10>) (I10 II10: Apart<II10>) (J10 JJ10: Apart<JJ10>)]
    several12 try_several12 (X11 W11 Y11 Z11 11) [(A11 AA11: Apart<AA11>) (B11 BB11: Apart<BB11>) (C11 CC11: Apart<CC11>) (D11 DD11: Apart<DD11>) (E11 EE11: Apart<EE11>) (F11 FF11: Apart<FF11>) (G11 GG11: Apart<GG11>) (H11 HH11: Apart<HH11>) (I11 II11: Apart<II11>) (J11 JJ11: Apart<JJ11>) (K11 KK11: Apart<KK11>)]
    several13 try_several13 (X12 W12 Y12 Z12 12) [(A12 AA12: Apart<AA12>) (B12 BB12: Apart<BB12>) (C12 CC12: Apart<CC12>) (D12 DD12: Apart<DD12>) (E12 EE12: Apart<EE12>) (F12 FF12: Apart<FF12>) (G12 GG12: Apart<GG12>) (H12 HH12: Apart<HH12>) (I12 II12: Apart<II12>) (J12 JJ12: Apart<JJ12>) (K12 KK12: Apart<KK12>) (L12 LL12: Apart<LL12>)]
    several14 try_several14 (X13 W13 Y13 Z13 13) [(A13 AA13: Apart<AA13>) (B13 BB13: Apart<BB13>) (C13 CC13: Apart<CC13>) (D13 DD13: Apart<DD13>) (E13 EE13: Apart<EE13>) (F13 FF13: Apart<FF13>) (G13 GG13: Apart<GG13>) (H13 HH13: Apart<HH13>) (I13 II13: Apart<II13>) (J13 JJ13: Apart<JJ13>) (K13 KK13: Apart<KK13>) (L13 LL13: Apart<LL13>) (M13 MM13: Apart<MM13>)]
    several15 try_several15 (X14 W14 Y14 Z14 14) [(A14 AA14: Apart<AA14>) (B14 BB14: Apart<BB14>) (C14 CC14: Apart<CC14>) (D14 DD14: Apart<DD14>) (E14 EE14: Apart<EE14>) (F14 FF14: Apart<FF14>) (G14 GG14: Apart<GG14>) (H14 HH14: Apart<HH14>) (I14 II14: Apart<II14>) (J14 JJ14: Apart<JJ14>) (K14 KK14: Apart<KK14>) (L14 LL14: Apart<LL14>) (M14 MM14: Apart<MM14>) (N14 NN14: Apart<NN14>)]
    several16 try_several16 (X15 W15 Y15 Z15 15) [(A15 AA15: Apart<AA15>) (B15 BB15: Apart<BB15>) (C15 CC15: Apart<CC15>) (D15 DD15: Apart<DD15>) (E15 EE15: Apart<EE15>) (F15 FF15: Apart<FF15>) (G15 GG15: Apart<GG15>) (H15 HH15: Apart<HH15>) (I15 II15: Apart<II15>) (J15 JJ15: Apart<JJ15>) (K15 KK15: Apart<KK15>) (L15 LL15: Apart<LL15>) (M15 MM15: Apart<MM15>) (N15 NN15: Apart<NN15>) (O15 OO15: Apart<OO15>)]
}
