//! What stands before the elements: who can attach, and where the elements are.

use crate::attach_error::AttachError;
use crate::shareable::{assert_size, Shareable};
use core::mem::offset_of;
use view_core::{ByteOrder, ElementType, Extent, Kind, PerAxis, Rank, Shape};
use zerocopy::{FromBytes, Immutable, IntoBytes, KnownLayout};

/// The first bytes of all memory of this crate.
const MAGIC: [u8; 8] = *b"VIEW-IPC";
/// The version of the layout below. Another one is refused.
const VERSION: u32 = 1;
/// Where the control block is: the lock, or the slots of a ring.
pub(crate) const CONTROL: usize = 256;
/// The elements begin at a multiple of this, in bytes: at a page.
pub(crate) const PAGE: usize = if cfg!(any(
    target_arch = "x86_64",
    target_arch = "x86",
    target_arch = "riscv64",
    target_arch = "s390x"
)) {
    4096
} else {
    // Such machines can have pages of this size, and the elements alone are put out of reach.
    65_536
};
/// What the layout has room for; views have no more axes.
const AXES: usize = 16;

/// How the memory is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Use {
    /// Under a lock in the memory: [`Shared`](crate::Shared).
    Locked = 1,
    /// Under the lock of its file: [`SharedFile`](crate::SharedFile).
    File = 2,
    /// By atomic elements: [`SharedAtomic`](crate::SharedAtomic).
    Atomic = 3,
    /// As a ring of frames: [`Ring`](crate::Ring).
    Ring = 4,
}

impl Use {
    pub(crate) const ALL: [Self; 4] = [Self::Locked, Self::File, Self::Atomic, Self::Ring];
}

impl core::fmt::Display for Use {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(match self {
            Self::Locked => "a `Shared`",
            Self::File => "a `SharedFile`",
            Self::Atomic => "a `SharedAtomic`",
            Self::Ring => "a `Ring`",
        })
    }
}

/// The header. Numbers have the byte order of the machine, since all processes are on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, FromBytes, IntoBytes, Immutable, KnownLayout)]
#[repr(C)]
pub(crate) struct Header {
    magic: [u8; 8],
    version: u32,
    usage: u32,
    /// The characters that NumPy has for kind and byte order, then the alignment.
    kind: u8,
    byte_order: u8,
    reserved: u16,
    align: u32,
    /// In bytes.
    item_size: u64,
    /// The number of slots of a ring, else 1.
    slots: u32,
    rank: u32,
    /// Where the elements begin, and from slot to slot, in bytes.
    offset: u64,
    slot_bytes: u64,
    extents: [u64; AXES],
}
const _: () = assert!(size_of::<Header>() <= CONTROL && offset_of!(Header, extents) == 56);

/// The plan of a memory: its header, and how many bytes it takes.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Plan {
    pub(crate) header: Header,
    /// Of the whole memory, in bytes.
    pub(crate) bytes: usize,
}

impl Header {
    /// The plan of memory for elements of such a shape, `slots` times, behind `control` bytes of control block.
    ///
    /// # Errors
    /// [`AttachError::Shape`] if the extents are not those of `S`, [`AttachError::TooLarge`].
    pub(crate) fn plan<T: Shareable, S: Shape>(
        usage: Use,
        extents: PerAxis<S, usize>,
        slots: usize,
        control: usize,
    ) -> Result<Plan, AttachError> {
        const { assert_size::<T>() };
        let mut room = [0u64; AXES];
        // An extent of 0 counts as 1 in `least`: views limit the others as well.
        let (mut items, mut least) = (1usize, size_of::<T>());
        check_extents::<S>(extents.as_ref())?;
        for (to, &extent) in room.iter_mut().zip(extents.as_ref()) {
            *to = extent as u64;
            least = least.checked_mul(extent.max(1)).ok_or(AttachError::TooLarge)?;
            items *= extent;
        }
        let slot_bytes = items
            .checked_mul(size_of::<T>())
            .and_then(|bytes| bytes.checked_next_multiple_of(64))
            .ok_or(AttachError::TooLarge)?;
        let offset = (CONTROL + control).next_multiple_of(PAGE);
        let bytes = slot_bytes
            .checked_mul(slots)
            .and_then(|bytes| bytes.checked_add(offset))
            .and_then(|bytes| bytes.checked_next_multiple_of(PAGE))
            .filter(|&bytes| isize::try_from(bytes.max(least)).is_ok())
            .ok_or(AttachError::TooLarge)?;
        let dtype = ElementType::of::<T>();
        let header = Self {
            magic: MAGIC,
            version: VERSION,
            usage: usage as u32,
            kind: dtype.kind() as u8,
            byte_order: dtype.byte_order() as u8,
            reserved: 0,
            align: align_of::<T>() as u32,
            item_size: size_of::<T>() as u64,
            slots: u32::try_from(slots).map_err(|_| AttachError::TooLarge)?,
            rank: extents.as_ref().len() as u32,
            offset: offset as u64,
            slot_bytes: slot_bytes as u64,
            extents: room,
        };
        Ok(Plan { header, bytes })
    }

    /// The extents that these bytes state, if they are the header of memory for `T`s and shape `S`, used so, that has `bytes` bytes.
    ///
    /// # Errors
    /// What differs.
    pub(crate) fn accept<T: Shareable, S: Shape>(
        &self,
        usage: Use,
        slots: usize,
        control: usize,
        bytes: usize,
    ) -> Result<PerAxis<S, usize>, AttachError> {
        if self.magic != MAGIC {
            return Err(AttachError::Foreign);
        }
        if self.version != VERSION {
            return Err(AttachError::Version {
                expected: VERSION,
                found: self.version,
            });
        }
        if self.usage != usage as u32 {
            return Err(AttachError::Use {
                expected: usage,
                found: Use::ALL.into_iter().find(|&other| other as u32 == self.usage),
            });
        }
        let expected = ElementType::of::<T>();
        let found = element_type(self.kind, self.byte_order, self.item_size);
        if found != Some(expected) {
            return Err(AttachError::ElementType { expected, found });
        }
        let rank = <S::Rank as Rank>::RANK;
        if self.rank as usize != rank {
            return Err(AttachError::Rank {
                expected: rank,
                found: self.rank as usize,
            });
        }
        let mut extents = <S::Rank as Rank>::array(0usize);
        for (to, &extent) in extents.as_mut().iter_mut().zip(&self.extents) {
            *to = usize::try_from(extent).map_err(|_| AttachError::TooLarge)?;
        }
        // The rest follows from what was compared, so it is computed again and not believed.
        let plan = Self::plan::<T, S>(usage, extents, slots, control)?;
        if plan.header.slots != self.slots {
            return Err(AttachError::Slots {
                expected: slots,
                found: self.slots as usize,
            });
        }
        if plan.header != *self {
            return Err(AttachError::Foreign);
        }
        if plan.bytes != bytes {
            return Err(AttachError::Size {
                expected: plan.bytes,
                found: bytes,
            });
        }
        Ok(extents)
    }

    /// Where the elements begin, in bytes.
    pub(crate) fn offset(&self) -> usize {
        self.offset as usize
    }

    /// From slot to slot, in bytes: a multiple of 64.
    #[cfg(target_os = "linux")]
    pub(crate) fn slot_bytes(&self) -> usize {
        self.slot_bytes as usize
    }
}

/// Compares extents with those of `S`.
///
/// # Errors
/// [`AttachError::Shape`] about the first that differs. `extents` are the extents found.
fn check_extents<S: Shape>(extents: &[usize]) -> Result<(), AttachError> {
    fn walk<S: Shape>(extents: &[usize], axis: usize) -> Result<(), AttachError> {
        let Some((&found, rest)) = extents.split_first() else {
            return Ok(());
        };
        match <S::Head as Extent>::STATIC {
            Some(expected) if expected != found => Err(AttachError::Shape {
                axis,
                expected,
                found,
            }),
            _ => walk::<S::Tail>(rest, axis + 1),
        }
    }
    walk::<S>(extents, 0)
}

/// The dtype of these characters and this size, if there is one.
fn element_type(kind: u8, byte_order: u8, size: u64) -> Option<ElementType> {
    let kind = [
        Kind::Bool,
        Kind::Int,
        Kind::Uint,
        Kind::Float,
        Kind::BFloat,
        Kind::ComplexFloat,
        Kind::Opaque,
    ]
    .into_iter()
    .find(|&known| known as u8 == kind)?;
    let byte_order = [ByteOrder::Little, ByteOrder::Big, ByteOrder::None]
        .into_iter()
        .find(|&known| known as u8 == byte_order)?;
    ElementType::new(kind, byte_order, usize::try_from(size).ok()?)
}
