//! Processes by their numbers.

use rustix::event::{poll, PollFd, PollFlags, Timespec};
use rustix::io::Errno;
use rustix::process::{pidfd_open, Pid, PidfdFlags};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// After so long the threads of a process that is dying run no more: a thread runs on until its processor hears of the end.
pub(crate) const DYING: Duration = Duration::from_secs(1);

/// The number of this process, asked for once in each.
pub(crate) fn own_id() -> u32 {
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

/// Which processes have numbers of their own beside this one: those of another PID namespace do not. It is 0 if the system does not say.
pub(crate) fn namespace() -> u64 {
    use std::os::unix::fs::MetadataExt;
    std::fs::metadata("/proc/self/ns/pid").map_or(0, |status| status.ino())
}

/// Whether all threads of a process that lost a lock have ended. It waits for that, but no longer than `patience`.
///
/// One of the threads lost the lock already, while others, which have views of the same guard, may still run for a moment.
pub(crate) fn has_ended(process: u32, patience: Duration) -> bool {
    let Some(process) = i32::try_from(process).ok().and_then(Pid::from_raw) else {
        return true;
    };
    // Of this process only a thread has ended, whose views are out of reach; of one that is gone there is nothing to wait for.
    if process == rustix::process::getpid() {
        return true;
    }
    let descriptor = match pidfd_open(process, PidfdFlags::empty()) {
        Ok(descriptor) => descriptor,
        Err(Errno::SRCH) => return true,
        // Without a descriptor, as if too many files are open, there is only time.
        Err(_) => {
            std::thread::sleep(patience);
            return false;
        }
    };
    let time = Timespec {
        tv_sec: patience.as_secs() as _,
        tv_nsec: patience.subsec_nanos() as _,
    };
    poll(&mut [PollFd::new(&descriptor, PollFlags::IN)], Some(&time)).is_ok_and(|ready| ready > 0)
}
