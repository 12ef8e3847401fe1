//! Lanes as slices: elements that do not lie side by side are moved into a buffer, and back at the end.

use crate::algebra::element::element::Element;
use crate::algebra::number::constant::Const;
use crate::algebra::shape::axis::Axis;
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::offsets::Offset;
use crate::algebra::shape::shape::Shape;
use crate::checks::axes::AxisOf;
use crate::view::view::ViewMut;
use alloc::vec::Vec;
use core::marker::PhantomData;
use core::ptr::NonNull;
use core::slice::from_raw_parts_mut;

/// The elements of a lane, in a buffer. They are moved back when this is dropped, also if a caller's code panics.
//
// Invariant (V42): the buffer has the `count` elements of the lane, each once. Nothing uses the places of the lane meanwhile: it is borrowed uniquely.
struct Aside<'l, T> {
    /// The first element of the lane, and how many bytes there are to the next one.
    lane: NonNull<T>,
    step: isize,
    count: usize,
    buffer: NonNull<T>,
    borrowed: PhantomData<&'l mut T>,
}

impl<T> Aside<'_, T> {
    /// Moves the elements of a lane into a buffer.
    ///
    /// # Safety
    /// From `lane` on there are `count` elements, `step` bytes apart, borrowed uniquely for as long as the result lives. The buffer has room for as
    /// many, and nothing else uses it (V42).
    #[inline(always)]
    unsafe fn new(lane: NonNull<T>, step: isize, count: usize, buffer: NonNull<T>) -> Self {
        let mut i = 0;
        while i < count {
            // SAFETY: V42, this is a position of the lane, and the buffer has room for its element.
            unsafe {
                let element = lane.byte_offset(step.times(i));
                buffer.add(i).copy_from_nonoverlapping(element, 1);
            }
            i += 1;
        }
        Self {
            lane,
            step,
            count,
            buffer,
            borrowed: PhantomData,
        }
    }

    /// The elements, in the order in which they go back.
    #[inline(always)]
    fn elements(&mut self) -> &mut [T] {
        // SAFETY: V42, the buffer has so many elements, and only `self` uses them.
        unsafe { from_raw_parts_mut(self.buffer.as_ptr(), self.count) }
    }
}

impl<T> Drop for Aside<'_, T> {
    #[inline(always)]
    fn drop(&mut self) {
        let mut i = 0;
        while i < self.count {
            // SAFETY: V42, this is a position of the lane, and each element of the buffer is moved to one.
            unsafe {
                let place = self.lane.byte_offset(self.step.times(i));
                place.copy_from_nonoverlapping(self.buffer.add(i), 1);
            }
            i += 1;
        }
    }
}

/// Calls `f` with each lane along axis `K` as a slice, in row-major order of the other axes. Where the elements of a lane do not lie side by side, it is
/// a buffer with them; there is one, for all lanes.
///
/// # Panics
/// If an allocation for one lane is too large.
#[inline(always)]
pub(super) fn lanes_as_slices<T: Element, S: Shape, L: Layout, const K: usize>(
    view: &mut ViewMut<'_, T, S, L>,
    mut f: impl FnMut(&mut [T]),
) where
    Const<K>: Axis + AxisOf<S>,
{
    if view.is_empty() {
        return;
    }
    let count = view.shape().as_ref()[K];
    let step = view.strides().as_ref()[K];
    let side_by_side = step == size_of::<T>() as isize || count < 2;
    let mut room: Vec<T> = Vec::new();
    if !side_by_side {
        room.reserve_exact(count);
    }
    let buffer = NonNull::new(room.as_mut_ptr()).expect("a vector has an address");
    for mut lane in view.lanes_mut::<K>() {
        if side_by_side {
            // SAFETY: V6, the only stride is the size of an element, or not used; the lane has elements, and is borrowed uniquely.
            f(unsafe { from_raw_parts_mut(lane.as_mut_ptr(), count) });
            continue;
        }
        // SAFETY: V42, the lane is borrowed uniquely until the end of the round. There is room for `count` elements, and the vector owns none of them.
        let mut aside = unsafe { Aside::new(lane.ptr(), step, count, buffer) };
        f(aside.elements());
    }
}
