//! Who may touch which slot of a ring. There are only atomics here, so the memory can be anywhere.
//!
//! The writer makes a frame's number 0 before it writes the slot, and then looks at the pins. A reader sets its pin, and then looks at the number. Both are
//! sequentially consistent, so at least one of them sees what the other did, and gives way: the reader tries another slot, or the writer does.

use core::sync::atomic::{fence, AtomicU64, Ordering};

/// How many readers a ring has room for.
pub(crate) const READERS: usize = 16;
/// How often the writer tries all slots while readers move from one to the next before it.
const PASSES: usize = 100;

/// What a reader tells the writer.
#[derive(Debug, Default)]
#[repr(C, align(64))]
struct Entry {
    /// The slot that must not be written, plus 1; 0 if there is none.
    pin: AtomicU64,
    /// The number of the last frame that the reader saw, plus 1; 0 if there is no reader.
    seen: AtomicU64,
}

/// The state of a ring: numbers of frames, and pins. All is 0 at first.
#[derive(Debug, Default)]
#[repr(C, align(64))]
pub(crate) struct Protocol<F: ?Sized = [AtomicU64]> {
    /// The number of the last frame, counted from 1.
    published: AtomicU64,
    /// How many frames found no slot.
    dropped: AtomicU64,
    entries: [Entry; READERS],
    /// For each slot the number of the frame in it; 0 if there is none, or it is being written.
    frames: F,
}

impl Protocol {
    pub(crate) fn published(&self) -> u64 {
        self.published.load(Ordering::Acquire)
    }

    pub(crate) fn dropped(&self) -> u64 {
        self.dropped.load(Ordering::Relaxed)
    }

    /// Completes what a writer that died left. For the new writer.
    pub(crate) fn recover(&self) {
        let numbers = self.frames.iter().map(|frame| frame.load(Ordering::Acquire));
        // A frame that has a number is whole.
        let last = numbers.fold(self.published(), u64::max);
        self.published.store(last, Ordering::Release);
    }

    /// A slot that only the writer touches from now on, until it publishes it: the one with the oldest frame that is not pinned. The last frame stays.
    ///
    /// It is `None`, and the frame is counted, if all are pinned. `gone` is asked about a reader that is in the way; if it has died, `gone` calls `leave`
    /// for it and returns true.
    pub(crate) fn claim(&self, mut gone: impl FnMut(usize) -> bool) -> Option<usize> {
        let last = self.published.load(Ordering::Relaxed);
        for _ in 0..PASSES {
            let mut tried = None;
            while let Some((number, slot)) = self.oldest(last, tried) {
                let frame = &self.frames[slot];
                frame.store(0, Ordering::SeqCst);
                if !self.is_pinned(slot, &mut gone) {
                    // For observers: who sees a word of the new frame sees the 0 as well.
                    fence(Ordering::Release);
                    return Some(slot);
                }
                frame.store(number, Ordering::Release);
                tried = Some((number, slot));
            }
            // Readers that move can be seen at more slots than they pin.
            if self.pinned(last) + 1 >= self.frames.len() {
                break;
            }
        }
        self.dropped.fetch_add(1, Ordering::Relaxed);
        None
    }

    /// The number and the slot of the oldest frame after `tried` that is not the last one. Only the writer changes the numbers.
    fn oldest(&self, last: u64, tried: Option<(u64, usize)>) -> Option<(u64, usize)> {
        self.frames
            .iter()
            .enumerate()
            .map(|(slot, frame)| (frame.load(Ordering::Relaxed), slot))
            .filter(|&(number, slot)| (number == 0 || number != last) && Some((number, slot)) > tried)
            .min()
    }

    fn is_pinned(&self, slot: usize, gone: &mut impl FnMut(usize) -> bool) -> bool {
        let pins = |entry: &Entry| entry.pin.load(Ordering::SeqCst) == slot as u64 + 1;
        self.entries
            .iter()
            .enumerate()
            .any(|(reader, entry)| pins(entry) && !gone(reader))
    }

    /// How many slots are pinned, but for that of the last frame.
    fn pinned(&self, last: u64) -> usize {
        let is_older = |frame: &AtomicU64| last == 0 || frame.load(Ordering::Relaxed) != last;
        let slots = self
            .frames
            .iter()
            .enumerate()
            .filter(|(_, frame)| is_older(frame));
        slots
            .filter(|&(slot, _)| self.is_pinned(slot, &mut |_| false))
            .count()
    }

    /// Shows the frame in a slot that was claimed, and returns its number.
    pub(crate) fn publish(&self, slot: usize) -> u64 {
        let number = self.published.load(Ordering::Relaxed) + 1;
        self.frames[slot].store(number, Ordering::Release);
        self.published.store(number, Ordering::Release);
        number
    }

    /// How many frames the slowest reader has not seen. `gone` as in `claim`.
    pub(crate) fn backlog(&self, mut gone: impl FnMut(usize) -> bool) -> u64 {
        let published = self.published();
        loop {
            let readers = self
                .entries
                .iter()
                .map(|entry| entry.seen.load(Ordering::Acquire));
            let slowest = readers
                .enumerate()
                .filter(|&(_, seen)| seen > 0)
                .min_by_key(|&(_, seen)| seen);
            let Some((reader, seen)) = slowest else {
                return 0;
            };
            let behind = (published + 1).saturating_sub(seen);
            if behind == 0 || !gone(reader) {
                return behind;
            }
        }
    }

    /// Makes an entry that of a reader, who has seen all frames up to now. It returns the number of the last one.
    pub(crate) fn enter(&self, reader: usize) -> u64 {
        let seen = self.published();
        self.entries[reader].pin.store(0, Ordering::Release);
        self.entries[reader].seen.store(seen + 1, Ordering::Release);
        seen
    }

    /// Makes an entry that of nobody.
    pub(crate) fn leave(&self, reader: usize) {
        self.entries[reader].pin.store(0, Ordering::Release);
        self.entries[reader].seen.store(0, Ordering::Release);
    }

    /// Pins the last frame, and returns its slot and its number. `None` if there is no frame.
    pub(crate) fn pin_last(&self, reader: usize) -> Option<(usize, u64)> {
        loop {
            let last = self.last()?;
            if let Some((slot, number)) = last.filter(|&(slot, number)| self.pin(reader, slot, number)) {
                return Some((slot, number));
            }
            // The writer has published another one since.
            core::hint::spin_loop();
        }
    }

    /// Pins the oldest frame after number `seen`, and returns its slot and its number. `None` if there is no frame after that.
    pub(crate) fn pin_next(&self, reader: usize, seen: u64) -> Option<(usize, u64)> {
        loop {
            // Frames that are published while the slots are looked through are left for the next time: an older one could come into a slot that was
            // looked at already.
            let last = self.published();
            if last <= seen {
                return None;
            }
            let numbers = self.frames.iter().map(|frame| frame.load(Ordering::Relaxed));
            let next = numbers
                .enumerate()
                .filter(|(_, number)| (seen + 1..=last).contains(number))
                .min_by_key(|&(_, number)| number);
            if let Some((slot, number)) = next.filter(|&(slot, number)| self.pin(reader, slot, number)) {
                return Some((slot, number));
            }
            core::hint::spin_loop();
        }
    }

    /// Pins a slot, if the frame in it is still this one.
    fn pin(&self, reader: usize, slot: usize, number: u64) -> bool {
        let entry = &self.entries[reader];
        entry.pin.store(slot as u64 + 1, Ordering::SeqCst);
        let pinned = self.frames[slot].load(Ordering::SeqCst) == number;
        if pinned {
            entry.seen.store(number + 1, Ordering::Release);
        } else {
            entry.pin.store(0, Ordering::Release);
        }
        pinned
    }

    /// Takes the pin back. The reader touches the slot no more.
    pub(crate) fn unpin(&self, reader: usize) {
        self.entries[reader].pin.store(0, Ordering::Release);
    }

    /// The slot and the number of the last frame: `None` if there is no frame, `Some(None)` if the writer has published another one since.
    pub(crate) fn last(&self) -> Option<Option<(usize, u64)>> {
        let last = self.published();
        if last == 0 {
            return None;
        }
        let slot = self
            .frames
            .iter()
            .position(|frame| frame.load(Ordering::Acquire) == last);
        Some(slot.map(|slot| (slot, last)))
    }

    /// Whether what was read of a slot by atomic loads, without a pin, is this frame.
    pub(crate) fn is_still(&self, slot: usize, number: u64) -> bool {
        fence(Ordering::Acquire);
        self.frames[slot].load(Ordering::Relaxed) == number
    }
}

#[cfg(test)]
mod tests;
