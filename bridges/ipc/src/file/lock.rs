//! The lock of a file, for the threads of a process as well.
//!
//! The system's lock belongs to the open file, which all threads have: it would let in a second one. So a thread first waits for the others here.

use crate::lock_error::{LockError, Unusable};
use std::fs::{File, TryLockError};
use std::io;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::ThreadId;
use std::time::{Duration, Instant};

/// How long to wait.
#[derive(Clone, Copy)]
pub(crate) enum Patience {
    Forever,
    None,
    Until(Instant),
}

/// How long to sleep between two attempts at a lock that others have.
const PAUSE: Duration = Duration::from_millis(1);

/// Who in this process has the lock.
#[derive(Default)]
struct Holders {
    /// The thread that writes, or that waits for another process.
    writer: Option<ThreadId>,
    /// The threads that read, once for each guard.
    readers: Vec<ThreadId>,
}

/// The lock of an open file.
pub(crate) struct FileLock {
    file: File,
    holders: Mutex<Holders>,
    changed: Condvar,
    #[cfg(target_os = "linux")]
    generation: u32,
    #[cfg(not(target_os = "linux"))]
    process: u32,
}

impl FileLock {
    pub(crate) fn new(file: File) -> Self {
        #[cfg(target_os = "linux")]
        crate::linux::fork::watch();
        Self {
            file,
            holders: Mutex::default(),
            changed: Condvar::new(),
            #[cfg(target_os = "linux")]
            generation: crate::linux::fork::generation(),
            #[cfg(not(target_os = "linux"))]
            process: std::process::id(),
        }
    }

    /// Whether this process is the one that opened the file. A copy made by `fork` has the same open file, so the system would lend it the lock beside
    /// its parent.
    pub(crate) fn is_here(&self) -> bool {
        #[cfg(target_os = "linux")]
        return self.generation == crate::linux::fork::generation();
        #[cfg(not(target_os = "linux"))]
        return self.process == std::process::id();
    }

    fn holders(&self) -> MutexGuard<'_, Holders> {
        // Nothing panics while it is held.
        self.holders.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether a thread of this process has the lock, or leaked it.
    pub(crate) fn is_held(&self) -> bool {
        let holders = self.holders();
        holders.writer.is_some() || !holders.readers.is_empty()
    }

    /// Takes the lock for writing.
    pub(crate) fn write<G>(&self, patience: Patience) -> Result<(), LockError<G>> {
        let me = std::thread::current().id();
        let mut holders = self.wait(patience, |holders| {
            let held = holders.writer.is_some() || !holders.readers.is_empty();
            let mine = holders.writer == Some(me) || holders.readers.contains(&me);
            (held, mine)
        })?;
        holders = self.take(holders, patience, || self.file.lock(), || self.file.try_lock())?;
        holders.writer = Some(me);
        Ok(())
    }

    /// Takes the lock for reading.
    pub(crate) fn read<G>(&self, patience: Patience) -> Result<(), LockError<G>> {
        let me = std::thread::current().id();
        let mut holders = self.wait(patience, |holders| {
            (holders.writer.is_some(), holders.writer == Some(me))
        })?;
        // The system lends it once for all readers of this process.
        if holders.readers.is_empty() {
            holders = self.take(
                holders,
                patience,
                || self.file.lock_shared(),
                || self.file.try_lock_shared(),
            )?;
        }
        holders.readers.push(me);
        Ok(())
    }

    /// Takes the lock from the system. The threads of this process are kept out only while this one waits for another process: an attempt
    /// that succeeds at once is nothing that their `try_lock` would see.
    fn take<'a, G>(
        &'a self,
        mut holders: MutexGuard<'a, Holders>,
        patience: Patience,
        lock: impl Fn() -> io::Result<()>,
        try_lock: impl Fn() -> Result<(), TryLockError>,
    ) -> Result<MutexGuard<'a, Holders>, LockError<G>> {
        match (ask(Patience::None, &lock, &try_lock), patience) {
            (Err(LockError::WouldBlock), Patience::Forever | Patience::Until(_)) => {}
            (taken, _) => return taken.map(|()| holders),
        }
        holders.writer = Some(std::thread::current().id());
        drop(holders);
        let taken = ask(patience, lock, try_lock);
        holders = self.holders();
        holders.writer = None;
        self.changed.notify_all();
        taken.map(|()| holders)
    }

    /// Waits until the lock is free in this process. `held` says whether it is held, and whether by this thread.
    fn wait<G>(
        &self,
        patience: Patience,
        held: impl Fn(&Holders) -> (bool, bool),
    ) -> Result<MutexGuard<'_, Holders>, LockError<G>> {
        if !self.is_here() {
            return Err(LockError::Unusable(Unusable::Forked));
        }
        let mut holders = self.holders();
        loop {
            let (held, mine) = held(&holders);
            match patience {
                _ if !held => return Ok(holders),
                Patience::None => return Err(LockError::WouldBlock),
                _ if mine => return Err(LockError::Deadlock),
                Patience::Forever => {
                    holders = self.changed.wait(holders).unwrap_or_else(PoisonError::into_inner);
                }
                Patience::Until(end) => {
                    let left = end.saturating_duration_since(Instant::now());
                    if left.is_zero() {
                        return Err(LockError::TimedOut);
                    }
                    let waited = self.changed.wait_timeout(holders, left);
                    holders = waited.unwrap_or_else(PoisonError::into_inner).0;
                }
            }
        }
    }

    /// Gives the lock back that this thread has for writing.
    pub(crate) fn end_write(&self) {
        if self.is_here() {
            _ = self.file.unlock();
            self.holders().writer = None;
            self.changed.notify_all();
        }
    }

    /// Gives the lock back that this thread has for reading.
    pub(crate) fn end_read(&self) {
        if self.is_here() {
            let me = std::thread::current().id();
            let mut holders = self.holders();
            if let Some(mine) = holders.readers.iter().position(|&reader| reader == me) {
                holders.readers.swap_remove(mine);
            }
            if holders.readers.is_empty() {
                _ = self.file.unlock();
                self.changed.notify_all();
            }
        }
    }
}

/// Asks the system for the lock.
fn ask<G>(
    patience: Patience,
    lock: impl Fn() -> io::Result<()>,
    try_lock: impl Fn() -> Result<(), TryLockError>,
) -> Result<(), LockError<G>> {
    loop {
        if let Patience::Forever = patience {
            match lock() {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                other => return other.map_err(LockError::Os),
            }
        }
        match (try_lock(), patience) {
            (Ok(()), _) => return Ok(()),
            (Err(TryLockError::Error(error)), _) if error.kind() != io::ErrorKind::Interrupted => {
                return Err(LockError::Os(error));
            }
            (Err(_), Patience::Until(end)) => {
                let left = end.saturating_duration_since(Instant::now());
                if left.is_zero() {
                    return Err(LockError::TimedOut);
                }
                std::thread::sleep(PAUSE.min(left));
            }
            (Err(TryLockError::Error(_)), _) => {}
            (Err(TryLockError::WouldBlock), _) => return Err(LockError::WouldBlock),
        }
    }
}
