//! How readers wait for a frame.

use core::sync::atomic::{fence, AtomicU32, Ordering};
use rustix::event::Timespec;
use rustix::thread::futex;
use std::time::{Duration, Instant};

/// No wait of the system is longer, so that nobody hangs if the writer dies before it rings.
const SLICE: Duration = Duration::from_millis(50);
/// So often a reader looks before it asks the system to wait.
const LOOKS: usize = 200;

/// What the writer rings after each frame, if somebody waits.
#[repr(C, align(64))]
pub(crate) struct Bell {
    /// Counts the rings. The system waits for a change of it.
    rings: AtomicU32,
    /// Not 0 if somebody may be waiting.
    awaited: AtomicU32,
}

impl Bell {
    /// Wakes all who wait. The caller has stored what they wait for.
    #[inline]
    pub(crate) fn ring(&self) {
        // Either this sees that somebody waits, or `wait` sees what was stored before.
        fence(Ordering::SeqCst);
        if self.awaited.load(Ordering::Relaxed) != 0 {
            self.wake();
        }
    }

    #[cold]
    fn wake(&self) {
        self.awaited.store(0, Ordering::Relaxed);
        self.rings.fetch_add(1, Ordering::Release);
        // If it fails, they look by themselves.
        _ = futex::wake(&self.rings, futex::Flags::empty(), i32::MAX as u32);
    }

    /// Waits until `is_there`, but no longer than `patience`. Returns whether it is there.
    pub(crate) fn wait(&self, patience: Duration, is_there: impl Fn() -> bool) -> bool {
        for _ in 0..LOOKS {
            if is_there() {
                return true;
            }
            core::hint::spin_loop();
        }
        // Without an end if it is too far away to be counted.
        let end = Instant::now().checked_add(patience);
        loop {
            let rings = self.rings.load(Ordering::Acquire);
            self.awaited.store(1, Ordering::Relaxed);
            fence(Ordering::SeqCst);
            if is_there() {
                return true;
            }
            let left = end.map_or(SLICE, |end| end.saturating_duration_since(Instant::now()));
            if left.is_zero() {
                return false;
            }
            let slice = left.min(SLICE);
            let slice = Timespec {
                tv_sec: slice.as_secs() as _,
                tv_nsec: slice.subsec_nanos() as _,
            };
            // It returns if somebody rang meanwhile, and for other reasons.
            _ = futex::wait(&self.rings, futex::Flags::empty(), rings, Some(&slice));
        }
    }
}
