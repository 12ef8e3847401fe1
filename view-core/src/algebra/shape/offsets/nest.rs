//! The axes that nested loops run over: neighbours are merged where the strides allow it, and sorted where the order cannot be seen.
//!
//! Unsafe code relies on this: the loops visit the same offsets as those over the axes before. `proofs` checks it.

// By these names, because `proofs` compiles this file with integers of 8 bits.
use super::{usize, Offset};

/// Axes, outermost first, and the offset of their first position. `I` has one extent for each axis, `D` one stride.
#[derive(Clone, Copy)]
pub struct Nest<I, D> {
    /// The number of positions along each axis.
    pub extents: I,
    /// The distance between neighbours along each axis.
    pub strides: D,
}

impl<I, D> Nest<I, D>
where
    I: AsRef<[usize]> + AsMut<[usize]>,
{
    /// Whether there is no position.
    #[inline(always)]
    pub fn is_empty(&self) -> bool {
        let (extents, mut axis) = (self.extents.as_ref(), 0);
        while axis < extents.len() {
            if extents[axis] == 0 {
                return true;
            }
            axis += 1;
        }
        false
    }

    /// Merges each axis with the next one where the positions of both are evenly spaced. Row-major order stays, and so does the last stride. An
    /// axis that is gone has one position.
    ///
    /// `thin` says that the last axis may be replaced by the one before if it has one position. Then the last stride becomes another one.
    /// `kept(axis, extent)` says that the axis takes no other into it.
    #[inline(always)]
    pub fn merge<O: Offset>(&mut self, thin: bool, kept: impl Fn(core::primitive::usize, usize) -> bool)
    where
        D: AsRef<[O]> + AsMut<[O]>,
    {
        let (extents, strides) = (self.extents.as_mut(), self.strides.as_mut());
        let rank = extents.len();
        let mut next = 1;
        while next < rank {
            let axis = next - 1;
            let (outer, inner) = (extents[axis], extents[next]);
            if !kept(next, inner) && (outer == 1 || strides[axis].is(strides[next].times(inner))) {
                extents[next] = inner.wrapping_mul(outer);
                extents[axis] = 1;
            } else if inner == 1 && (thin || next < rank - 1) {
                extents[next] = outer;
                strides[next] = strides[axis];
                extents[axis] = 1;
            }
            next += 1;
        }
    }

    /// [Arranges](Self::arrange) the axes, and walks memory upwards in the first view. This is another order of the positions, and another first
    /// one: its offset is returned. The shape has positions.
    #[inline(always)]
    pub fn sort<O: Offset>(&mut self) -> O
    where
        D: AsRef<[O]> + AsMut<[O]>,
    {
        let (extents, strides) = (self.extents.as_mut(), self.strides.as_mut());
        let rank = extents.len();
        let mut start = O::ZERO;
        let mut axis = 0;
        while axis < rank {
            if strides[axis].lead() < 0 {
                start = start.plus(strides[axis].times(extents[axis] - 1));
                strides[axis] = strides[axis].back();
            }
            axis += 1;
        }
        self.arrange();
        start
    }

    /// Brings the axes into the order in which memory is walked with the longest strides outside, those of the first view first. This is another
    /// order of the positions; those along one axis stay in theirs.
    #[inline(always)]
    pub fn arrange<O: Offset>(&mut self)
    where
        D: AsRef<[O]> + AsMut<[O]>,
    {
        let (extents, strides) = (self.extents.as_mut(), self.strides.as_mut());
        let rank = extents.len();
        // The numbers of rounds are constants, so that for static extents nothing of this is left at run time.
        let mut round = 1;
        while round < rank {
            let mut axis = 1;
            while axis < rank {
                let (outer, inner) = (extents[axis - 1], extents[axis]);
                let swapped = strides[axis - 1].is_below(strides[axis]);
                // The stride of a single position is not used, so such an axis goes outside.
                if outer != 1 && (inner == 1 || swapped) {
                    extents.swap(axis, axis - 1);
                    strides.swap(axis, axis - 1);
                }
                axis += 1;
            }
            round += 1;
        }
    }
}
