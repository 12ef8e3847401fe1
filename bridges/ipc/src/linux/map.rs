//! Sealed memory, mapped.

use crate::attach_error::AttachError;
use crate::header::{Header, Plan, CONTROL, PAGE};
use crate::linux::fork;
use core::ptr::NonNull;
use rustix::fs::{fcntl_add_seals, fcntl_get_seals, fstat, ftruncate, memfd_create, MemfdFlags, SealFlags};
use rustix::mm::{madvise, mmap, mprotect, munmap, Advice, MapFlags, MprotectFlags, ProtFlags};
use std::io;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::sync::atomic::{AtomicBool, AtomicPtr, AtomicU32, Ordering};
use view_core::{PerAxis, Shape};
use zerocopy::{FromBytes, IntoBytes};

use crate::header::Use;
use crate::shareable::Shareable;

/// No less than these seals: the memory keeps its size, so no access to a mapping of it can fail.
const SEALS: SealFlags = SealFlags::SHRINK.union(SealFlags::GROW).union(SealFlags::SEAL);

/// A mapping of sealed memory: a header, a control block, and elements from a page on.
//
// Invariant (V30): from `start` on, `bytes` bytes are mapped until this is dropped, readable and writable, of a file that cannot be made shorter. They begin
// with a header that was accepted, `offset` and `slot_bytes` are those of the header.
#[derive(Debug)]
pub(crate) struct Map {
    start: NonNull<u8>,
    bytes: usize,
    offset: usize,
    slot_bytes: usize,
    fd: OwnedFd,
    generation: u32,
    /// The number of the process that mapped it.
    process: u32,
    /// Set when the elements were put out of reach.
    cut_off: AtomicBool,
    /// The word of the control block that says which process has views of the elements, or null.
    owner: AtomicPtr<AtomicU32>,
}

// SAFETY: V30, it is an address and a file descriptor. Who reads and writes the memory, and when, is decided by those who have the map.
unsafe impl Send for Map {}
// SAFETY: V30, as above.
unsafe impl Sync for Map {}

impl Map {
    /// New memory of zeros with this header.
    pub(crate) fn create(plan: &Plan) -> io::Result<Self> {
        let fd = memfd_create("view-ipc", MemfdFlags::CLOEXEC | MemfdFlags::ALLOW_SEALING)?;
        ftruncate(&fd, plan.bytes as u64)?;
        rustix::io::write(&fd, plan.header.as_bytes())?;
        fcntl_add_seals(&fd, SEALS)?;
        Self::over(fd, plan.bytes, plan.header.offset(), plan.header.slot_bytes())
    }

    /// The memory that this is a descriptor of, if it is for `T`s of shape `S`, used so; and its extents.
    ///
    /// # Errors
    /// Why not.
    pub(crate) fn attach<T: Shareable, S: Shape>(
        fd: OwnedFd,
        usage: Use,
        slots: usize,
        control: usize,
    ) -> Result<(Self, PerAxis<S, usize>), AttachError> {
        match fcntl_get_seals(&fd) {
            Ok(seals) if seals.contains(SEALS) => {}
            _ => return Err(AttachError::NotSealed),
        }
        let bytes = fstat(&fd).map_err(io::Error::from)?.st_size;
        let bytes = usize::try_from(bytes).map_err(|_| AttachError::TooLarge)?;
        // It is read, not mapped: what others write meanwhile changes nothing of what was accepted.
        let mut header = [0; size_of::<Header>()];
        let read = rustix::io::pread(&fd, &mut header, 0).map_err(io::Error::from)?;
        let header = match Header::read_from_bytes(&header[..read]) {
            Ok(header) => header,
            Err(_) => return Err(AttachError::Foreign),
        };
        let extents = header.accept::<T, S>(usage, slots, control, bytes)?;
        let map = Self::over(fd, bytes, header.offset(), header.slot_bytes())?;
        Ok((map, extents))
    }

    fn over(fd: OwnedFd, bytes: usize, offset: usize, slot_bytes: usize) -> io::Result<Self> {
        fork::watch();
        let (access, flags) = (ProtFlags::READ | ProtFlags::WRITE, MapFlags::SHARED);
        // SAFETY: V30, the system chooses a free address.
        let start = unsafe { mmap(core::ptr::null_mut(), bytes, access, flags, &fd, 0) }?;
        let start = NonNull::new(start.cast::<u8>()).ok_or(io::ErrorKind::OutOfMemory)?;
        let map = Self {
            start,
            bytes,
            offset,
            slot_bytes,
            fd,
            generation: fork::generation(),
            process: std::process::id(),
            cut_off: AtomicBool::new(false),
            owner: AtomicPtr::new(core::ptr::null_mut()),
        };
        // SAFETY: V30, V31, it is the new mapping, which the copies of this process shall not have.
        unsafe { madvise(start.as_ptr().cast(), bytes, Advice::LinuxDontFork) }?;
        Ok(map)
    }

    /// The same memory, mapped once more. What is put out of reach in one mapping is not in the other.
    pub(crate) fn again(&self) -> io::Result<Self> {
        Self::over(self.fd.try_clone()?, self.bytes, self.offset, self.slot_bytes)
    }

    /// Lets the copies of this process have the mapping as well.
    pub(crate) fn keep_in_copies(&self) -> io::Result<()> {
        // SAFETY: V34, it is the mapping.
        Ok(unsafe { madvise(self.start.as_ptr().cast(), self.bytes, Advice::LinuxDoFork) }?)
    }

    /// Makes `owner` 0 when the elements are put out of reach: then this process has no views of them.
    ///
    /// # Safety
    /// It is in the control block of this mapping.
    pub(crate) unsafe fn set_owner(&self, owner: &AtomicU32) {
        self.owner
            .store(core::ptr::from_ref(owner).cast_mut(), Ordering::Release);
    }

    /// Whether this process is the one that mapped the memory.
    #[inline]
    pub(crate) fn is_here(&self) -> bool {
        self.generation == fork::generation()
    }

    /// The number of that process.
    #[inline]
    pub(crate) fn process(&self) -> u32 {
        self.process
    }

    /// Whether the elements were put out of reach.
    #[inline]
    pub(crate) fn is_cut_off(&self) -> bool {
        self.cut_off.load(Ordering::Acquire)
    }

    /// The control block, at a multiple of 64 bytes.
    #[inline]
    pub(crate) fn control(&self) -> NonNull<u8> {
        // SAFETY: V30, the header and the control block are before the first element.
        unsafe { self.start.add(CONTROL) }
    }

    /// The first element, at the beginning of a page.
    #[inline]
    pub(crate) fn elements(&self) -> NonNull<u8> {
        // SAFETY: V30, the header was accepted, so its offset is inside the memory.
        unsafe { self.start.add(self.offset) }
    }

    /// From slot to slot, in bytes: a multiple of 64.
    #[inline]
    pub(crate) fn slot_bytes(&self) -> usize {
        self.slot_bytes
    }

    /// The first element of a slot, at a multiple of 64 bytes. `slot` is less than the number of slots.
    #[inline]
    pub(crate) fn slot(&self, slot: usize) -> NonNull<u8> {
        let distance = slot * self.slot_bytes;
        assert!(distance + self.slot_bytes <= self.bytes - self.offset);
        // SAFETY: V30, the slot is inside the memory.
        unsafe { self.elements().add(distance) }
    }

    pub(crate) fn fd(&self) -> BorrowedFd<'_> {
        self.fd.as_fd()
    }

    /// Puts the elements out of reach of this process: who still has a view of them faults.
    pub(crate) fn cut_off(&self) {
        self.cut_off.store(true, Ordering::Release);
        let elements = self.elements().as_ptr().cast();
        let length = self.bytes - self.offset;
        // SAFETY: V31, these are whole pages of the mapping, without the header and the lock.
        if length > 0 && unsafe { mprotect(elements, length, MprotectFlags::empty()) }.is_err() {
            std::process::abort();
        }
        // SAFETY: V34, it is in the control block, which is still mapped.
        if let Some(owner) = unsafe { self.owner.load(Ordering::Acquire).as_ref() } {
            owner.store(0, Ordering::Release);
        }
    }
}

const _: () = assert!(PAGE.is_multiple_of(64) && CONTROL.is_multiple_of(64));

impl Drop for Map {
    fn drop(&mut self) {
        // In a copy there is nothing at these addresses, or something else.
        if self.is_here() {
            // SAFETY: V30, it is the mapping, and whoever has views of it has the map as well.
            _ = unsafe { munmap(self.start.as_ptr().cast(), self.bytes) };
        }
    }
}
