//! Footprints: where the bytes of a view lie, without access to its elements.

use crate::algebra::reshape::rule::MOST_AXES;

/// The place of a strided array in memory: address, extents, strides and element size.
///
/// Every view has one ([`Located`](crate::api::overlap::Located)). [`new`](Self::new) describes memory that is not a view, such as an array
/// of NumPy by its `__array_interface__`. That memory is never accessed.
///
/// ```
/// use view_core::{shares_memory, view, Footprint};
///
/// let row = [1u16, 2, 3, 4];
/// let odd = Footprint::new(row.as_ptr().addr() + 2, &[2], &[4], 2).unwrap();
/// assert!(!shares_memory(&view!(row[::2]), &odd));
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Footprint {
    /// The address of the lowest byte.
    pub(crate) low: usize,
    /// The distance in bytes from there to the highest byte, less than `isize::MAX`.
    pub(crate) reach: usize,
    /// The size of an element in bytes; 0 if there are no bytes at all.
    pub(crate) item: usize,
    axes: [FootprintAxis; MOST_AXES],
    count: usize,
}

/// An axis with more than one position.
#[derive(Debug, Clone, Copy)]
pub(crate) struct FootprintAxis {
    /// The distance between neighbours in bytes, without its direction.
    pub(crate) stride: usize,
    /// The index of the last position.
    pub(crate) last: usize,
}

impl Footprint {
    /// The footprint of an array whose first element is at `address`, with extents `shape` in elements,
    /// `strides` and the element size `item` in bytes.
    ///
    /// It is `None` if there is no such array: if the numbers of extents and strides differ, if the rank is above 16, if a byte is outside
    /// the address space, or if the distance from the lowest to the highest byte is `isize::MAX` or more.
    pub fn new(address: usize, shape: &[usize], strides: &[isize], item: usize) -> Option<Self> {
        if shape.len() != strides.len() || shape.len() > MOST_AXES {
            return None;
        }
        let mut footprint = Self {
            low: address,
            reach: 0,
            item,
            axes: [FootprintAxis { stride: 0, last: 0 }; MOST_AXES],
            count: 0,
        };
        if item == 0 || shape.contains(&0) {
            footprint.item = 0;
            return Some(footprint);
        }
        let mut up = item - 1;
        let mut down = 0usize;
        for (&length, &stride) in shape.iter().zip(strides) {
            // The stride of a single position is never used.
            if length == 1 {
                continue;
            }
            let axis = FootprintAxis {
                stride: stride.unsigned_abs(),
                last: length - 1,
            };
            let reach = axis.stride.checked_mul(axis.last)?;
            let way = if stride > 0 { &mut up } else { &mut down };
            *way = way.checked_add(reach)?;
            footprint.axes[footprint.count] = axis;
            footprint.count += 1;
        }
        footprint.low = address.checked_sub(down)?;
        address.checked_add(up)?;
        footprint.reach = up.checked_add(down)?;
        (footprint.reach < isize::MAX as usize).then_some(footprint)
    }

    /// The axes with more than one position.
    pub(crate) fn axes(&self) -> &[FootprintAxis] {
        &self.axes[..self.count]
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.item == 0
    }

    /// The address of the highest byte.
    pub(crate) fn high(&self) -> usize {
        self.low + self.reach
    }
}
