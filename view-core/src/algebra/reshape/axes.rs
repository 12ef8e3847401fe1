//! The axes of a shape that is reshaped, or that is the result.

use crate::algebra::reshape::OldAxes;
use crate::algebra::reshape::Request;
use crate::algebra::reshape::Runs;
use crate::algebra::shape::extent::Extent;
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::stride::Stride;
use crate::algebra::shape::stride_list::StrideList;

/// A list of extents, all of which are there.
pub trait Axes: Request {
    /// These axes, with strides `D`, as old ones: last axis first, in front of `O`.
    type Laid<D: Runs, O: OldAxes>: OldAxes;
    /// The stride of an axis around these, if `D` are theirs.
    type Outer<D: StrideList>: Stride;
    /// The stride `D`, as often as there are axes.
    type Alike<D: Stride>: StrideList;
}
impl Axes for () {
    type Laid<D: Runs, O: OldAxes> = O;
    // Nobody asks for it.
    type Outer<D: StrideList> = D::Head;
    type Alike<D: Stride> = ();
}
impl<E: Extent, Tail: Shape> Axes for (E, Tail) {
    type Laid<D: Runs, O: OldAxes> = D::Laid<E, Tail, O>;
    type Outer<D: StrideList> = E::Around<D::Head>;
    type Alike<D: Stride> = (D, Tail::Alike<D>);
}
