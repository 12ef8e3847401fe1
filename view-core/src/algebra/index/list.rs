//! The indices of one `[…]`, as a list `(I0, (I1, ()))` along the axes.

use crate::algebra::align::evidence::Evidence;
use crate::algebra::disjoint::entry::Origin;
use crate::algebra::disjoint::progress::Progress;
use crate::algebra::disjoint::progression::AxisSelection;
use crate::algebra::disjoint::selection::Selection;
use crate::algebra::index::misfit::Misfit;
use crate::algebra::number::low_bits::Bits;
use crate::algebra::number::verdict::Verdict;
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::stride_list::StrideList;
use crate::sealed::Sealed;

/// The stored form of what a list of indices selects: byte offset, shape, strides.
pub type Selected<I, S, D> = (
    isize,
    <<I as ItemList>::Shape<S> as Shape>::Stored,
    <<I as ItemList>::Strides<D> as StrideList>::Stored,
);

/// A list of indices. Axes beyond its end are taken whole.
pub trait ItemList: Sealed {
    /// The run-time parts of the indices: `()` for a static index, nested pairs for lists.
    type Args: Copy;
    /// The run-time parts, if all indices are static.
    const NO_ARGS: Option<Self::Args>;
    /// Whether they leave a row-major view row-major: single positions, then one range of neighbours, then whole axes (V6).
    type Rows: Verdict;
    /// Whether they take all axes whole.
    type Whole: Verdict;
    /// The shape selected from a view of shape `S`.
    type Shape<S: Shape>: Shape;
    /// The strides selected from strides `D`.
    type Strides<D: StrideList>: StrideList;
    /// The low bits of the byte offset of the first selected element.
    type Shift<S: Shape, D: StrideList>: Bits;
    /// The shape of the axes that would be left over if the indices were the last ones.
    type Leave<S: Shape>: Shape;
    /// The selection after these indices, where the axis `A` with the positions `T` comes first and `Rest` behind it.
    type Onto<T: AxisSelection, A: Origin, Rest: Selection>: Selection;
    /// The selection after these indices where no axis is left: that of the new axes.
    type Beyond: Selection;
    /// Applies the indices to a view with this shape and these strides. `axis` is the number of the first axis, for the error.
    ///
    /// # Errors
    /// If an index is not on its axis, or the type of an index claims another number of positions than the rule gives.
    fn select<S: Shape, D: StrideList>(
        args: Self::Args,
        shape: S::Stored,
        strides: D::Stored,
        axis: isize,
    ) -> Result<Selected<Self, S, D>, Misfit>
    where
        Self: Sized;
    /// [`Onto`](Self::Onto) at run time; `axis` is the number of the axis, for the error.
    fn onto<T: AxisSelection, A: Origin, Rest: Selection>(
        args: Self::Args,
        here: Progress,
        rest: Rest::Stored,
        axis: isize,
    ) -> Result<<Self::Onto<T, A, Rest> as Selection>::Stored, Misfit>;
    /// [`Beyond`](Self::Beyond) at run time.
    fn beyond(args: Self::Args, axis: isize) -> Result<<Self::Beyond as Selection>::Stored, Misfit>;
}

/// The evidence for the alignment of what indices select.
pub trait EvidenceAfter: Sealed {
    /// The evidence for the view that `I` selects from a view of shape `S` with strides `D`.
    type After<S: Shape, D: StrideList, I: ItemList>: Evidence;
    /// Whether the bits that the types added agree with `offset`, the byte offset at which the selection starts.
    fn agrees<S: Shape, D: StrideList, I: ItemList>(offset: isize) -> bool;
}
