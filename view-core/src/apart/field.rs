//! `.field(x)` in the head of a chain.

use super::check::Progress;
use super::plan::Plan;
use super::progression::Single;
use super::tracks::{Fields, Gone, Tracks};
use crate::element::Element;
use crate::error::{refuse, ViewError};
use crate::field::{locate, FieldOf};
use crate::layout::Layout;
use crate::number::Nat;
use crate::shape::Shape;
use crate::stride_list::StrideList;
use crate::unfold::Unfolded;

/// What a field at the offset `At`, an array of shape `Z`, takes of an element.
pub type Inside<At, Z> = (Gone<Single<At>, Fields>, <Z as Shape>::Tracks);

/// The same at run time.
#[inline(always)]
pub fn inside<At: Nat, Z: Shape>(offset: usize, shape: Z::Words) -> <Inside<At, Z> as Tracks>::Words {
    let here = Progress {
        first: offset,
        ..Progress::whole(1)
    };
    (here, Z::tracks(shape))
}

/// What a view of a field takes of the base, of which the elements are `K`.
type Then<N, K, T, W, X, S, D, L, F, Z, O> =
    <K as Tracks>::Append<<X as FieldOf<N, T, W, S, D, L, F, Z, O>>::Inside>;

impl<U, T: Element, S: Shape, L: Layout, B: Shape, M: Layout, K: Tracks, D: StrideList, R>
    Unfolded<Plan<U, T, S, L, B, M, K>, D, R>
{
    /// `.field(N)` in `view!`.
    #[doc(hidden)]
    #[inline(always)]
    #[track_caller]
    pub fn field<N, W, X, F: Element, Z: Shape, O: Layout, G>(
        self,
        check: G,
    ) -> Plan<U, F, Z, O, B, M, Then<N, K, T, W, X, S, D, L, F, Z, O>>
    where
        G: FnOnce(&T) -> *const X,
        X: FieldOf<N, T, W, S, D, L, F, Z, O>,
    {
        match self.try_field::<N, W, X, F, Z, O, G>(check) {
            Ok(plan) => plan,
            Err(error) => refuse(error),
        }
    }

    /// `.field(N)` in `try_view!`.
    ///
    /// # Errors
    /// As that of a view.
    #[doc(hidden)]
    #[inline(always)]
    pub fn try_field<N, W, X, F: Element, Z: Shape, O: Layout, G>(
        self,
        _: G,
    ) -> Result<Plan<U, F, Z, O, B, M, Then<N, K, T, W, X, S, D, L, F, Z, O>>, ViewError>
    where
        G: FnOnce(&T) -> *const X,
        X: FieldOf<N, T, W, S, D, L, F, Z, O>,
    {
        let plan = self.view;
        let (offset, shape, layout) =
            locate::<N, T, W, X, S, D, L, F, Z, O>(plan.shape_words(), self.strides, plan.address())?;
        let tracks = K::append::<X::Inside>(plan.tracks(), X::inside());
        Ok(plan.moved(offset as isize, shape, layout, tracks))
    }
}
