//! A lock in the memory that it guards.

use crate::linux::lock::{Lock, Patience};
use crate::linux::map::Map;
use crate::linux::process::{has_ended, namespace, DYING};
use core::ptr::NonNull;
use std::io;
use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};

/// The control block of a [`Shared`](crate::Shared).
#[repr(C, align(64))]
pub(crate) struct Control {
    lock: Lock,
    /// Not 0 from the death of a holder until the elements are repaired.
    wounded: AtomicU32,
    /// The process that held the lock last, 0 if it has no views any more.
    owner: AtomicU32,
    /// Where the numbers of processes and threads mean something. It does not change after `init`.
    namespace: AtomicU64,
}

/// The outcome of an attempt to lock.
pub(crate) enum Outcome {
    Locked,
    /// Locked, and the holder before died.
    Inherited,
    Busy,
    TimedOut,
    Mine,
    Abandoned,
    Failed(io::Error),
}

impl Control {
    /// The control block of this memory.
    #[inline]
    pub(crate) fn of(map: &Map) -> &Self {
        let here: NonNull<Self> = map.control().cast();
        // SAFETY: V30, it is inside the mapping, aligned to 64 bytes. All of it may change at any time, which atomics and the
        // `UnsafeCell` allow.
        unsafe { here.as_ref() }
    }

    /// Makes the lock, in memory that nobody else has yet.
    pub(crate) fn init(&self) -> io::Result<()> {
        self.namespace.store(namespace(), Ordering::Relaxed);
        self.lock.init()
    }

    /// Whether this process is of the namespace in which the lock was made. A lock knows who holds it by a number of the namespace.
    pub(crate) fn is_of_here(&self) -> bool {
        self.namespace.load(Ordering::Relaxed) == namespace()
    }

    /// Takes the lock, for this process.
    #[inline]
    pub(crate) fn lock(&self, patience: Patience, process: u32) -> Outcome {
        match self.lock.lock(patience) {
            0 => {
                self.owner.store(process, Ordering::Relaxed);
                if self.wounded.load(Ordering::Relaxed) == 0 {
                    Outcome::Locked
                } else {
                    Outcome::Inherited
                }
            }
            // Who does not wait is not told of a deadlock, whatever the library of C says.
            libc::EDEADLK if matches!(patience, Patience::None) => Outcome::Busy,
            other => self.unusual(other, process),
        }
    }

    #[cold]
    fn unusual(&self, status: libc::c_int, process: u32) -> Outcome {
        match status {
            libc::EOWNERDEAD => {
                self.wounded.store(1, Ordering::Relaxed);
                has_ended(self.owner.load(Ordering::Relaxed), DYING);
                self.owner.store(process, Ordering::Relaxed);
                // From here on the mark says that the former owner died, not the mutex, so that the lock cannot be lost if this process
                // dies as well or gives up.
                match self.lock.mend() {
                    Ok(()) => Outcome::Inherited,
                    Err(error) => {
                        self.unlock();
                        Outcome::Failed(error)
                    }
                }
            }
            libc::EBUSY => Outcome::Busy,
            libc::ETIMEDOUT => Outcome::TimedOut,
            libc::EDEADLK => Outcome::Mine,
            libc::ENOTRECOVERABLE => Outcome::Abandoned,
            code => Outcome::Failed(io::Error::from_raw_os_error(code)),
        }
    }

    /// Gives the lock back. Without effect if this thread does not have it.
    #[inline]
    pub(crate) fn unlock(&self) {
        self.lock.unlock();
    }

    /// The word that says who has views: 0 from when a thread that has the lock is about to end, and its views are out of reach.
    pub(crate) fn owner(&self) -> &AtomicU32 {
        &self.owner
    }

    /// Marks the elements as half written, or as repaired. The caller has the lock.
    #[inline]
    pub(crate) fn set_wounded(&self, wounded: bool) {
        self.wounded.store(u32::from(wounded), Ordering::Relaxed);
    }

    #[inline]
    pub(crate) fn is_wounded(&self) -> bool {
        self.wounded.load(Ordering::Relaxed) != 0
    }
}
