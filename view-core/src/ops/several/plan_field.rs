//! `.field(x)` in the head of a chain.

use crate::algebra::disjoint::selection::Selection;
use crate::algebra::element::element::Element;
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::stride_list::StrideList;
use crate::error::{refuse, ViewError};
use crate::ops::cast::proven;
use crate::ops::field::{locate, FieldOf, SettledField};
use crate::ops::several::plan::Plan;
use crate::view::slice_static::WithStrides;

/// The plan of a field of every element of a plan that takes `K`.
type OfField<U, B, M, N, K, T, W, X, S, D, L, F, Z, O> =
    Plan<U, F, Z, O, B, M, <K as Selection>::Append<<X as FieldOf<N, T, W, S, D, L, F, Z, O>>::Inside>>;

impl<U, T: Element, S: Shape, L: Layout, B: Shape, M: Layout, K: Selection, D: StrideList, R>
    WithStrides<Plan<U, T, S, L, B, M, K>, D, R>
{
    /// `.field(N)` in `view!`. The closure is `|t| &raw const t.x`, and is never called: with it rustc looks the field up, and reports
    /// a field that does not exist or is not visible.
    #[doc(hidden)]
    #[inline(always)]
    #[track_caller]
    pub fn field<
        N,
        W,
        X: FieldOf<N, T, W, S, D, L, F, Z, O>,
        F: Element,
        Z: Shape,
        O: Layout,
        G: FnOnce(&T) -> *const X,
    >(
        self,
        check: G,
    ) -> OfField<U, B, M, N, K, T, W, X, S, D, L, F, Z, O> {
        match self.try_field::<N, W, X, F, Z, O, G>(check) {
            Ok(view) => view,
            Err(error) => refuse(error),
        }
    }

    /// `.field(N)` in `view!(static …)`.
    #[doc(hidden)]
    #[inline(always)]
    pub fn settled_field<
        N: SettledField<T, W, X, S, D>,
        W,
        X: FieldOf<N, T, W, S, D, L, F, Z, O>,
        F: Element,
        Z: Shape,
        O: Layout,
        G: FnOnce(&T) -> *const X,
    >(
        self,
        check: G,
    ) -> OfField<U, B, M, N, K, T, W, X, S, D, L, F, Z, O> {
        const { proven(X::PROVEN) };
        self.field::<N, W, X, F, Z, O, G>(check)
    }

    /// `.field(N)` in `try_view!`.
    ///
    /// # Errors
    /// If the struct is packed and, with strides known only at run time, a field is not aligned.
    #[doc(hidden)]
    #[inline(always)]
    pub fn try_field<
        N,
        W,
        X: FieldOf<N, T, W, S, D, L, F, Z, O>,
        F: Element,
        Z: Shape,
        O: Layout,
        G: FnOnce(&T) -> *const X,
    >(
        self,
        _: G,
    ) -> Result<OfField<U, B, M, N, K, T, W, X, S, D, L, F, Z, O>, ViewError> {
        let strides = self.strides();
        let plan = self.into_inner();
        let (offset, shape, layout) =
            locate::<N, T, W, X, S, D, L, F, Z, O>(plan.stored_shape(), strides, plan.address())?;
        let selection = K::append::<X::Inside>(plan.selection(), X::inside());
        // SAFETY: V8 and V11, as for a view: every element that the plan takes has the field at this offset. The selection is that of
        // the plan, then that of the field inside an element.
        Ok(unsafe { plan.moved(offset as isize, shape, layout, selection) })
    }
}
