//! The one who writes frames.

use crate::linux::held::Lockable;
use crate::ring::buffer::{lines, Buffer};
use crate::ring::control::Control;
use crate::ring::frame::FrameMut;
use crate::shareable::Shareable;
use core::fmt;
use core::marker::PhantomData;
use std::sync::MutexGuard;
use view_core::{PerAxis, Shape, ViewMut};

/// The writer of a [`Ring`](crate::Ring). There is one at a time in all processes.
///
/// It stays on its thread. When that ends, or the process is killed, the ring takes another writer, who goes on with the next number.
pub struct Writer<T: Shareable, S: Shape> {
    map: Lockable,
    slots: usize,
    extents: PerAxis<S, usize>,
    /// Where frames are composed, if observers read the slots without pins.
    buffer: Option<Buffer>,
    elements: PhantomData<fn() -> T>,
    // Not `Send`, since the part in the ring is the thread's.
    thread: PhantomData<MutexGuard<'static, ()>>,
}

impl<T: Shareable, S: Shape> Writer<T, S> {
    /// The caller has entered the part of the writer on this mapping.
    pub(crate) fn new(map: Lockable, slots: usize, extents: PerAxis<S, usize>) -> Self {
        let control = Control::of(&map, slots);
        control.protocol.recover();
        let buffer = control.is_observed().then(|| Buffer::new::<T>(map.slot_bytes()));
        Self {
            map,
            slots,
            extents,
            buffer,
            elements: PhantomData,
            thread: PhantomData,
        }
    }

    fn control(&self) -> Option<&Control> {
        let usable = self.map.is_here() && !self.map.is_cut_off();
        usable.then(|| Control::of(&self.map, self.slots))
    }

    /// A slot for the next frame: the one with the oldest frame that nobody reads. The last frame stays where it is.
    ///
    /// `None` if readers are at all other slots. Then the frame is counted as [dropped](Self::dropped); it gets no number. That does not happen if `N` is at least
    /// the number of readers plus 2.
    #[inline]
    pub fn frame(&mut self) -> Option<FrameMut<'_, T, S>> {
        let this = &*self;
        let control = this.control()?;
        let slot = control.protocol.claim(|reader| control.is_gone(reader))?;
        let first = match &this.buffer {
            Some(buffer) => buffer.start(),
            None => this.map.slot(slot),
        };
        // SAFETY: V30, there are as many elements in a row as the extents say, and any bytes are valid. V34, the slot was claimed by the only writer, which
        // is borrowed uniquely, or the buffer is its own.
        let view = unsafe { ViewMut::from_row_major_parts(first.cast(), this.extents) }.ok()?;
        Some(FrameMut::new(view, slot, this))
    }

    /// The caller claimed the slot, and has written the frame.
    #[inline]
    pub(crate) fn publish(&self, slot: usize) -> u64 {
        let Some(control) = self.control() else {
            return 0;
        };
        if let Some(buffer) = &self.buffer {
            buffer.store(lines(&self.map, slot));
        }
        let number = control.protocol.publish(slot);
        control.bell.ring();
        number
    }

    /// The number of the last frame of the ring, 0 if there is none.
    pub fn published(&self) -> u64 {
        self.control().map_or(0, |control| control.protocol.published())
    }

    /// How many frames of the ring found no slot, since readers were at all of them.
    pub fn dropped(&self) -> u64 {
        self.control().map_or(0, |control| control.protocol.dropped())
    }

    /// How many frames the slowest reader has not seen yet; 0 if there is no reader, too.
    ///
    /// With 3 slots or more, a writer that waits while this is more than `N - 3` overwrites no frame that a reader has not seen.
    pub fn backlog(&self) -> u64 {
        self.control().map_or(0, |control| {
            control.protocol.backlog(|reader| control.is_gone(reader))
        })
    }
}

impl<T: Shareable, S: Shape> Drop for Writer<T, S> {
    fn drop(&mut self) {
        self.map.release();
        // In a copy of the process there is nothing to give back.
        if self.map.is_here() {
            Control::of(&self.map, self.slots).writer.leave();
        }
    }
}

impl<T: Shareable, S: Shape> fmt::Debug for Writer<T, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Writer")
            .field("published", &self.published())
            .field("dropped", &self.dropped())
            .finish_non_exhaustive()
    }
}
