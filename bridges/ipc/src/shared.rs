//! Memory under a lock that lies in it.

use crate::attach_error::AttachError;
use crate::guard::guards;
use crate::header::{Header, Use};
use crate::linux::held::{Lockable, Place, Refusal};
use crate::linux::lock::Patience;
use crate::linux::map::Map;
use crate::linux::mutex::{Control, Outcome};
use crate::lock_error::{LockError, Unusable};
use crate::shareable::Shareable;
use core::fmt;
use core::marker::PhantomData;
use std::io;
use std::os::fd::{BorrowedFd, OwnedFd};
use std::sync::MutexGuard;
use std::time::Duration;
use view_core::{base, AlignedLayout, AsView, AsViewMut, PerAxis, Shape, View, ViewMut, A64};

/// Elements that processes share, and that are reached only under a lock. Linux only.
///
/// The memory is sealed, so nobody can make it shorter, and the lock lies in it. If the process that holds the lock is killed, the next one gets
/// [`LockError::OwnerDied`] with the guard. Elements are zero at first.
///
/// ```
/// use view_core::{shape, view};
/// use view_ipc::Shared;
///
/// let shared = Shared::<u8, shape![10]>::new([10])?;
/// let mut guard = shared.lock()?;
/// view!(mut guard.as<i16>).assign(&[0, 1, 2, 3, 4]);
/// // The guard is at a multiple of 64 bytes, so this needs no check.
/// assert_eq!(view!(guard[..8].as<i32>).sum::<i32>(), 262_146);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// A view borrows the guard, so it cannot outlive the lock:
///
/// ```compile_fail,E0505
/// # use view_core::{shape, view};
/// # use view_ipc::Shared;
/// # let shared = Shared::<u8, shape![10]>::new([10]).unwrap();
/// let guard = shared.lock().unwrap();
/// let first = view!(guard[..2]);
/// drop(guard);
/// first.sum();
/// ```
///
/// [`Worker`](crate::Worker) hands it to a child process, [`inherited`](Self::inherited) takes it there.
pub struct Shared<T, S: Shape> {
    place: Lockable,
    extents: PerAxis<S, usize>,
    elements: PhantomData<fn() -> T>,
}

// The bounds stand at the functions: at the block, rustc would report them twice.
impl<T, S: Shape> Shared<T, S> {
    /// New memory for elements of this shape, all zero. `extents` has one extent for each axis, in elements.
    ///
    /// # Errors
    /// [`AttachError::Shape`] if an extent is not the one of `S`, [`AttachError::TooLarge`], or what the system says.
    pub fn new(extents: PerAxis<S, usize>) -> Result<Self, AttachError>
    where
        T: Shareable,
    {
        let plan = Header::plan::<T, S>(Use::Locked, extents, 1, size_of::<Control>())?;
        let map = Map::create(&plan)?;
        Control::of(&map).init()?;
        Ok(Self::over(map, extents))
    }

    pub(crate) fn map(&self) -> &Map {
        &self.place
    }

    fn over(map: Map, extents: PerAxis<S, usize>) -> Self {
        // SAFETY: V31, the word is in the control block of this mapping.
        unsafe { map.set_owner(Control::of(&map).owner()) };
        Self {
            place: Lockable::new(map),
            extents,
            elements: PhantomData,
        }
    }

    /// The memory behind this file descriptor, which another `Shared` made.
    ///
    /// # Errors
    /// What differs from the memory of a `Shared<T, S>`.
    ///
    /// # Safety
    /// Everybody who can write the memory takes the lock first, and keeps to the layout: all who have the descriptor, and all who will get it. A
    /// lock binds only who takes it.
    pub unsafe fn from_fd(fd: OwnedFd) -> Result<Self, AttachError>
    where
        T: Shareable,
    {
        let (map, extents) = Map::attach::<T, S>(fd, Use::Locked, 1, size_of::<Control>())?;
        if !Control::of(&map).is_of_here() {
            return Err(AttachError::Namespace);
        }
        Ok(Self::over(map, extents))
    }
}

impl<T: Shareable, S: Shape> Shared<T, S> {
    /// The file descriptor, for programs that do not use this crate.
    ///
    /// # Safety
    /// Whoever writes through it, or hands it to somebody who does, takes the lock first: see [`from_fd`](Self::from_fd).
    pub unsafe fn as_fd(&self) -> BorrowedFd<'_> {
        self.map().fd()
    }

    /// The extents, in elements, outermost axis first.
    pub fn shape(&self) -> PerAxis<S, usize> {
        self.extents
    }

    /// Waits for the lock, and takes it.
    ///
    /// # Errors
    /// [`LockError::OwnerDied`] with the guard if a holder died inside and nobody has repaired the elements; [`LockError::Deadlock`] if this thread
    /// holds the lock; [`LockError::Unusable`]; [`LockError::Os`] with `ENOLCK` if it holds 1024 others.
    #[inline]
    pub fn lock(&self) -> Result<Guard<'_, T, S>, LockError<Guard<'_, T, S>>> {
        self.take(Patience::Forever)
    }

    /// Takes the lock if nobody holds it.
    ///
    /// # Errors
    /// [`LockError::WouldBlock`] if somebody does, also this thread; else those of [`lock`](Self::lock).
    #[inline]
    pub fn try_lock(&self) -> Result<Guard<'_, T, S>, LockError<Guard<'_, T, S>>> {
        self.take(Patience::None)
    }

    /// Waits for the lock, but no longer than `time`. The system measures it by the time of day, so it is longer or shorter if the clock is set.
    ///
    /// # Errors
    /// [`LockError::TimedOut`] if somebody held it all the time; else those of [`lock`](Self::lock).
    pub fn lock_timeout(&self, time: Duration) -> Result<Guard<'_, T, S>, LockError<Guard<'_, T, S>>> {
        self.take(Patience::For(time))
    }

    #[inline]
    fn take(&self, patience: Patience) -> Result<Guard<'_, T, S>, LockError<Guard<'_, T, S>>> {
        let map = self.map();
        if !map.is_here() {
            return Err(LockError::Unusable(Unusable::Forked));
        }
        let control = Control::of(map);
        let warned = match control.lock(patience, map.process()) {
            Outcome::Locked => false,
            Outcome::Inherited => true,
            Outcome::Busy => return Err(LockError::WouldBlock),
            Outcome::TimedOut => return Err(LockError::TimedOut),
            Outcome::Mine => return Err(LockError::Deadlock),
            Outcome::Abandoned => return Err(LockError::Unusable(Unusable::Abandoned)),
            Outcome::Failed(error) => return Err(LockError::Os(error)),
        };
        if map.is_cut_off() {
            control.unlock();
            return Err(LockError::Unusable(Unusable::Leaked));
        }
        if let Err(refusal) = self.place.hold() {
            control.unlock();
            return Err(match refusal {
                Refusal::Ending => LockError::Unusable(Unusable::Ending),
                Refusal::TooMany => LockError::Os(io::Error::from_raw_os_error(libc::ENOLCK)),
            });
        }
        // SAFETY: V30, there are as many elements in a row as the extents say, at the beginning of a page, and any bytes are valid. V31, while the
        // guard lives this thread has the lock, and everybody who writes takes it.
        let view = unsafe { ViewMut::from_row_major_parts(map.elements().cast(), self.extents) };
        let Ok(view) = view else {
            // The header was accepted for this shape, so it can be counted.
            unreachable!("view-ipc: the extents are those of the memory")
        };
        let guard = Guard {
            view,
            place: &self.place,
            panicking: std::thread::panicking(),
            thread: PhantomData,
        };
        if warned {
            return Err(LockError::OwnerDied(guard));
        }
        Ok(guard)
    }
}

impl<T, S: Shape> fmt::Debug for Shared<T, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shape = self.extents;
        f.debug_struct("Shared")
            .field("shape", &shape.as_ref())
            .finish_non_exhaustive()
    }
}

/// The lock of a [`Shared`], held. It is a base of views, with an alignment of 64 bytes, and the lock is given back when it is dropped.
///
/// A thread that panics while it holds one leaves the elements marked as half written, as a process that dies does. The guard stays on its thread, since
/// the lock is the thread's; other threads can have views of it while it lives:
///
/// ```
/// use view_core::{shape, view};
/// use view_ipc::Shared;
///
/// let rows = Shared::<u8, shape![4, 100]>::new([4, 100])?;
/// let mut guard = rows.lock()?;
/// let mut all = view!(mut guard);
/// std::thread::scope(|scope| {
///     for (number, mut row) in (1..).zip(all.outer_iter_mut()) {
///         scope.spawn(move || row.fill(number));
///     }
/// });
/// assert_eq!(view!(guard[.., 99]).to_vec(), [1, 2, 3, 4]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// A guard has no methods of a view: `view!(guard)` has.
#[must_use = "the lock is given back at once"]
pub struct Guard<'a, T: Shareable, S: Shape> {
    // Never handed out but reborrowed: a view that was swapped for that of another guard would be under the wrong lock.
    view: ViewMut<'a, T, S, AlignedLayout<A64>>,
    place: &'a Place,
    panicking: bool,
    // As that of `std`: not `Send`, but `Sync`.
    thread: PhantomData<MutexGuard<'static, ()>>,
}

impl<T: Shareable, S: Shape> Guard<'_, T, S> {
    /// Whether a former holder died, or panicked, and nobody has repaired the elements.
    pub fn needs_repair(&self) -> bool {
        Control::of(self.place).is_wounded()
    }

    /// States that the elements are whole again. From now on [`lock`](Shared::lock) returns `Ok`.
    pub fn mark_repaired(&mut self) {
        Control::of(self.place).set_wounded(false);
    }
}

impl<T: Shareable, S: Shape> Drop for Guard<'_, T, S> {
    #[inline]
    fn drop(&mut self) {
        // As long as the lock is held, nobody else writes the note.
        self.place.release();
        let map = &self.place;
        // In a copy of the process there is neither lock nor memory.
        if map.is_here() {
            let control = Control::of(map);
            if !self.panicking && std::thread::panicking() {
                control.set_wounded(true);
            }
            control.unlock();
        }
    }
}

guards! {
    [mut] Guard;
}
