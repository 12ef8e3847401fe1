//! The positions that an index selects of others, at run time.

use crate::algebra::disjoint::progress::Progress;
use crate::algebra::disjoint::progression::AxisSelection;
use crate::algebra::index::{OnAxis, Resolved};
use crate::algebra::shape::stride::DynStride;
use crate::algebra::shape::stride_list::StrideList;
use crate::error::ViewError;

#[cfg(test)]
mod tests;

impl Progress {
    /// Those of these positions, of which the types know `T`, that the index `X` selects.
    ///
    /// # Errors
    /// If the index is not on the axis, which only run-time numbers can bring about.
    #[inline(always)]
    pub fn then<T: AxisSelection, X: OnAxis>(self, arg: X::Arg, axis: isize) -> Result<Self, ViewError> {
        let picked = match const { fixed::<T, X>() } {
            Some(picked) => picked,
            None => X::select(arg, self.count, axis)?,
        };
        // What the index makes of a stride is what it makes of a step; it makes none where it drops the axis.
        let strides = X::strides::<DynStride, ()>(arg, self.step, ());
        let mut step = [1];
        <X::Strides<DynStride, ()> as StrideList>::write(strides, &mut step);
        Ok(self.picked(picked.first, picked.count, step[0]))
    }
}

/// What a static index selects of a static extent.
const fn fixed<T: AxisSelection, X: OnAxis>() -> Option<Resolved> {
    match T::LENGTH {
        Some(length) => X::PLACE.on(length),
        None => None,
    }
}
