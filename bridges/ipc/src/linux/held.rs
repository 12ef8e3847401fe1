//! What a thread holds, so that it cannot end quietly while it does.
//!
//! The system gives a robust lock to the next process when the thread that holds it ends. A guard that was leaked has no end, and so have its views,
//! which other threads may have: they would be beside the next holder's.

use crate::linux::map::Map;
use std::cell::RefCell;
use std::sync::Arc;

struct Held(RefCell<Vec<Arc<Map>>>);

thread_local! {
    static HELD: Held = const { Held(RefCell::new(Vec::new())) };
}

/// Notes that this thread holds the lock of this memory. It is false if the thread is about to end, and can hold nothing more.
pub(crate) fn hold(map: &Arc<Map>) -> bool {
    HELD.try_with(|held| held.0.borrow_mut().push(Arc::clone(map)))
        .is_ok()
}

/// Takes the note back.
pub(crate) fn release(map: &Arc<Map>) {
    // After the end of the notes there is none.
    _ = HELD.try_with(|held| {
        let mut held = held.0.borrow_mut();
        if let Some(last) = held.iter().rposition(|other| Arc::ptr_eq(other, map)) {
            held.swap_remove(last);
        }
    });
}

impl Drop for Held {
    fn drop(&mut self) {
        for map in self.0.borrow_mut().drain(..) {
            // In a copy of the process there is no mapping.
            if map.is_here() {
                map.cut_off();
            }
            // It stays mapped: when the thread has ended, the system looks for the lock there.
            core::mem::forget(map);
        }
    }
}
