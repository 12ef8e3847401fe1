//! What static indices take of a plan, as types.

use crate::algebra::disjoint::selection::Selection;
use crate::algebra::shape::stride_list::StrideList;
use crate::sealed::Sealed;
use core::marker::PhantomData;

/// What a list of indices selects of a plan with the static extents `S` and strides `D`, which takes `K` of its base: one associated type,
/// which rustc resolves once in a call.
pub trait Take<S, D, K: Selection>: Sealed {
    /// The shape, and [`Taken`].
    type Out: ShapeTaken;
    /// The byte offset.
    const OFFSET: isize;
    /// The byte offset, if the indices take whole rows; otherwise this does not compile.
    const OFFSET_OF_ROWS: isize;
    /// What is taken, at run time.
    fn follow(selection: K::Stored) -> <Self::Out as ShapeTaken>::Stored;
}
/// Strides, and a selection of the base.
pub struct Taken<D, K>(PhantomData<(D, K)>);
impl<D, K> Sealed for Taken<D, K> {}
/// The parts of [`Taken`].
pub trait IsTaken: Sealed {
    /// The strides.
    type Strides: StrideList;
    /// What is taken of the base.
    type Selection: Selection;
}
impl<D: StrideList, K: Selection> IsTaken for Taken<D, K> {
    type Strides = D;
    type Selection = K;
}
/// A shape and what is taken.
pub trait ShapeTaken: Sealed {
    /// What is taken, at run time.
    type Stored;
}
impl<S, R: IsTaken> ShapeTaken for (S, R) {
    type Stored = <R::Selection as Selection>::Stored;
}
