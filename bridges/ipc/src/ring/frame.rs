//! Frames, as bases of views.

use crate::guard::guards;
use crate::ring::reader::Reader;
use crate::ring::writer::Writer;
use crate::shareable::Shareable;
use core::fmt;
use core::marker::PhantomData;
use std::sync::MutexGuard;
use view_core::{base, AlignedLayout, AsView, AsViewMut, Shape, View, ViewMut, A64};

/// A frame that is read: a base of shared views, with an alignment of 64 bytes.
///
/// While it is here, the writer leaves its slot alone. It stays on the thread of its reader; other threads can have views of it.
#[must_use = "the slot is free again at once"]
pub struct Frame<'a, T: Shareable, S: Shape> {
    view: View<'a, T, S, AlignedLayout<A64>>,
    number: u64,
    /// Whose pin is on the slot. A copy has none.
    reader: Option<&'a Reader<T, S>>,
    // Not `Send`: when the thread of the reader has ended, the pin can be that of another one.
    thread: PhantomData<MutexGuard<'static, ()>>,
}

impl<'a, T: Shareable, S: Shape> Frame<'a, T, S> {
    pub(crate) fn new(
        view: View<'a, T, S, AlignedLayout<A64>>,
        number: u64,
        reader: Option<&'a Reader<T, S>>,
    ) -> Self {
        Self {
            view,
            number,
            reader,
            thread: PhantomData,
        }
    }

    /// The number of the frame. The first one of a ring has number 1.
    pub fn number(&self) -> u64 {
        self.number
    }
}

impl<T: Shareable, S: Shape> Drop for Frame<'_, T, S> {
    #[inline]
    fn drop(&mut self) {
        if let Some(reader) = self.reader {
            reader.unpin();
        }
    }
}

/// A frame that is written: a base of unique views, with an alignment of 64 bytes. Readers see it when it is [published](Self::publish), and never if it is
/// dropped.
///
/// The elements are those of an old frame, or zero, at first.
#[must_use = "no reader sees a frame that is not published"]
pub struct FrameMut<'a, T: Shareable, S: Shape> {
    // Never handed out but reborrowed: a view that was swapped for that of another frame would be written after that one is published.
    view: ViewMut<'a, T, S, AlignedLayout<A64>>,
    slot: usize,
    writer: &'a Writer<T, S>,
    thread: PhantomData<MutexGuard<'static, ()>>,
}

impl<'a, T: Shareable, S: Shape> FrameMut<'a, T, S> {
    pub(crate) fn new(
        view: ViewMut<'a, T, S, AlignedLayout<A64>>,
        slot: usize,
        writer: &'a Writer<T, S>,
    ) -> Self {
        Self {
            view,
            slot,
            writer,
            thread: PhantomData,
        }
    }

    /// Shows the frame to the readers, and returns its number.
    ///
    /// It returns 0, and nobody sees the frame, if this process is a copy of the writer's, made by `fork`.
    #[inline]
    pub fn publish(self) -> u64 {
        // The views are gone, since `self` is moved.
        self.writer.publish(self.slot)
    }
}

guards! {
    [] Frame;
    [mut] FrameMut;
}
