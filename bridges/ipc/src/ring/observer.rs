//! Those who copy frames.

use crate::linux::map::Map;
use crate::ring::buffer::{lines, Buffer};
use crate::ring::control::Control;
use crate::ring::frame::Frame;
use crate::shareable::Shareable;
use core::fmt;
use core::marker::PhantomData;
use std::sync::Arc;
use view_core::{PerAxis, Shape, View};

/// Copies frames of a [`Ring`](crate::Ring) that was made by [`with_observers`](crate::Ring::with_observers).
///
/// It is not registered in the ring, there can be any number, and the writer does not know of it. In exchange each frame is copied, by atomic words, and
/// again if the writer overwrites it meanwhile.
pub struct Observer<T: Shareable, S: Shape> {
    map: Arc<Map>,
    slots: usize,
    extents: PerAxis<S, usize>,
    /// The copy, and its number.
    buffer: Buffer,
    number: u64,
    elements: PhantomData<fn() -> T>,
}

impl<T: Shareable, S: Shape> Observer<T, S> {
    pub(crate) fn new(map: Arc<Map>, slots: usize, extents: PerAxis<S, usize>) -> Self {
        let buffer = Buffer::new::<T>(map.slot_bytes());
        Self {
            map,
            slots,
            extents,
            buffer,
            number: 0,
            elements: PhantomData,
        }
    }

    /// A copy of the last frame that was published. `None` if there is none.
    pub fn latest(&mut self) -> Option<Frame<'_, T, S>> {
        if !self.map.is_here() {
            return None;
        }
        let protocol = &Control::of(&self.map, self.slots).protocol;
        let number = loop {
            let Some((slot, number)) = protocol.last()? else {
                continue;
            };
            if number == self.number {
                break number;
            }
            // Until it is known to be whole, it is no frame.
            self.number = 0;
            self.buffer.load(lines(&self.map, slot));
            if protocol.is_still(slot, number) {
                break number;
            }
        };
        self.number = number;
        // SAFETY: V30, there are as many elements in a row as the extents say, and any bytes are valid. V34, the buffer is the observer's own, which the
        // frame borrows uniquely.
        let view = unsafe { View::from_row_major_parts(self.buffer.start().cast(), self.extents) }.ok()?;
        Some(Frame::new(view, number, None))
    }
}

impl<T: Shareable, S: Shape> fmt::Debug for Observer<T, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Observer")
            .field("number", &self.number)
            .finish_non_exhaustive()
    }
}
