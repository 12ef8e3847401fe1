//! Several unique views of one base, made of plans that are proven to share no element.

use crate::algebra::disjoint::selection::Selection;
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::stride_list::StrideList;
use crate::checks::overlap::{AnswerToOthers, Apart, Pairwise};
use crate::checks::settled::SettledPair;
use crate::error::{refuse, ViewError};
use crate::ops::several::plan::Plan;
use crate::ops::several::plans::Plans;
use crate::view::slice_static::WithStrides;
use crate::view::view::ViewMut;
use core::marker::PhantomData;

/// The axes behind the first ones, as many as `K` has.
pub struct Others<K>(PhantomData<K>);
/// An answer as a value.
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

/// Refuses two plans of one base if their types tell that they share an element. The macro calls it for each pair, because rustc shows
/// the place of the type argument `P`, whose tokens have the places of both chains. The last argument is the literal of the check.
#[inline(always)]
#[rustfmt::skip] // rustc shows the line of the bound in errors.
pub fn apart<P: Pairwise, U, B: Shape, N: Layout, T, S: Shape, L: Layout, X: Selection, F, C: Shape, O: Layout, Y: Selection, H>(_: &Plan<U, T, S, L, B, N, X>, _: &Plan<U, F, C, O, B, N, Y>, _: H) where P::Answer<B, X, Y>: Apart<H> {}

/// Refuses two plans of which only run time knows whether they share an element: for `view!(static …)`.
#[inline(always)]
#[rustfmt::skip]
pub fn settled_apart<P: SettledPair<X, Y>, U, B: Shape, N: Layout, T, S: Shape, L: Layout, X: Selection, F, C: Shape, O: Layout, Y: Selection>(_: &Plan<U, T, S, L, B, N, X>, _: &Plan<U, F, C, O, B, N, Y>) {}

/// Views of a base by these plans, as a list with the last one in front.
///
/// # Panics
/// If two of them share an element, or a plan is that of another base.
#[inline(always)]
#[track_caller]
pub fn several<'a, T, S: Shape, L: Layout, D: StrideList, M, P: Plans<'a, T, S, L>>(
    base: WithStrides<ViewMut<'a, T, S, L>, D, M>,
    plans: P,
) -> P::Views {
    match try_several(base, plans) {
        Ok(views) => views,
        Err(error) => refuse(error),
    }
}

/// Like [`several`].
///
/// # Errors
/// If two of the views share an element.
///
/// # Panics
/// If a plan is that of another base.
#[inline(always)]
pub fn try_several<'a, T, S: Shape, L: Layout, D: StrideList, M, P: Plans<'a, T, S, L>>(
    base: WithStrides<ViewMut<'a, T, S, L>, D, M>,
    plans: P,
) -> Result<P::Views, ViewError> {
    plans.disjoint()?;
    // SAFETY: V8, for each pair of plans the types prove, or the check found, that they share no element, so no element is
    // reached through two of the views. The base is consumed, so nobody uses it while it is borrowed. Its elements and those of
    // the plans' bases have exactly the same type (V16).
    Ok(unsafe { plans.views(base.view()) })
}
