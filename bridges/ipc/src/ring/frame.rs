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
///
/// A reader has one frame at a time:
///
/// ```compile_fail,E0499
/// # use view_core::{shape, view};
/// # let mut reader = view_ipc::Ring::<u8, shape![10], 3>::new([10]).unwrap().reader().unwrap();
/// let first = reader.next().unwrap();
/// let second = reader.next().unwrap();
/// assert_eq!(view!(first).len(), view!(second).len());
/// ```
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
/// The elements are those of an old frame, or zero, at first. Nobody writes a frame that is published:
///
/// ```compile_fail,E0505
/// # use view_core::{shape, view};
/// # let mut writer = view_ipc::Ring::<u8, shape![10], 3>::new([10]).unwrap().writer().unwrap();
/// let mut frame = writer.frame().unwrap();
/// let mut pixels = view!(mut frame[..5]);
/// frame.publish();
/// pixels.fill(1);
/// ```
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
