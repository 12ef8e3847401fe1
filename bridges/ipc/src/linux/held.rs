//! What a thread holds, so that it cannot end quietly while it does.
//!
//! The system gives a robust lock to the next process when the thread that holds it ends. A guard that was leaked has no end, and so have its views,
//! which other threads may have: they would be beside the next holder's.

use crate::linux::map::Map;
use core::ops::Deref;
use core::ptr::null_mut;
use std::cell::Cell;
use std::sync::atomic::{AtomicBool, AtomicPtr, Ordering};
use std::sync::Arc;

/// The system looks after 2048 robust locks of a thread that ends. Others in the program may have some.
const MOST: usize = 1024;

/// A map with a lock. It is kept for good if it is dropped while the lock is held.
#[derive(Debug)]
pub(crate) struct Lockable(Arc<Place>);

/// A map, on the list of the thread that holds its lock.
//
// Invariant (V31): `held` and `below` are written only by the thread that has the lock of this map, and `held` is true while the place is on its list.
// A place whose `held` is true is not dropped.
#[derive(Debug)]
pub(crate) struct Place {
    map: Map,
    held: AtomicBool,
    /// The place that the thread held when it took this one.
    below: AtomicPtr<Place>,
}

/// The places that a thread holds, the last one first.
struct List {
    last: Cell<*mut Place>,
    length: Cell<usize>,
}

/// Why a lock cannot be held.
pub(crate) enum Refusal {
    /// The thread is about to end.
    Ending,
    /// It holds too many.
    TooMany,
}

thread_local! {
    static LIST: List = const {
        List {
            last: Cell::new(null_mut()),
            length: Cell::new(0),
        }
    };
}

impl Lockable {
    pub(crate) fn new(map: Map) -> Self {
        Self(Arc::new(Place {
            map,
            held: AtomicBool::new(false),
            below: AtomicPtr::new(null_mut()),
        }))
    }
}

impl Deref for Lockable {
    type Target = Place;
    #[inline]
    fn deref(&self) -> &Place {
        &self.0
    }
}

impl Drop for Lockable {
    fn drop(&mut self) {
        // A guard was leaked. Its thread has the place on its list, and the system finds the lock in the mapping when the thread ends.
        if self.0.held.load(Ordering::Relaxed) {
            core::mem::forget(Arc::clone(&self.0));
        }
    }
}

impl Deref for Place {
    type Target = Map;
    #[inline]
    fn deref(&self) -> &Map {
        &self.map
    }
}

impl Place {
    /// Notes that this thread holds the lock, which it does.
    #[inline]
    pub(crate) fn hold(&self) -> Result<(), Refusal> {
        LIST.try_with(|list| {
            if list.length.get() >= MOST {
                return Err(Refusal::TooMany);
            }
            list.length.set(list.length.get() + 1);
            self.below.store(list.last.get(), Ordering::Relaxed);
            self.held.store(true, Ordering::Relaxed);
            list.last.set(core::ptr::from_ref(self).cast_mut());
            Ok(())
        })
        .unwrap_or(Err(Refusal::Ending))
    }

    /// Takes the note back. The thread still holds the lock.
    #[inline]
    pub(crate) fn release(&self) {
        // After the end of the list there are no notes.
        _ = LIST.try_with(|list| list.remove(self));
        self.held.store(false, Ordering::Relaxed);
    }
}

impl List {
    #[inline]
    fn remove(&self, place: &Place) {
        let below = place.below.load(Ordering::Relaxed);
        let wanted = core::ptr::from_ref(place).cast_mut();
        let mut at = self.last.get();
        if at == wanted {
            self.last.set(below);
        } else {
            // SAFETY: V31, places on the list are held, so they are not dropped.
            while let Some(above) = unsafe { at.as_ref() } {
                at = above.below.load(Ordering::Relaxed);
                if at == wanted {
                    above.below.store(below, Ordering::Relaxed);
                    break;
                }
            }
            if at.is_null() {
                return;
            }
        }
        self.length.set(self.length.get() - 1);
    }
}

impl Drop for List {
    fn drop(&mut self) {
        let mut at = self.last.get();
        // SAFETY: V31, places on the list are held, so they are not dropped.
        while let Some(place) = unsafe { at.as_ref() } {
            at = place.below.load(Ordering::Relaxed);
            // In a copy of the process there is no mapping.
            if place.map.is_here() {
                place.map.cut_off();
            }
        }
    }
}
