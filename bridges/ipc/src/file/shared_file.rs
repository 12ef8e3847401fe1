//! Memory in a file, under the lock of the file.

use crate::attach_error::AttachError;
use crate::file::lock::Patience;
use crate::file::map::{FileMap, CONTROL_BYTES};
use crate::guard::guards;
use crate::header::{Header, Use};
use crate::lock_error::LockError;
use crate::shareable::Shareable;
use core::fmt;
use core::marker::PhantomData;
use std::path::Path;
use std::sync::atomic::Ordering;
use std::sync::{Arc, MutexGuard};
use std::time::{Duration, Instant};
use view_core::{base, AlignedLayout, AsView, AsViewMut, PerAxis, Shape, View, ViewMut, A64};

/// Elements in a file that processes map into memory, and that are reached only under the lock of the file: by one process that writes, or by several
/// that read. Elements are zero at first.
///
/// It runs wherever `std` can lock files, and any program takes part that maps the file and takes the same lock: `flock` on Unix, `LockFileEx` on Windows. Python
/// does so with `np.memmap` and `fcntl.flock`; elements begin at byte 4096 (65,536 on machines whose pages can be that large, as on aarch64). The locks of `fcntl(F_SETLK)` and `lockf` are others.
///
/// What it cannot promise, and [`Shared`](crate::Shared) does:
///
/// - **That a holder was killed goes unnoticed.** The system gives the lock to the next one, and elements may be half written. Only of a thread that panics the next
///   one is told ([`LockError::OwnerDied`]).
/// - **Two handles of one file do not know of each other.** A thread that locks by both waits for itself; one handle says [`LockError::Deadlock`].
/// - **Whoever has the path can write without the lock, or make the file shorter**; then an access faults (`SIGBUS`). So [`create`](Self::create) and
///   [`open`](Self::open) are unsafe.
/// - A file without room on the disk is refused when it is made, but only on Linux, and only by file systems that can reserve room; elsewhere a write can fault.
/// - While a thread waits to write, others of its process cannot begin to read by the same handle.
/// - [`lock_timeout`](Self::lock_timeout) asks again every millisecond, so it may lose against others each time.
/// - It is not handed to other processes: give them the path, and [`open`](Self::open) it there.
/// - Files on a network are locked and mapped as their file system does it, which may be not at all.
/// - A process that was copied by `fork` gets no lock ([`Unusable::Forked`](crate::Unusable::Forked)) and gives none back. But only on Linux the guards and views that
///   it has from its parent lead nowhere; elsewhere they lead to the elements, without a lock of their own.
/// - On Windows the file cannot be opened while somebody has the lock for writing.
///
/// ```
/// use view_core::{shape, view};
/// use view_ipc::SharedFile;
///
/// # let path = std::env::temp_dir().join(format!("view-ipc-doc-{}", std::process::id()));
/// // SAFETY: only this process knows the path.
/// let grid = unsafe { SharedFile::<f32, shape![2, 3]>::create(&path, [2, 3]) }?;
/// view!(mut (grid.lock()?)[.., 0]).fill(1.5);
/// {
///     let guard = grid.read()?;
///     assert_eq!(view!(guard).to_vec(), [1.5, 0.0, 0.0, 1.5, 0.0, 0.0]);
/// }
/// # std::fs::remove_file(&path)?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct SharedFile<T: Shareable, S: Shape> {
    map: Arc<FileMap>,
    extents: PerAxis<S, usize>,
    elements: PhantomData<fn() -> T>,
}

impl<T: Shareable, S: Shape> SharedFile<T, S> {
    /// A new file for elements of this shape, all zero. `extents` has one extent for each axis, in elements.
    ///
    /// # Errors
    /// [`AttachError::Shape`] if an extent is not the one of `S`, [`AttachError::TooLarge`], or what the system says, as that there is such a file, or
    /// no room for it. Then there is no new file.
    ///
    /// # Safety
    /// Until all have closed it, nobody makes the file shorter, and whoever reads or writes it takes its lock first and keeps to its layout.
    pub unsafe fn create(path: impl AsRef<Path>, extents: PerAxis<S, usize>) -> Result<Self, AttachError> {
        let plan = Header::plan::<T, S>(Use::File, extents, 1, CONTROL_BYTES)?;
        Ok(Self::over(FileMap::create(path.as_ref(), &plan)?, extents))
    }

    /// The file that another `SharedFile` made. Until [`create`](Self::create) has returned, there may be a file that is refused.
    ///
    /// # Errors
    /// What differs from the file of a `SharedFile<T, S>`, or what the system says.
    ///
    /// # Safety
    /// As [`create`](Self::create).
    pub unsafe fn open(path: impl AsRef<Path>) -> Result<Self, AttachError> {
        let (map, extents) = FileMap::open::<T, S>(path.as_ref())?;
        Ok(Self::over(map, extents))
    }

    fn over(map: FileMap, extents: PerAxis<S, usize>) -> Self {
        Self {
            map: Arc::new(map),
            extents,
            elements: PhantomData,
        }
    }

    /// The extents, in elements, outermost axis first.
    pub fn shape(&self) -> PerAxis<S, usize> {
        self.extents
    }

    /// Waits for the lock, and takes it for writing.
    ///
    /// # Errors
    /// [`LockError::OwnerDied`] with the guard if a thread panicked inside and nobody has repaired the elements; [`LockError::Deadlock`] if this thread
    /// has a guard of this handle; [`LockError::Unusable`].
    pub fn lock(&self) -> Result<FileGuard<'_, T, S>, LockError<FileGuard<'_, T, S>>> {
        self.write(Patience::Forever)
    }

    /// Takes the lock for writing if nobody holds it.
    ///
    /// # Errors
    /// [`LockError::WouldBlock`] if somebody does, also this thread; else those of [`lock`](Self::lock).
    pub fn try_lock(&self) -> Result<FileGuard<'_, T, S>, LockError<FileGuard<'_, T, S>>> {
        self.write(Patience::None)
    }

    /// Waits for the lock, but no longer than `time`. It asks for it again every millisecond.
    ///
    /// # Errors
    /// [`LockError::TimedOut`] if somebody held it each time; else those of [`lock`](Self::lock).
    pub fn lock_timeout(
        &self,
        time: Duration,
    ) -> Result<FileGuard<'_, T, S>, LockError<FileGuard<'_, T, S>>> {
        match Instant::now().checked_add(time) {
            Some(end) => self.write(Patience::Until(end)),
            None => self.lock(),
        }
    }

    /// Waits until nobody writes, and takes the lock for reading. Others can read meanwhile.
    ///
    /// # Errors
    /// [`LockError::OwnerDied`] with the guard if the elements may be half written: drop it, and repair them under [`lock`](Self::lock). [`LockError::Deadlock`] if
    /// this thread has the lock for writing; [`LockError::Unusable`].
    pub fn read(&self) -> Result<FileReadGuard<'_, T, S>, LockError<FileReadGuard<'_, T, S>>> {
        self.share(Patience::Forever)
    }

    /// Takes the lock for reading if nobody writes.
    ///
    /// # Errors
    /// [`LockError::WouldBlock`] if somebody does, also this thread; else those of [`lock`](Self::lock).
    pub fn try_read(&self) -> Result<FileReadGuard<'_, T, S>, LockError<FileReadGuard<'_, T, S>>> {
        self.share(Patience::None)
    }

    fn write(&self, patience: Patience) -> Result<FileGuard<'_, T, S>, LockError<FileGuard<'_, T, S>>> {
        self.map.lock.write(patience)?;
        // SAFETY: V33, there are as many elements in a row as the extents say, at a multiple of a page, and any bytes are valid. While the guard lives it
        // has the lock for writing, which everybody takes.
        let view = unsafe { ViewMut::from_row_major_parts(self.map.elements().cast(), self.extents) };
        let Ok(view) = view else {
            unreachable!("view-ipc: the extents are those of the file")
        };
        let guard = FileGuard {
            view,
            map: &self.map,
            panicking: std::thread::panicking(),
            thread: PhantomData,
        };
        if guard.needs_repair() {
            return Err(LockError::OwnerDied(guard));
        }
        Ok(guard)
    }

    fn share(
        &self,
        patience: Patience,
    ) -> Result<FileReadGuard<'_, T, S>, LockError<FileReadGuard<'_, T, S>>> {
        self.map.lock.read(patience)?;
        // SAFETY: V33, as in `write`, and while the guard lives it has the lock for reading, so nobody writes.
        let view = unsafe { View::from_row_major_parts(self.map.elements().cast(), self.extents) };
        let Ok(view) = view else {
            unreachable!("view-ipc: the extents are those of the file")
        };
        let guard = FileReadGuard {
            view,
            map: &self.map,
            thread: PhantomData,
        };
        if self.map.wounded().load(Ordering::Relaxed) != 0 {
            return Err(LockError::OwnerDied(guard));
        }
        Ok(guard)
    }
}

impl<T: Shareable, S: Shape> Drop for SharedFile<T, S> {
    fn drop(&mut self) {
        // Guards borrow this, so one that has the lock was leaked: its views may be there as long as the process. So map and lock stay as well.
        if self.map.lock.is_here() && self.map.lock.is_held() {
            core::mem::forget(Arc::clone(&self.map));
        }
    }
}

impl<T: Shareable, S: Shape> fmt::Debug for SharedFile<T, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shape = self.extents;
        f.debug_struct("SharedFile")
            .field("shape", &shape.as_ref())
            .finish_non_exhaustive()
    }
}

/// The lock of a [`SharedFile`], held for writing. It is a base of views, with an alignment of 64 bytes, and the lock is given back when it is dropped.
#[must_use = "the lock is given back at once"]
pub struct FileGuard<'a, T: Shareable, S: Shape> {
    // Never handed out but reborrowed: a view that was swapped for that of another guard would be under the wrong lock.
    view: ViewMut<'a, T, S, AlignedLayout<A64>>,
    map: &'a FileMap,
    panicking: bool,
    // As that of `std`: not `Send`, since a thread that waits for itself is known by its guards, but `Sync`.
    thread: PhantomData<MutexGuard<'static, ()>>,
}

/// The lock of a [`SharedFile`], held for reading. It is a base of shared views.
#[must_use = "the lock is given back at once"]
pub struct FileReadGuard<'a, T: Shareable, S: Shape> {
    view: View<'a, T, S, AlignedLayout<A64>>,
    map: &'a FileMap,
    thread: PhantomData<MutexGuard<'static, ()>>,
}

impl<T: Shareable, S: Shape> FileGuard<'_, T, S> {
    /// Whether a former holder panicked, and nobody has repaired the elements.
    pub fn needs_repair(&self) -> bool {
        self.map.wounded().load(Ordering::Relaxed) != 0
    }

    /// States that the elements are whole again. From now on [`lock`](SharedFile::lock) returns `Ok`.
    pub fn mark_repaired(&mut self) {
        self.map.wounded().store(0, Ordering::Relaxed);
    }
}

impl<T: Shareable, S: Shape> Drop for FileGuard<'_, T, S> {
    fn drop(&mut self) {
        if self.map.lock.is_here() && !self.panicking && std::thread::panicking() {
            self.map.wounded().store(1, Ordering::Relaxed);
        }
        self.map.lock.end_write();
    }
}

impl<T: Shareable, S: Shape> Drop for FileReadGuard<'_, T, S> {
    fn drop(&mut self) {
        self.map.lock.end_read();
    }
}

guards! {
    [mut] FileGuard;
    [] FileReadGuard;
}
