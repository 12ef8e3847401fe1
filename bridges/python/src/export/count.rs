//! How many buffers Python has of an object.

use std::sync::atomic::{AtomicUsize, Ordering};

/// The number of buffers that are in use, or that there are none any more.
#[derive(Debug, Default)]
pub struct Count(AtomicUsize);

/// What the number is when no buffer is given out any more.
const CLOSED: usize = usize::MAX;

impl Count {
    /// One more. `false` if the memory was taken back.
    pub fn open(&self) -> bool {
        let more = |count| (count < CLOSED - 1).then(|| count + 1);
        // What was written before another thread gave the memory back is seen.
        self.0
            .fetch_update(Ordering::Acquire, Ordering::Relaxed, more)
            .is_ok()
    }

    /// One less.
    pub fn release(&self) {
        self.0.fetch_sub(1, Ordering::Release);
    }

    /// Whether the memory was taken back.
    pub fn is_closed(&self) -> bool {
        self.0.load(Ordering::Relaxed) == CLOSED
    }

    /// Takes the memory back. It is an error while buffers are in use: the number of them.
    pub fn close(&self) -> Result<(), usize> {
        match self
            .0
            .compare_exchange(0, CLOSED, Ordering::Acquire, Ordering::Relaxed)
        {
            Ok(_) => Ok(()),
            Err(count) => Err(count),
        }
    }
}
