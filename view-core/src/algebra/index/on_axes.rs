//! Lists of indices on the axes of a view, for constants that check them.

use crate::algebra::index::{IndexedAxis, Meaning, OnAxis};
use crate::algebra::shape::extent::Extent;
use crate::algebra::shape::nth::{
    Extent0, Extent1, Extent10, Extent11, Extent2, Extent3, Extent4, Extent5, Extent6, Extent7, Extent8,
    Extent9,
};
use crate::algebra::shape::nth::{
    Stride0, Stride1, Stride10, Stride11, Stride2, Stride3, Stride4, Stride5, Stride6, Stride7, Stride8,
    Stride9,
};
use crate::algebra::shape::nth::{
    Tail1, Tail10, Tail11, Tail12, Tail2, Tail3, Tail4, Tail5, Tail6, Tail7, Tail8, Tail9,
};
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::stride::Stride;
use crate::algebra::shape::stride_list::StrideList;
use crate::sealed::Sealed;

/// A list of up to 12 indices on the first axes of a view of shape `S` with the strides `D`.
///
/// Constants in the methods that take so many indices could say the same, but rustc would prove all bounds of the method for each part.
pub trait OnAxes<S, D>: Sealed {
    /// Each index and its axis, as far as both are static.
    const PLACES: &'static [IndexedAxis];
    /// How many elements the axes behind them have.
    const REST: Option<usize>;
    /// What each index means, and the extent of its axis.
    const MEANINGS: &'static [(Option<Meaning>, Option<usize>)];
}

/// `(A, (B, ()))`
macro_rules! list {
    () => { () };
    ($First:ident $($rest:ident)*) => { ($First, list!($($rest)*)) };
}

macro_rules! on_axes {
    ($Tail:ident: $(($I:ident $E:ident $D:ident))+) => {
        impl<S: Shape, D: StrideList, $($I: OnAxis),+> OnAxes<S, D> for list!($($I)+) {
            const PLACES: &'static [IndexedAxis] = &[$(($I::PLACE, $E::<S>::STATIC, $D::<D>::STATIC)),+];
            const REST: Option<usize> = $Tail::<S>::LEN;
            const MEANINGS: &'static [(Option<Meaning>, Option<usize>)] = &[$(($I::MEANING, $E::<S>::STATIC)),+];
        }
    };
}
on_axes! { Tail1: (I0 Extent0 Stride0) }
on_axes! { Tail2: (I0 Extent0 Stride0) (I1 Extent1 Stride1) }
on_axes! { Tail3: (I0 Extent0 Stride0) (I1 Extent1 Stride1) (I2 Extent2 Stride2) }
on_axes! { Tail4: (I0 Extent0 Stride0) (I1 Extent1 Stride1) (I2 Extent2 Stride2) (I3 Extent3 Stride3) }
on_axes! { Tail5: (I0 Extent0 Stride0) (I1 Extent1 Stride1) (I2 Extent2 Stride2) (I3 Extent3 Stride3) (I4 Extent4 Stride4) }
on_axes! { Tail6: (I0 Extent0 Stride0) (I1 Extent1 Stride1) (I2 Extent2 Stride2) (I3 Extent3 Stride3) (I4 Extent4 Stride4) (I5 Extent5 Stride5) }
on_axes! { Tail7: (I0 Extent0 Stride0) (I1 Extent1 Stride1) (I2 Extent2 Stride2) (I3 Extent3 Stride3) (I4 Extent4 Stride4) (I5 Extent5 Stride5) (I6 Extent6 Stride6) }
on_axes! { Tail8: (I0 Extent0 Stride0) (I1 Extent1 Stride1) (I2 Extent2 Stride2) (I3 Extent3 Stride3) (I4 Extent4 Stride4) (I5 Extent5 Stride5) (I6 Extent6 Stride6) (I7 Extent7 Stride7) }
on_axes! { Tail9: (I0 Extent0 Stride0) (I1 Extent1 Stride1) (I2 Extent2 Stride2) (I3 Extent3 Stride3) (I4 Extent4 Stride4) (I5 Extent5 Stride5) (I6 Extent6 Stride6) (I7 Extent7 Stride7) (I8 Extent8 Stride8) }
on_axes! { Tail10: (I0 Extent0 Stride0) (I1 Extent1 Stride1) (I2 Extent2 Stride2) (I3 Extent3 Stride3) (I4 Extent4 Stride4) (I5 Extent5 Stride5) (I6 Extent6 Stride6) (I7 Extent7 Stride7) (I8 Extent8 Stride8) (I9 Extent9 Stride9) }
on_axes! { Tail11: (I0 Extent0 Stride0) (I1 Extent1 Stride1) (I2 Extent2 Stride2) (I3 Extent3 Stride3) (I4 Extent4 Stride4) (I5 Extent5 Stride5) (I6 Extent6 Stride6) (I7 Extent7 Stride7) (I8 Extent8 Stride8) (I9 Extent9 Stride9) (I10 Extent10 Stride10) }
on_axes! { Tail12: (I0 Extent0 Stride0) (I1 Extent1 Stride1) (I2 Extent2 Stride2) (I3 Extent3 Stride3) (I4 Extent4 Stride4) (I5 Extent5 Stride5) (I6 Extent6 Stride6) (I7 Extent7 Stride7) (I8 Extent8 Stride8) (I9 Extent9 Stride9) (I10 Extent10 Stride10) (I11 Extent11 Stride11) }
