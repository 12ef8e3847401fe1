//! A lock in the memory that it guards.

use crate::linux::map::Map;
use core::mem::MaybeUninit;
use core::ptr::NonNull;
use rustix::event::{poll, PollFd, PollFlags, Timespec};
use rustix::process::{pidfd_open, Pid, PidfdFlags};
use std::io;
use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};
use std::time::{Duration, SystemTime};

/// The control block of a [`Shared`](crate::Shared).
#[repr(C, align(64))]
pub(crate) struct Control {
    mutex: core::cell::UnsafeCell<libc::pthread_mutex_t>,
    /// Not 0 from the death of a holder until the elements are repaired.
    wounded: AtomicU32,
    /// The process that held the lock last.
    owner: AtomicU32,
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

impl Control {
    /// The control block of this memory.
    pub(crate) fn of(map: &Map) -> &Self {
        let here: NonNull<Self> = map.control().cast();
        // SAFETY: V30, it is inside the mapping, aligned to 64 bytes. All of it may change at any time, which atomics and the
        // `UnsafeCell` allow.
        unsafe { here.as_ref() }
    }

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
            .and_then(|()| checked(libc::pthread_mutex_init(self.mutex.get(), attributes)));
            libc::pthread_mutexattr_destroy(attributes);
            made
        }
    }

    /// Takes the lock.
    #[inline]
    pub(crate) fn lock(&self, patience: Patience) -> Outcome {
        let mutex = self.mutex.get();
        // SAFETY: V31, the mutex was made by `init` of the process that made the memory, and is mapped. It is not moved or destroyed.
        let status = unsafe {
            match patience {
                Patience::Forever => libc::pthread_mutex_lock(mutex),
                Patience::None => libc::pthread_mutex_trylock(mutex),
                Patience::For(time) => libc::pthread_mutex_timedlock(mutex, &until(time)),
            }
        };
        match status {
            0 => {
                self.owner.store(own_id(), Ordering::Relaxed);
                if self.wounded.load(Ordering::Relaxed) == 0 {
                    Outcome::Locked
                } else {
                    Outcome::Inherited
                }
            }
            other => self.unusual(other),
        }
    }

    #[cold]
    fn unusual(&self, status: libc::c_int) -> Outcome {
        match status {
            libc::EOWNERDEAD => {
                self.wounded.store(1, Ordering::Relaxed);
                await_end(self.owner.load(Ordering::Relaxed));
                self.owner.store(own_id(), Ordering::Relaxed);
                // SAFETY: V31, this thread has the lock, and its former owner died. From here on the mark says so, not the mutex, so
                // that the lock cannot be lost if this process dies as well or gives up.
                match checked(unsafe { libc::pthread_mutex_consistent(self.mutex.get()) }) {
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
        // SAFETY: V31, as in `lock`. The type of the mutex makes this an error if another thread has it.
        _ = unsafe { libc::pthread_mutex_unlock(self.mutex.get()) };
    }

    /// Marks the elements as half written, or as repaired. The caller has the lock.
    pub(crate) fn set_wounded(&self, wounded: bool) {
        self.wounded.store(u32::from(wounded), Ordering::Relaxed);
    }

    pub(crate) fn is_wounded(&self) -> bool {
        self.wounded.load(Ordering::Relaxed) != 0
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

/// The number of this process, asked for once in each.
fn own_id() -> u32 {
    // The number, and above it the generation that it belongs to.
    static KNOWN: AtomicU64 = AtomicU64::new(0);
    let generation = u64::from(crate::linux::fork::generation()) << 32;
    let known = KNOWN.load(Ordering::Relaxed);
    let id = known as u32;
    if id != 0 && known == generation | u64::from(id) {
        return id;
    }
    let id = std::process::id();
    KNOWN.store(generation | u64::from(id), Ordering::Relaxed);
    id
}

/// Waits until all threads of a process that is dying have ended, at most for a second. One of them lost the lock already, while others, which have
/// views of the same guard, may still run for a moment.
fn await_end(process: u32) {
    let Some(process) = i32::try_from(process).ok().and_then(Pid::from_raw) else {
        return;
    };
    // Of this process only a thread has ended, whose views are out of reach; of one that is gone there is nothing to wait for.
    if process == rustix::process::getpid() {
        return;
    }
    if let Ok(descriptor) = pidfd_open(process, PidfdFlags::empty()) {
        let second = Timespec {
            tv_sec: 1,
            tv_nsec: 0,
        };
        _ = poll(&mut [PollFd::new(&descriptor, PollFlags::IN)], Some(&second));
    }
}
