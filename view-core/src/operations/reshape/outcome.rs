//! What becomes of the strides: a list, unless two axes cannot be merged.

use crate::extent::Extent;
use crate::operations::refuse::SayCopies;
use crate::operations::Granted;
use crate::rank::R;
use crate::refuse::Refused;
use crate::shape::Shape;
use crate::stride::Stride;
use crate::stride_list::StrideList;
use core::marker::PhantomData;

/// The outcome for the last axes of the new shape.
pub trait Outcome {
    /// Their strides.
    type Strides: StrideList;
    /// `()`, or the complaint.
    type Answer;
}

/// All new axes are there, and no old one is left.
impl Outcome for () {
    type Strides = ();
    type Answer = ();
}

/// An axis of stride `D`, the last of its group, and the outcome `O` for those behind it.
#[derive(Debug)]
pub struct Closed<D, O>(PhantomData<(D, O)>);
impl<D: Stride, O: Outcome> Outcome for Closed<D, O> {
    type Strides = (D, O::Strides);
    type Answer = O::Answer;
}

/// An axis in front of another of its group, the first of `Z`, which are the axes that `O` is about.
#[derive(Debug)]
pub struct Around<Z, O>(PhantomData<(Z, O)>);
impl<Z: Shape, O: Outcome> Outcome for Around<Z, O> {
    type Strides = (
        <Z::Head as Extent>::Around<<O::Strides as StrideList>::Head>,
        O::Strides,
    );
    type Answer = O::Answer;
}

/// Axes of extent 1 behind the last group, whose stride they have.
#[derive(Debug)]
pub struct Trailing<Z, D>(PhantomData<(Z, D)>);
impl<Z: Shape, D: Stride> Outcome for Trailing<Z, D> {
    type Strides = Z::Alike<D>;
    type Answer = ();
}

/// Strides that nothing is known of at compile time.
#[derive(Debug)]
pub struct Later<D>(PhantomData<D>);
impl<D: StrideList> Outcome for Later<D> {
    type Strides = D;
    type Answer = ();
}

/// Axes `A` and `B` cannot be merged.
#[derive(Debug)]
pub struct Copies<A, B, D>(PhantomData<(A, B, D)>);
impl<A, B, D: StrideList> Outcome for Copies<A, B, D> {
    type Strides = D;
    type Answer = Merge<A, B>;
}

/// The complaint about that.
#[derive(Debug)]
pub struct Merge<A, B>(PhantomData<(A, B)>);
impl<const A: usize, const B: usize> Granted for Merge<R<A>, R<B>> where Refused: SayCopies<A, B> {}
