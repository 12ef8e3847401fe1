//! Sealed memory, mapped.

use crate::attach_error::AttachError;
use crate::header::{Header, Plan, CONTROL, PAGE};
use crate::linux::fork;
use core::ptr::NonNull;
use rustix::fs::{fcntl_add_seals, fcntl_get_seals, fstat, ftruncate, memfd_create, MemfdFlags, SealFlags};
use rustix::mm::{madvise, mmap, mprotect, munmap, Advice, MapFlags, MprotectFlags, ProtFlags};
use std::io;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::sync::atomic::{AtomicBool, Ordering};
use view_core::{PerAxis, Shape};
use zerocopy::{FromBytes, IntoBytes};

use crate::header::Use;
use crate::shareable::Shareable;

/// No less than these seals: the memory keeps its size, so no access to a mapping of it can fail.
const SEALS: SealFlags = SealFlags::SHRINK.union(SealFlags::GROW).union(SealFlags::SEAL);

/// A mapping of sealed memory: a header, a control block, and elements from a page on.
//
// Invariant (V30): from `start` on, `bytes` bytes are mapped until this is dropped, readable and writable, of a file that cannot be made shorter. They begin
// with a header that was accepted, `offset` is its offset.
#[derive(Debug)]
pub(crate) struct Map {
    start: NonNull<u8>,
    bytes: usize,
    offset: usize,
    fd: OwnedFd,
    generation: u32,
    /// Set when the elements were put out of reach.
    cut_off: AtomicBool,
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
        Self::map(fd, plan.bytes, plan.header.offset())
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
        Ok((Self::map(fd, bytes, header.offset())?, extents))
    }

    fn map(fd: OwnedFd, bytes: usize, offset: usize) -> io::Result<Self> {
        fork::watch();
        let (access, flags) = (ProtFlags::READ | ProtFlags::WRITE, MapFlags::SHARED);
        // SAFETY: V30, the system chooses a free address.
        let start = unsafe { mmap(core::ptr::null_mut(), bytes, access, flags, &fd, 0) }?;
        let start = NonNull::new(start.cast::<u8>()).ok_or(io::ErrorKind::OutOfMemory)?;
        let map = Self {
            start,
            bytes,
            offset,
            fd,
            generation: fork::generation(),
            cut_off: AtomicBool::new(false),
        };
        // SAFETY: V30, V31, it is the new mapping, which the copies of this process shall not have.
        unsafe { madvise(start.as_ptr().cast(), bytes, Advice::LinuxDontFork) }?;
        Ok(map)
    }

    /// Whether this process is the one that mapped the memory.
    pub(crate) fn is_here(&self) -> bool {
        self.generation == fork::generation()
    }

    /// Whether the elements were put out of reach.
    pub(crate) fn is_cut_off(&self) -> bool {
        self.cut_off.load(Ordering::Acquire)
    }

    /// The control block, at a multiple of 64 bytes.
    pub(crate) fn control(&self) -> NonNull<u8> {
        // SAFETY: V30, the header and the control block are before the first element.
        unsafe { self.start.add(CONTROL) }
    }

    /// The first element, at the beginning of a page.
    pub(crate) fn elements(&self) -> NonNull<u8> {
        // SAFETY: V30, the header was accepted, so its offset is inside the memory.
        unsafe { self.start.add(self.offset) }
    }

    pub(crate) fn fd(&self) -> BorrowedFd<'_> {
        self.fd.as_fd()
    }

    /// Puts the elements out of reach of this process: who still has a view of them faults.
    pub(crate) fn cut_off(&self) {
        self.cut_off.store(true, Ordering::Release);
        let elements = self.elements().as_ptr().cast();
        let length = self.bytes - self.offset;
        if length == 0 {
            return;
        }
        // SAFETY: V31, these are whole pages of the mapping, without the header and the lock.
        if unsafe { mprotect(elements, length, MprotectFlags::empty()) }.is_err() {
            std::process::abort();
        }
    }
}

const _: () = assert!(PAGE % 64 == 0 && CONTROL % 64 == 0);

impl Drop for Map {
    fn drop(&mut self) {
        // In a copy there is nothing at these addresses, or something else.
        if self.is_here() {
            // SAFETY: V30, it is the mapping, and whoever has views of it has the map as well.
            _ = unsafe { munmap(self.start.as_ptr().cast(), self.bytes) };
        }
    }
}
