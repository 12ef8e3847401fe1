//! A ring, of which writers and readers are made.

use crate::attach_error::AttachError;
use crate::hand_over;
use crate::header::{Header, Use};
use crate::linux::held::Lockable;
use crate::linux::map::Map;
use crate::linux::process::DYING;
use crate::lock_error::Unusable;
use crate::ring::control::Control;
use crate::ring::error::RingError;
use crate::ring::observer::Observer;
use crate::ring::protocol::READERS;
use crate::ring::reader::Reader;
use crate::ring::writer::Writer;
use crate::shareable::Shareable;
use core::fmt;
use core::marker::PhantomData;
use std::os::fd::{BorrowedFd, OwnedFd};
use std::sync::atomic::AtomicU64;
use std::sync::Arc;
use view_core::{PerAxis, Shape};

/// `N` frames that processes share: one writes, up to 16 read, and nobody waits for a lock. Linux only.
///
/// Frames are written and read where they lie. A reader's frame is left alone while it is read: the writer takes another slot, and drops a frame only if
/// readers are at all of them. If a reader is killed, its slot comes back; if the writer is, there can be another one.
///
/// ```
/// use view_core::{shape, view};
/// use view_ipc::Ring;
///
/// let ring = Ring::<u8, shape![2, 4], 4>::new([2, 4])?;
/// let (mut writer, mut reader) = (ring.writer()?, ring.reader()?);
/// for number in 1..=2 {
///     if let Some(mut frame) = writer.frame() {
///         view!(mut frame).fill(number);
///         frame.publish();
///     }
/// }
/// let frame = reader.latest().unwrap();
/// assert_eq!((frame.number(), view!(frame[1].as<u16>).to_vec()), (2, vec![514, 514]));
/// # drop(frame);
/// assert_eq!(reader.missed(), 1);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// [`Worker`](crate::Worker) hands it to a child process, [`inherited`](Self::inherited) takes it there. Each thread that reads makes a reader of its own.
///
/// A reader gets the frames that are published after it was made, and cannot know whether the writer is still there: let children print a line when they are ready
/// (the examples do), and say the end by a frame, a [`SharedAtomic`](crate::SharedAtomic) or a time without frames.
pub struct Ring<T: Shareable, S: Shape, const N: usize> {
    map: Arc<Map>,
    extents: PerAxis<S, usize>,
    elements: PhantomData<fn() -> T>,
}

impl<T: Shareable, S: Shape, const N: usize> Ring<T, S, N> {
    /// How many readers a ring has room for.
    pub const READERS: usize = READERS;

    const CONTROL: usize = {
        assert!(
            N >= 2,
            "view-ipc: a ring needs 2 slots or more: one to read and one to write"
        );
        size_of::<Control<[AtomicU64; N]>>()
    };

    /// A new ring of `N` slots, at least 2, for frames of this shape. `extents` has one extent for each axis, in elements.
    ///
    /// # Errors
    /// [`AttachError::Shape`] if an extent is not the one of `S`, [`AttachError::TooLarge`], or what the system says.
    pub fn new(extents: PerAxis<S, usize>) -> Result<Self, AttachError> {
        Self::create(extents, false)
    }

    /// As [`new`](Self::new), but frames can be [observed](Self::observe). The writer composes each frame in memory of its own and copies it into the ring,
    /// by atomic words.
    ///
    /// # Errors
    /// Those of [`new`](Self::new).
    pub fn with_observers(extents: PerAxis<S, usize>) -> Result<Self, AttachError> {
        Self::create(extents, true)
    }

    fn create(extents: PerAxis<S, usize>, observed: bool) -> Result<Self, AttachError> {
        let plan = Header::plan::<T, S>(Use::Ring, extents, N, Self::CONTROL)?;
        let map = Map::create(&plan)?;
        Control::of(&map, N).init(observed)?;
        Ok(Self::over(map, extents))
    }

    fn over(map: Map, extents: PerAxis<S, usize>) -> Self {
        Self {
            map: Arc::new(map),
            extents,
            elements: PhantomData,
        }
    }

    /// The ring behind this file descriptor, which another `Ring` made.
    ///
    /// # Errors
    /// What differs from the memory of a `Ring<T, S, N>`.
    ///
    /// # Safety
    /// Everybody who can write the memory does so as a [`Writer`] or a [`Reader`] of this crate does: all who have the descriptor, and all who will get it.
    pub unsafe fn from_fd(fd: OwnedFd) -> Result<Self, AttachError> {
        let (map, extents) = Map::attach::<T, S>(fd, Use::Ring, N, Self::CONTROL)?;
        if !Control::of(&map, N).is_of_here() {
            return Err(AttachError::Namespace);
        }
        Ok(Self::over(map, extents))
    }

    /// The ring that the parent of this process handed over by this name, as by [`Worker::share`](crate::Worker::share). See
    /// [`Shared::inherited`](crate::Shared::inherited).
    ///
    /// # Errors
    /// [`AttachError::Missing`] if there is none of this name, or what differs from the memory of a `Ring<T, S, N>`.
    pub fn inherited(name: &str) -> Result<Self, AttachError> {
        // SAFETY: V32, the parent is `Worker::share` of this program, or has promised that everybody keeps to the protocol.
        unsafe { Self::from_fd(hand_over::inherited(name, Use::Ring)?) }
    }

    /// The file descriptor, for another process.
    ///
    /// # Safety
    /// Whoever writes through it, or hands it to somebody who does, keeps to the protocol: see [`from_fd`](Self::from_fd).
    pub unsafe fn as_fd(&self) -> BorrowedFd<'_> {
        self.map.fd()
    }

    /// The extents of a frame, in elements, outermost axis first.
    pub fn shape(&self) -> PerAxis<S, usize> {
        self.extents
    }

    /// The writer. If the last one died, the ring goes on after its last frame.
    ///
    /// # Errors
    /// [`RingError::WriterTaken`] if there is one, in any process; [`RingError::Unusable`]; [`RingError::Os`], with `ENOLCK` if this thread holds 1024 locks.
    pub fn writer(&self) -> Result<Writer<T, S>, RingError> {
        let map = self.again()?;
        let role = &Control::of(&map, N).writer;
        // Other threads of the one who died may be writing for a moment.
        if !role.vacate(DYING) {
            return Err(RingError::WriterTaken);
        }
        role.enter(&map)?;
        Ok(Writer::new(map, N, self.extents))
    }

    /// A reader of all frames that are published from now on.
    ///
    /// # Errors
    /// [`RingError::NoReaderFree`] if there are 16, in all processes; else those of [`writer`](Self::writer).
    pub fn reader(&self) -> Result<Reader<T, S>, RingError> {
        let map = self.again()?;
        let entry = Control::of(&map, N).admit(&map)?.ok_or(RingError::NoReaderFree)?;
        Ok(Reader::new(map, N, self.extents, entry))
    }

    /// Copies of the last frame, without a reader.
    ///
    /// # Errors
    /// [`RingError::NotObserved`] unless the ring was made by [`with_observers`](Self::with_observers).
    pub fn observe(&self) -> Result<Observer<T, S>, RingError> {
        if !self.map.is_here() {
            return Err(RingError::Unusable(Unusable::Forked));
        }
        if !Control::of(&self.map, N).is_observed() {
            return Err(RingError::NotObserved);
        }
        Ok(Observer::new(Arc::clone(&self.map), N, self.extents))
    }

    /// A mapping for one writer or reader: if it is leaked and its thread ends, the frames of others stay within reach.
    fn again(&self) -> Result<Lockable, RingError> {
        if !self.map.is_here() {
            return Err(RingError::Unusable(Unusable::Forked));
        }
        Ok(Lockable::new(self.map.again()?))
    }
}

impl<T: Shareable, S: Shape, const N: usize> hand_over::sealed::Memory for Ring<T, S, N> {
    const USE: Use = Use::Ring;
    fn memory(&self) -> BorrowedFd<'_> {
        self.map.fd()
    }
}

impl<T: Shareable, S: Shape, const N: usize> fmt::Debug for Ring<T, S, N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shape = self.extents;
        f.debug_struct("Ring")
            .field("slots", &N)
            .field("shape", &shape.as_ref())
            .finish_non_exhaustive()
    }
}
