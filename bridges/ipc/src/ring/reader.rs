//! Those who read frames.

use crate::linux::held::Lockable;
use crate::ring::control::Control;
use crate::ring::frame::Frame;
use crate::shareable::Shareable;
use core::fmt;
use core::marker::PhantomData;
use std::sync::MutexGuard;
use std::time::Duration;
use view_core::{PerAxis, Shape, View};

/// A reader of a [`Ring`](crate::Ring). It has one frame at a time, and the writer leaves that alone.
///
/// It stays on its thread:
///
/// ```compile_fail,E0277
/// # let ring = view_ipc::Ring::<u8, view_core::shape![10], 3>::new([10]).unwrap();
/// let mut reader = ring.reader().unwrap();
/// std::thread::spawn(move || reader.next().is_some());
/// ```
///
/// When the thread ends, or the process is killed, its slot and its place in the ring are free again. Drop it before the process becomes
/// another program (`exec`) in a thread that is not its first one: for these Linux forgets to give locks back.
pub struct Reader<T: Shareable, S: Shape> {
    map: Lockable,
    slots: usize,
    extents: PerAxis<S, usize>,
    entry: usize,
    /// The number of the last frame seen.
    seen: u64,
    missed: u64,
    elements: PhantomData<fn() -> T>,
    // Not `Send`, since the place in the ring is the thread's.
    thread: PhantomData<MutexGuard<'static, ()>>,
}

impl<T: Shareable, S: Shape> Reader<T, S> {
    /// The caller was admitted to the ring on this mapping, with this entry, when `seen` was the last frame.
    pub(crate) fn new(
        map: Lockable,
        slots: usize,
        extents: PerAxis<S, usize>,
        (entry, seen): (usize, u64),
    ) -> Self {
        Self {
            map,
            slots,
            extents,
            entry,
            seen,
            missed: 0,
            elements: PhantomData,
            thread: PhantomData,
        }
    }

    fn control(&self) -> Option<&Control> {
        let usable = self.map.is_here() && !self.map.is_cut_off();
        usable.then(|| Control::of(&self.map, self.slots))
    }

    /// The last frame that was published, also if it was seen before. `None` if there is none.
    #[inline]
    pub fn latest(&mut self) -> Option<Frame<'_, T, S>> {
        let pinned = self.control()?.protocol.pin_last(self.entry);
        self.frame(pinned)
    }

    /// The oldest frame after the last one that this reader saw, and that was not overwritten. `None` if there is none yet: see [`wait`](Self::wait).
    ///
    /// Numbers of frames strictly increase, and [`missed`](Self::missed) counts the gaps. The first frame is one that was published after the reader was
    /// made.
    #[inline]
    #[expect(
        clippy::should_implement_trait,
        reason = "a frame borrows the reader, which no iterator can say"
    )]
    pub fn next(&mut self) -> Option<Frame<'_, T, S>> {
        let pinned = self.control()?.protocol.pin_next(self.entry, self.seen);
        self.frame(pinned)
    }

    #[inline]
    fn frame(&mut self, pinned: Option<(usize, u64)>) -> Option<Frame<'_, T, S>> {
        let (slot, number) = pinned?;
        self.missed += number.saturating_sub(self.seen + 1);
        self.seen = number;
        let this = &*self;
        let first = this.map.slot(slot).cast();
        // SAFETY: V30, there are as many elements in a row as the extents say, and any bytes are valid. V34, the slot is pinned until the frame is
        // dropped, or until this reader, which the frame borrows uniquely, pins another one.
        let view = unsafe { View::from_row_major_parts(first, this.extents) }.ok()?;
        Some(Frame::new(view, number, Some(this)))
    }

    /// Takes the pin back. There are no views of the frame any more.
    #[inline]
    pub(crate) fn unpin(&self) {
        if let Some(control) = self.control() {
            control.protocol.unpin(self.entry);
        }
    }

    /// Waits until there is a frame for [`next`](Self::next), but no longer than `time`. Returns whether there is one.
    pub fn wait(&mut self, time: Duration) -> bool {
        let seen = self.seen;
        self.control()
            .is_some_and(|control| control.bell.wait(time, || control.protocol.published() > seen))
    }

    /// How many frames were published, since this reader was made, that it did not get though it got a later one.
    pub fn missed(&self) -> u64 {
        self.missed
    }
}

impl<T: Shareable, S: Shape> Drop for Reader<T, S> {
    fn drop(&mut self) {
        self.map.release();
        // In a copy of the process there is nothing to give back.
        if self.map.is_here() {
            Control::of(&self.map, self.slots).dismiss(self.entry);
        }
    }
}

impl<T: Shareable, S: Shape> fmt::Debug for Reader<T, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reader")
            .field("seen", &self.seen)
            .field("missed", &self.missed)
            .finish_non_exhaustive()
    }
}
