//! A lock of the system in memory that processes share.

use core::cell::UnsafeCell;
use core::mem::MaybeUninit;
use std::io;
use std::time::{Duration, SystemTime};

/// A mutex of pthread. It is given to the next one when the thread that has it ends, and it finds out who locks it twice.
#[repr(transparent)]
pub(crate) struct Lock(UnsafeCell<libc::pthread_mutex_t>);

// SAFETY: V31, it is a mutex for all threads, in memory that stays where it is.
unsafe impl Sync for Lock {}

/// How long to wait.
#[derive(Clone, Copy)]
pub(crate) enum Patience {
    Forever,
    None,
    For(Duration),
}

fn checked(status: libc::c_int) -> io::Result<()> {
    match status {
        0 => Ok(()),
        code => Err(io::Error::from_raw_os_error(code)),
    }
}

impl Lock {
    /// Makes the lock, in memory that nobody else has yet.
    pub(crate) fn init(&self) -> io::Result<()> {
        let mut attributes = MaybeUninit::<libc::pthread_mutexattr_t>::uninit();
        let attributes = attributes.as_mut_ptr();
        // SAFETY: V31, attributes are initialised before they are used, and destroyed once. The mutex is in memory that is zero and
        // has no other user.
        unsafe {
            checked(libc::pthread_mutexattr_init(attributes))?;
            let made = checked(libc::pthread_mutexattr_setpshared(
                attributes,
                libc::PTHREAD_PROCESS_SHARED,
            ))
            .and_then(|()| {
                checked(libc::pthread_mutexattr_setrobust(
                    attributes,
                    libc::PTHREAD_MUTEX_ROBUST,
                ))
            })
            .and_then(|()| {
                checked(libc::pthread_mutexattr_settype(
                    attributes,
                    libc::PTHREAD_MUTEX_ERRORCHECK,
                ))
            })
            .and_then(|()| checked(libc::pthread_mutex_init(self.0.get(), attributes)));
            libc::pthread_mutexattr_destroy(attributes);
            made
        }
    }

    /// Takes the lock. It is taken if the result is 0 or `EOWNERDEAD`.
    #[inline]
    pub(crate) fn lock(&self, patience: Patience) -> libc::c_int {
        let mutex = self.0.get();
        // SAFETY: V31, the mutex was made by `init` of the process that made the memory, and is mapped. It is not moved or destroyed.
        unsafe {
            match patience {
                Patience::Forever => libc::pthread_mutex_lock(mutex),
                Patience::None => libc::pthread_mutex_trylock(mutex),
                Patience::For(time) => libc::pthread_mutex_timedlock(mutex, &until(time)),
            }
        }
    }

    /// Makes the lock as good as new after `EOWNERDEAD`. The caller has it.
    pub(crate) fn mend(&self) -> io::Result<()> {
        // SAFETY: V31, as in `lock`.
        checked(unsafe { libc::pthread_mutex_consistent(self.0.get()) })
    }

    /// Gives the lock back. Without effect if this thread does not have it.
    #[inline]
    pub(crate) fn unlock(&self) {
        // SAFETY: V31, as in `lock`. The type of the mutex makes this an error if another thread has it.
        _ = unsafe { libc::pthread_mutex_unlock(self.0.get()) };
    }
}

/// The time of day after so long. `pthread_mutex_timedlock` asks for it.
fn until(time: Duration) -> libc::timespec {
    let now = SystemTime::now()
        .duration_since(SystemTime::UNIX_EPOCH)
        .unwrap_or_default();
    // A year is forever.
    let then = now.saturating_add(time.min(Duration::from_secs(31_536_000)));
    libc::timespec {
        tv_sec: libc::time_t::try_from(then.as_secs()).unwrap_or(libc::time_t::MAX),
        tv_nsec: then.subsec_nanos() as libc::c_long,
    }
}
