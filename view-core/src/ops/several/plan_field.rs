//! `.field(x)` in the head of a chain.

use crate::algebra::disjoint::selection::Selection;
use crate::algebra::element::element::Element;
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::stride_list::StrideList;
use crate::error::{refuse, ViewError};
use crate::ops::field::{locate, FieldOf};
use crate::ops::several::plan::Plan;
use crate::view::unfolded::WithStrides;

/// The plan of a field of a selection of `T`s, of which the plan took `K`.
type OfField<U, B, M, N, K, T, W, X, S, D, L, F, Z, O> =
    Plan<U, F, Z, O, B, M, <K as Selection>::Append<<X as FieldOf<N, T, W, S, D, L, F, Z, O>>::Inside>>;

#[allow(clippy::type_complexity)] // the type is the proof
impl<U, T: Element, S: Shape, L: Layout, B: Shape, M: Layout, K: Selection, D: StrideList, R>
    WithStrides<Plan<U, T, S, L, B, M, K>, D, R>
{
    /// `.field(N)` in `view!`.
    #[doc(hidden)]
    #[inline(always)]
    #[track_caller]
    pub fn field<N, W, X, F: Element, Z: Shape, O: Layout, G>(
        self,
        check: G,
    ) -> OfField<U, B, M, N, K, T, W, X, S, D, L, F, Z, O>
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
    ) -> Result<OfField<U, B, M, N, K, T, W, X, S, D, L, F, Z, O>, ViewError>
    where
        G: FnOnce(&T) -> *const X,
        X: FieldOf<N, T, W, S, D, L, F, Z, O>,
    {
        let strides = self.strides();
        let plan = self.into_inner();
        let (offset, shape, layout) =
            locate::<N, T, W, X, S, D, L, F, Z, O>(plan.stored_shape(), strides, plan.address())?;
        let selection = K::append::<X::Inside>(plan.selection(), X::inside());
        // SAFETY: V8 and V11, as for a view: the field is in every element that the plan takes, at this offset, and the selection of
        // the plan are followed by those of the field inside of an element.
        Ok(unsafe { plan.moved(offset as isize, shape, layout, selection) })
    }
}
