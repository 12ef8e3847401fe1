//! The positions that an index selects from those of a view, at run time.

use crate::algebra::disjoint::progress::Progress;
use crate::algebra::disjoint::progression::AxisSelection;
use crate::algebra::index::misfit::Misfit;
use crate::algebra::index::{OnAxis, Resolved};
use crate::algebra::shape::stride::DynStride;
use crate::algebra::shape::stride_list::StrideList;

#[cfg(test)]
mod tests;

impl Progress {
    /// The positions that the index `X` selects from these, of which the types know `T`.
    ///
    /// # Errors
    /// If the index is not on the axis: the types have checked all others than run-time numbers.
    #[inline(always)]
    pub fn then<T: AxisSelection, X: OnAxis>(self, arg: X::Arg, axis: isize) -> Result<Self, Misfit> {
        let picked = match const { fixed::<T, X>() } {
            Some(picked) => picked,
            None => X::select(arg, self.count, axis)?,
        };
        // The index changes the step as it changes a stride. It leaves no stride if it drops the axis.
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
