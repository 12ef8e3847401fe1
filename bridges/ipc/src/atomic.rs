//! Memory of atomic elements.

use crate::attach_error::AttachError;
use crate::hand_over;
use crate::header::{Header, Use};
use crate::linux::map::Map;
use crate::shareable::Shareable;
use core::fmt;
use core::marker::PhantomData;
use std::os::fd::{BorrowedFd, OwnedFd};
use view_core::{base, AlignedLayout, AsView, HasAtomic, PerAxis, Shape, View, A64};

/// Elements that processes share without a lock: atomics. Linux only.
///
/// Each element is read and written as a whole, but nothing keeps two elements together: for that there is [`Shared`](crate::Shared). Copies of the process
/// that `fork` makes have it as well. Elements are zero at first.
///
/// ```
/// use std::sync::atomic::Ordering;
/// use view_core::{shape, view};
/// use view_ipc::SharedAtomic;
///
/// let counts = SharedAtomic::<u32, shape![2, 3]>::new([2, 3])?;
/// view!(counts[1, ::2]).iter().for_each(|count| _ = count.fetch_add(1, Ordering::Relaxed));
/// assert_eq!(view!(counts[1]).iter().map(|count| count.load(Ordering::Relaxed)).collect::<Vec<_>>(), [1, 0, 1]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct SharedAtomic<T: Shareable, S: Shape> {
    map: Map,
    extents: PerAxis<S, usize>,
    elements: PhantomData<fn() -> T>,
}

impl<T: Shareable + HasAtomic, S: Shape> SharedAtomic<T, S> {
    /// New memory for elements of this shape, all zero. `extents` has one extent for each axis, in elements.
    ///
    /// # Errors
    /// [`AttachError::Shape`] if an extent is not the one of `S`, [`AttachError::TooLarge`], or what the system says.
    pub fn new(extents: PerAxis<S, usize>) -> Result<Self, AttachError> {
        let plan = Header::plan::<T, S>(Use::Atomic, extents, 1, 0)?;
        Self::over(Map::create(&plan)?, extents)
    }

    /// The memory behind this file descriptor, which another `SharedAtomic` made, also that of another program. Whatever others write, elements are
    /// valid: any bytes are.
    ///
    /// # Errors
    /// What differs from the memory of a `SharedAtomic<T, S>`.
    pub fn attach(fd: OwnedFd) -> Result<Self, AttachError> {
        let (map, extents) = Map::attach::<T, S>(fd, Use::Atomic, 1, 0)?;
        Self::over(map, extents)
    }

    /// The memory that the parent of this process handed over by this name, as by [`Worker::share`](crate::Worker::share).
    ///
    /// # Errors
    /// [`AttachError::Missing`] if there is none of this name, or what differs from the memory of a `SharedAtomic<T, S>`.
    pub fn inherited(name: &str) -> Result<Self, AttachError> {
        Self::attach(hand_over::inherited(name, Use::Atomic)?)
    }

    fn over(map: Map, extents: PerAxis<S, usize>) -> Result<Self, AttachError> {
        // There is no lock that a copy could believe to have.
        map.keep_in_copies()?;
        Ok(Self {
            map,
            extents,
            elements: PhantomData,
        })
    }

    /// The elements, as atomics.
    #[inline]
    pub fn view(&self) -> View<'_, T::Atomic, S, AlignedLayout<A64>> {
        // SAFETY: V30, there are as many elements in a row as the extents say, at the beginning of a page, and any bytes are valid. V34, V12, this process
        // has only views of atomics of them, which have the size and alignment of `T`.
        let view = unsafe { View::from_row_major_parts(self.map.elements().cast(), self.extents) };
        let Ok(view) = view else {
            // The header was accepted for this shape, so it can be counted.
            unreachable!("view-ipc: the extents are those of the memory")
        };
        view
    }
}

impl<T: Shareable, S: Shape> SharedAtomic<T, S> {
    /// The file descriptor, for another process: see [`attach`](Self::attach).
    pub fn as_fd(&self) -> BorrowedFd<'_> {
        self.map.fd()
    }

    /// The extents, in elements, outermost axis first.
    pub fn shape(&self) -> PerAxis<S, usize> {
        self.extents
    }
}

impl<T: Shareable + HasAtomic, S: Shape> AsView for SharedAtomic<T, S> {
    type Element = T::Atomic;
    type Shape = S;
    type Layout = AlignedLayout<A64>;
    #[inline(always)]
    fn as_view(&self) -> View<'_, T::Atomic, S, AlignedLayout<A64>> {
        self.view()
    }
}
base!([T: Shareable + HasAtomic, S: Shape] SharedAtomic<T, S>);

impl<T: Shareable, S: Shape> hand_over::sealed::Memory for SharedAtomic<T, S> {
    const USE: Use = Use::Atomic;
    fn memory(&self) -> BorrowedFd<'_> {
        self.map.fd()
    }
}

impl<T: Shareable, S: Shape> fmt::Debug for SharedAtomic<T, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shape = self.extents;
        f.debug_struct("SharedAtomic")
            .field("shape", &shape.as_ref())
            .finish_non_exhaustive()
    }
}
