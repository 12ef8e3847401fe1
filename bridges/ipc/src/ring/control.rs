//! The control block of a ring.

use crate::linux::held::{Place, Refusal};
use crate::linux::map::Map;
use crate::linux::process::namespace;
use crate::linux::role::Role;
use crate::ring::bell::Bell;
use crate::ring::protocol::{Protocol, READERS};
use core::ptr::NonNull;
use core::sync::atomic::{AtomicU32, AtomicU64, Ordering};
use std::io;
use std::time::Duration;

/// The control block: `F` has one word for each slot.
#[repr(C, align(64))]
pub(crate) struct Control<F: ?Sized = [AtomicU64]> {
    pub(crate) writer: Role,
    readers: [Role; READERS],
    /// Whether frames are written by atomic words, for observers. It does not change after `init`.
    observed: AtomicU32,
    /// As that of the control block of a lock.
    namespace: AtomicU64,
    pub(crate) bell: Bell,
    pub(crate) protocol: Protocol<F>,
}

impl Control {
    /// The control block of a ring of so many slots.
    //
    // The number of slots is the one that the header was accepted with.
    pub(crate) fn of(map: &Map, slots: usize) -> &Self {
        let here = NonNull::slice_from_raw_parts(map.control(), slots);
        // SAFETY: V34, it is inside the mapping, aligned to 64 bytes, and has one word for each slot at its end. All of it may change at any time,
        // which atomics and locks allow.
        unsafe { &*(here.as_ptr() as *const Self) }
    }

    /// Makes the locks, in memory that nobody else has yet.
    pub(crate) fn init(&self, observed: bool) -> io::Result<()> {
        self.observed.store(u32::from(observed), Ordering::Relaxed);
        self.namespace.store(namespace(), Ordering::Relaxed);
        self.writer.init()?;
        self.readers.iter().try_for_each(Role::init)
    }

    /// Whether this process is of the namespace in which the locks were made.
    pub(crate) fn is_of_here(&self) -> bool {
        self.namespace.load(Ordering::Relaxed) == namespace()
    }

    pub(crate) fn is_observed(&self) -> bool {
        self.observed.load(Ordering::Relaxed) != 0
    }

    /// Frees the entry of a reader if it died, and cannot read any more.
    pub(crate) fn is_gone(&self, reader: usize) -> bool {
        let role = &self.readers[reader];
        let gone = role.vacate(Duration::ZERO);
        if gone {
            self.protocol.leave(reader);
            role.leave();
        }
        gone
    }

    /// Takes a free entry for a reader, and returns it and the number of the last frame. It is `None` if no entry is free.
    ///
    /// # Errors
    /// If this thread can hold no more.
    pub(crate) fn admit(&self, map: &Place) -> Result<Option<(usize, u64)>, Refusal> {
        let free = self
            .readers
            .iter()
            .enumerate()
            .find(|(_, role)| role.vacate(Duration::ZERO));
        let Some((reader, role)) = free else {
            return Ok(None);
        };
        // The one who died may have left a pin.
        self.protocol.leave(reader);
        role.enter(map)?;
        Ok(Some((reader, self.protocol.enter(reader))))
    }

    /// Gives an entry back.
    pub(crate) fn dismiss(&self, reader: usize) {
        self.protocol.leave(reader);
        self.readers[reader].leave();
    }
}
