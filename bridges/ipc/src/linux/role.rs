//! A part that one thread of all processes has at a time.

use crate::linux::held::{Place, Refusal};
use crate::linux::lock::{Lock, Patience};
use crate::linux::process::{has_ended, own_id, DYING};
use rustix::time::{clock_gettime, ClockId};
use std::io;
use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};
use std::time::Duration;

/// A part: that of the writer of a ring, or of one of its readers. A thread has it while it holds the lock.
//
// Invariant (V34): from `enter` on `owner` is not 0, until no thread of that process can reach the elements by this part: by `leave`, or because the
// mapping of the part was cut off, or because a successor saw that the process is gone.
#[repr(C)]
pub(crate) struct Role {
    lock: Lock,
    /// The process that has the part or died with it, else 0.
    owner: AtomicU32,
    /// When somebody noticed that the owner died, in milliseconds of the machine's clock.
    noticed: AtomicU64,
}

impl Role {
    /// Makes the lock, in memory that nobody else has yet.
    pub(crate) fn init(&self) -> io::Result<()> {
        self.lock.init()
    }

    /// Takes the lock, if nobody has the part, and nobody who had it can reach the elements any more. It waits no longer than `patience` for the end of a
    /// process that is dying.
    pub(crate) fn vacate(&self, patience: Duration) -> bool {
        match self.lock.lock(Patience::None) {
            0 => {}
            libc::EOWNERDEAD if self.lock.mend().is_ok() => {}
            libc::EOWNERDEAD => {
                self.lock.unlock();
                return false;
            }
            _ => return false,
        }
        let owner = self.owner.load(Ordering::Acquire);
        if owner == 0 || has_ended(owner, patience) || patience >= DYING || self.is_overdue() {
            return true;
        }
        self.lock.unlock();
        false
    }

    /// Whether the owner died so long ago that none of its threads runs. Its number can be that of another process by now.
    fn is_overdue(&self) -> bool {
        let now = clock_gettime(ClockId::Monotonic);
        // It is never 0.
        let now = now.tv_sec as u64 * 1000 + now.tv_nsec as u64 / 1_000_000 + 1;
        match self.noticed.load(Ordering::Relaxed) {
            0 => {
                self.noticed.store(now, Ordering::Relaxed);
                false
            }
            noticed => now.saturating_sub(noticed) > DYING.as_millis() as u64,
        }
    }

    /// Takes the part, after `vacate`.
    ///
    /// # Errors
    /// If this thread can hold no more. Then the lock is given back.
    pub(crate) fn enter(&self, map: &Place) -> Result<(), Refusal> {
        self.noticed.store(0, Ordering::Relaxed);
        self.owner.store(own_id(), Ordering::Release);
        // SAFETY: V34, the caller found this part in the mapping.
        unsafe { map.set_owner(&self.owner) };
        map.hold().inspect_err(|_| self.leave())
    }

    /// Gives the lock back, and the part if this thread has it. The caller has the lock, and no views of elements.
    pub(crate) fn leave(&self) {
        self.owner.store(0, Ordering::Release);
        self.noticed.store(0, Ordering::Relaxed);
        self.lock.unlock();
    }
}
