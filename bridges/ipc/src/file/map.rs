//! A file, mapped.

use crate::attach_error::AttachError;
use crate::file::lock::FileLock;
use crate::header::{Header, Plan, Use, CONTROL};
use crate::shareable::Shareable;
use core::mem::ManuallyDrop;
use core::ptr::NonNull;
use memmap2::{MmapOptions, MmapRaw};
use std::fs::{File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::Path;
use std::sync::atomic::AtomicU32;
use view_core::{PerAxis, Shape};
use zerocopy::{FromBytes, IntoBytes};

/// The size of the control block, in bytes: one word, and room.
pub(crate) const CONTROL_BYTES: usize = 64;

/// A file that begins with a header, mapped, and its lock.
//
// Invariant (V33): the map has the bytes of a file that began with a header that was accepted, `offset` is its offset, and the elements behind it are in
// the map.
pub(crate) struct FileMap {
    map: ManuallyDrop<MmapRaw>,
    offset: usize,
    pub(crate) lock: FileLock,
}

impl FileMap {
    /// A new file of zeros with this header.
    pub(crate) fn create(path: &Path, plan: &Plan) -> io::Result<Self> {
        let mut file = OpenOptions::new()
            .read(true)
            .write(true)
            .create_new(true)
            .open(path)?;
        let made = reserve(&file, plan.bytes as u64)
            .and_then(|()| file.write_all(plan.header.as_bytes()))
            .and_then(|()| Self::map(file, plan.bytes, plan.header.offset()));
        if made.is_err() {
            // Nobody else made it, and it is of no use.
            _ = std::fs::remove_file(path);
        }
        made
    }

    /// The file, if it is for `T`s of shape `S`, and its extents.
    pub(crate) fn open<T: Shareable, S: Shape>(
        path: &Path,
    ) -> Result<(Self, PerAxis<S, usize>), AttachError> {
        let mut file = OpenOptions::new().read(true).write(true).open(path)?;
        let bytes = usize::try_from(file.metadata()?.len()).map_err(|_| AttachError::TooLarge)?;
        let mut header = [0; size_of::<Header>()];
        match file.read_exact(&mut header) {
            Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => return Err(AttachError::Foreign),
            other => other?,
        }
        // A header is any bytes.
        let Ok(header) = Header::read_from_bytes(&header) else {
            return Err(AttachError::Foreign);
        };
        let extents = header.accept::<T, S>(Use::File, 1, CONTROL_BYTES, bytes)?;
        Ok((Self::map(file, bytes, header.offset())?, extents))
    }

    fn map(file: File, bytes: usize, offset: usize) -> io::Result<Self> {
        let map = MmapOptions::new().len(bytes).map_raw(&file)?;
        #[cfg(target_os = "linux")]
        map.advise(memmap2::Advice::DontFork)?;
        Ok(Self {
            map: ManuallyDrop::new(map),
            offset,
            lock: FileLock::new(file),
        })
    }

    /// The first element, at the beginning of a page.
    pub(crate) fn elements(&self) -> NonNull<u8> {
        // SAFETY: V33, the elements are in the map, whose address is not null.
        unsafe { NonNull::new_unchecked(self.map.as_mut_ptr().add(self.offset)) }
    }

    /// The mark that the elements are half written: not 0 from a panic of a holder until they are repaired.
    pub(crate) fn wounded(&self) -> &AtomicU32 {
        // SAFETY: V33, the control block is in the map, at a multiple of 64 bytes, and an atomic may change at any time.
        unsafe { &*self.map.as_mut_ptr().add(CONTROL).cast() }
    }
}

/// Gives a new file its size, and room on the disk where the system can: to touch an element without room is a fault.
fn reserve(file: &File, bytes: u64) -> io::Result<()> {
    #[cfg(target_os = "linux")]
    loop {
        use rustix::fs::{fallocate, FallocateFlags};
        use rustix::io::Errno;
        match fallocate(file, FallocateFlags::empty(), 0, bytes) {
            Err(Errno::INTR) => {}
            // Not every file system can.
            Err(Errno::OPNOTSUPP | Errno::NOSYS) => break,
            other => return Ok(other?),
        }
    }
    file.set_len(bytes)
}

impl Drop for FileMap {
    fn drop(&mut self) {
        // In a copy of the process there is nothing at these addresses, or something else.
        if self.lock.is_here() {
            // SAFETY: V33, this is the end of its owner, and views borrow that.
            unsafe { ManuallyDrop::drop(&mut self.map) }
        }
    }
}
