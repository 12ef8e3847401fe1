//! `.field(x)` in the head of a chain.

use crate::algebra::disjoint::selection::Selection;
use crate::algebra::element::element::Element;
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::stride_list::StrideList;
use crate::error::{refuse, ViewError};
use crate::ops::field::{field_methods, locate, FieldOf};
use crate::ops::several::plan::Plan;
use crate::view::slice_static::WithStrides;

/// The plan of a field of every element of a plan that takes `K`.
type OfField<U, B, M, N, K, T, W, X, S, D, L, F, Z, O> =
    Plan<U, F, Z, O, B, M, <K as Selection>::Append<<X as FieldOf<N, T, W, S, D, L, F, Z, O>>::Inside>>;

impl<U, T: Element, S: Shape, L: Layout, B: Shape, M: Layout, K: Selection, D: StrideList, R>
    WithStrides<Plan<U, T, S, L, B, M, K>, D, R>
{
    field_methods!(OfField<U, B, M, N, K, T, W, X, S, D, L, F, Z, O>, |plan, offset, shape, layout| {
        let selection = K::append::<X::Inside>(plan.selection(), X::inside());
        // SAFETY: V8 and V11, as for a view: every element that the plan takes has the field at this offset. The selection is that of the
        // plan, then that of the field inside an element.
        unsafe { plan.moved(offset as isize, shape, layout, selection) }
    });
}
