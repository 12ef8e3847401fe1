//! Why a lock was not taken, or was taken with a warning.

use std::error::Error;
use std::fmt;
use std::io;

/// The lock was not taken, or the process that held it before died inside.
///
/// `?` takes it in functions that return `Box<dyn Error>` or `io::Error`. It borrows the memory, so it is no `Error` itself: for other error types,
/// [`without_guard`](Self::without_guard) is one: `.lock().map_err(LockError::without_guard)?`, also with `anyhow`.
///
/// The elements of a process that died, and how they are repaired:
///
/// ```
/// use view_core::{shape, view};
/// use view_ipc::{LockError, Shared};
///
/// let table = Shared::<u64, shape![8]>::new([8])?;
/// # std::thread::scope(|scope| scope.spawn(|| { let _guard = table.lock().unwrap(); panic!("halfway") }).join().unwrap_err());
/// let guard = match table.lock() {
///     Err(LockError::OwnerDied(mut guard)) => {
///         view!(mut guard).fill(0); // half written: begin again
///         guard.mark_repaired();
///         guard
///     }
///     other => other?, // all other errors
/// };
/// assert_eq!(view!(guard).to_vec(), [0; 8]);
/// # drop(guard);
/// # assert!(table.lock().is_ok());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// `?` on `OwnerDied` drops the guard: the elements stay as they are, and so does the mark, so each later `lock()?` fails as well. Errors of your own take it by
/// `impl<G> From<LockError<G>> for MyError`.
#[non_exhaustive]
pub enum LockError<G> {
    /// The lock is taken, and the guard is here. But a process that held it died, or a thread panicked, so the elements may be half written.
    ///
    /// Every locker is told so until one calls `mark_repaired` of its guard. A guard for reading has no such method: drop it, and repair the elements under
    /// [`SharedFile::lock`](crate::SharedFile::lock).
    OwnerDied(G),
    /// Somebody else holds the lock.
    WouldBlock,
    /// Somebody else held the lock all the time.
    TimedOut,
    /// This thread holds the lock: to wait for it would take forever.
    Deadlock,
    /// This process, or this thread, cannot use the memory any more.
    Unusable(Unusable),
    /// The operating system refused.
    Os(io::Error),
}

/// Why a process, or a thread, cannot use memory any more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Unusable {
    /// This process is a copy of the one that attached, made by `fork`: the copy has no access. Attach to the memory by its file descriptor.
    Forked,
    /// A thread of this process ended while it held the lock, because its guard was leaked. So views of that guard may still be there, and
    /// the elements are out of reach for the process; others are told that the owner died.
    Leaked,
    /// This thread is about to end: its notes of what it holds are gone, as in destructors of other thread-local values.
    Ending,
    /// Somebody who does not use this crate gave the lock back without repair, so nobody can take it again.
    Abandoned,
}

/// What a [`LockError`] says, without its guard.
///
/// Its `Debug` is the message as well, since that is what Rust prints of an error that `main` returns.
pub struct LockFailure(LockError<()>);

impl<G> LockError<G> {
    /// The same without the guard, which is dropped: an error that outlives the memory. The elements stay marked as half written.
    pub fn without_guard(self) -> LockFailure {
        LockFailure(match self {
            Self::OwnerDied(_) => LockError::OwnerDied(()),
            Self::WouldBlock => LockError::WouldBlock,
            Self::TimedOut => LockError::TimedOut,
            Self::Deadlock => LockError::Deadlock,
            Self::Unusable(why) => LockError::Unusable(why),
            Self::Os(error) => LockError::Os(error),
        })
    }

    /// The guard, if there is one: the elements as the owner that died left them.
    ///
    /// # Errors
    /// All others, as they are.
    pub fn into_guard(self) -> Result<G, Self> {
        match self {
            Self::OwnerDied(guard) => Ok(guard),
            other => Err(other),
        }
    }
}

impl<G> fmt::Display for LockError<G> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("view-ipc: ")?;
        f.write_str(match self {
            Self::OwnerDied(_) => {
                "the owner of the lock died or failed inside, so the elements may be half written: lock for writing, repair them, and call `mark_repaired`"
            }
            Self::WouldBlock => "somebody else holds the lock",
            Self::TimedOut => "somebody else held the lock all the time",
            Self::Deadlock => "this thread holds the lock already",
            Self::Unusable(Unusable::Forked) => "this process was forked from the one that attached to the memory",
            Self::Unusable(Unusable::Leaked) => "a thread of this process ended while it held the lock",
            Self::Unusable(Unusable::Ending) => "this thread is about to end, so it can hold no lock",
            Self::Unusable(Unusable::Abandoned) => "the lock was given back without repair",
            Self::Os(error) => return fmt::Display::fmt(error, f),
        })
    }
}

impl<G> fmt::Debug for LockError<G> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::OwnerDied(_) => f.write_str("OwnerDied(..)"),
            Self::WouldBlock => f.write_str("WouldBlock"),
            Self::TimedOut => f.write_str("TimedOut"),
            Self::Deadlock => f.write_str("Deadlock"),
            Self::Unusable(why) => f.debug_tuple("Unusable").field(why).finish(),
            Self::Os(error) => f.debug_tuple("Os").field(error).finish(),
        }
    }
}

impl LockFailure {
    /// The kind of failure; `OwnerDied` without a guard.
    pub fn kind(&self) -> &LockError<()> {
        &self.0
    }
}

impl fmt::Display for LockFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl fmt::Debug for LockFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Error for LockFailure {}

impl<G> From<LockError<G>> for LockFailure {
    fn from(error: LockError<G>) -> Self {
        error.without_guard()
    }
}

impl<G> From<LockError<G>> for Box<dyn Error> {
    fn from(error: LockError<G>) -> Self {
        Box::new(error.without_guard())
    }
}

impl<G> From<LockError<G>> for Box<dyn Error + Send + Sync> {
    fn from(error: LockError<G>) -> Self {
        Box::new(error.without_guard())
    }
}

impl<G> From<LockError<G>> for io::Error {
    fn from(error: LockError<G>) -> Self {
        match error {
            LockError::Os(error) => error,
            LockError::WouldBlock => io::ErrorKind::WouldBlock.into(),
            LockError::TimedOut => io::ErrorKind::TimedOut.into(),
            error => io::Error::other(error.without_guard()),
        }
    }
}
