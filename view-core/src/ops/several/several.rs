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
use crate::view::slice_static::WithStrides;
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
     $several:ident $try_several:ident ($NewX:ident $NewT:ident $NewC:ident $NewK:ident $j:literal) [$($P:ident)*: $($bound:tt)+] $($more:tt)*) => {
        several!(@ $several $try_several [$(($X $T $C $K))* ($NewX $NewT $NewC $NewK)]
            [$($pairs)* $(($P $X $K $i, $NewX $NewK $j))*] [$($bound)+]);
        several!([$(($X $T $C $K $i))* ($NewX $NewT $NewC $NewK $j)] [$($pairs)* $(($P $X $K $i, $NewX $NewK $j))*] $($more)*);
    };
    (@ $several:ident $try_several:ident $views:tt [$($pair:tt)*] $bound:tt) => {
        several!(@ $several $try_several $views [$([$pair $bound])*]);
    };
    (@ $several:ident $try_several:ident [$(($X:ident $T:ident $C:ident $K:ident))+]
     [$([($P:ident $A:ident $Ak:ident $a:literal, $B:ident $Bk:ident $b:literal) [$($bound:tt)+]])*]) => {
        /// Several views of a base.
        #[inline(always)]
        #[track_caller]
        pub fn $several<'a, $($P: Pairwise,)* T, S: Shape, L: Layout, D: StrideList, M, $($T, $C: Shape, $X: Layout, $K: Selection),+>(
            base: WithStrides<ViewMut<'a, T, S, L>, D, M>,
            $($X: Plan<T, $T, $C, $X, S, L, $K>),+
        ) -> ($(ViewMut<'a, $T, $C, $X>,)+)
        where
            $(<$P as Pairwise>::Answer<S, $Ak, $Bk>: $($bound)+,)*
        {
            match $try_several::<$($P,)* _, _, _, _, _, $($T, $C, $X, $K),+>(base, $($X),+) {
                Ok(views) => views,
                Err(error) => refuse(error),
            }
        }
        /// Several views of a base.
        #[inline(always)]
        pub fn $try_several<'a, $($P: Pairwise,)* T, S: Shape, L: Layout, D: StrideList, M, $($T, $C: Shape, $X: Layout, $K: Selection),+>(
            base: WithStrides<ViewMut<'a, T, S, L>, D, M>,
            $($X: Plan<T, $T, $C, $X, S, L, $K>),+
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
    several1 try_several1 (X0 W0 Y0 Z0 0) [: Apart]
    several2 try_several2 (X1 W1 Y1 Z1 1) [A1: Apart]
    several3 try_several3 (X2 W2 Y2 Z2 2) [A2 B2: Apart]
    several4 try_several4 (X3 W3 Y3 Z3 3) [A3 B3 C3: Apart]
    several5 try_several5 (X4 W4 Y4 Z4 4) [A4 B4 C4 D4: Apart]
    several6 try_several6 (X5 W5 Y5 Z5 5) [A5 B5 C5 D5 E5: Apart]
    several7 try_several7 (X6 W6 Y6 Z6 6) [A6 B6 C6 D6 E6 F6: Apart]
    several8 try_several8 (X7 W7 Y7 Z7 7) [A7 B7 C7 D7 E7 F7 G7: Apart]
    several9 try_several9 (X8 W8 Y8 Z8 8) [A8 B8 C8 D8 E8 F8 G8 H8: Apart]
    several10 try_several10 (X9 W9 Y9 Z9 9) [A9 B9 C9 D9 E9 F9 G9 H9 I9: Apart]
    several11 try_several11 (X10 W10 Y10 Z10 10) [A10 B10 C10 D10 E10 F10 G10 H10 I10 J10: Apart]
    several12 try_several12 (X11 W11 Y11 Z11 11) [A11 B11 C11 D11 E11 F11 G11 H11 I11 J11 K11: Apart]
    several13 try_several13 (X12 W12 Y12 Z12 12) [A12 B12 C12 D12 E12 F12 G12 H12 I12 J12 K12 L12: Apart]
    several14 try_several14 (X13 W13 Y13 Z13 13) [A13 B13 C13 D13 E13 F13 G13 H13 I13 J13 K13 L13 M13: Apart]
    several15 try_several15 (X14 W14 Y14 Z14 14) [A14 B14 C14 D14 E14 F14 G14 H14 I14 J14 K14 L14 M14 N14: Apart]
    several16 try_several16 (X15 W15 Y15 Z15 15) [A15 B15 C15 D15 E15 F15 G15 H15 I15 J15 K15 L15 M15 N15 O15: Apart]
}
