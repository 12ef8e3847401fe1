//! Frames as atomic words.

use crate::linux::map::Map;
use core::ptr::NonNull;
use core::sync::atomic::{AtomicU64, Ordering};

/// 64 bytes, of which slots are made.
#[repr(C, align(64))]
#[derive(Default)]
pub(crate) struct Line([AtomicU64; 8]);

/// A frame that only this process has, beside a ring.
pub(crate) struct Buffer {
    lines: Box<[Line]>,
    /// How many lines stand before the frame, so that it is aligned for its elements.
    skipped: usize,
}

impl Buffer {
    /// Zeros, of a slot's length in bytes, a multiple of 64; for `T`s, which can have a greater alignment than lines have.
    pub(crate) fn new<T>(bytes: usize) -> Self {
        let align = align_of::<T>().max(size_of::<Line>());
        let count = bytes / size_of::<Line>() + align / size_of::<Line>() - 1;
        let lines: Box<[Line]> = (0..count).map(|_| Line::default()).collect();
        let past = lines.as_ptr().addr() % align;
        let skipped = if past == 0 {
            0
        } else {
            (align - past) / size_of::<Line>()
        };
        Self { lines, skipped }
    }

    fn frame(&self) -> &[Line] {
        &self.lines[self.skipped..]
    }

    /// Where it begins: at a multiple of 64 bytes, and of the alignment of the elements. It may be written through, as atomics may.
    pub(crate) fn start(&self) -> NonNull<u8> {
        NonNull::from(self.frame()).cast()
    }

    /// Copies it into a slot.
    pub(crate) fn store(&self, slot: &[Line]) {
        copy(self.frame(), slot);
    }

    /// Copies a slot into it.
    pub(crate) fn load(&self, slot: &[Line]) {
        copy(slot, self.frame());
    }
}

fn copy(from: &[Line], to: &[Line]) {
    for (from, to) in from.iter().zip(to) {
        for (from, to) in from.0.iter().zip(&to.0) {
            to.store(from.load(Ordering::Relaxed), Ordering::Relaxed);
        }
    }
}

/// A slot as words. They are stored to only by the writer that has claimed the slot.
pub(crate) fn lines(map: &Map, slot: usize) -> &[Line] {
    let count = map.slot_bytes() / size_of::<Line>();
    let start = map.slot(slot).cast();
    // SAFETY: V34, the slot is inside the mapping, at a multiple of 64 bytes. Its words may change at any time, which atomics allow.
    unsafe { NonNull::slice_from_raw_parts(start, count).as_ref() }
}
