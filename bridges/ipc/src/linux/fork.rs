//! Whether this process is still the one that attached.

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::Once;

static GENERATION: AtomicU32 = AtomicU32::new(0);

/// Counts the forks on the way from the first process to this one. A number that was taken before a fork differs from that of the copy.
#[inline]
pub(crate) fn generation() -> u32 {
    GENERATION.load(Ordering::Relaxed)
}

/// Makes `generation` count forks from now on.
pub(crate) fn watch() {
    static WATCH: Once = Once::new();
    extern "C" fn in_child() {
        // Nothing else may be called here: the copy has one thread, and locks that others held.
        GENERATION.fetch_add(1, Ordering::Relaxed);
    }
    WATCH.call_once(|| {
        // SAFETY: V31, the function only adds to an atomic, which is allowed after a fork.
        let status = unsafe { libc::pthread_atfork(None, None, Some(in_child)) };
        // The only reason is that there is no memory; then `fork` would fail as well.
        assert!(status == 0, "view-ipc: no memory to watch for forks");
    });
}
