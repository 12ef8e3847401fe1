//! Elements on the heap, with a greater alignment than their type needs.

use crate::algebra::shape::shape::Shape;
use crate::error::ViewError;
use crate::ops::stored;
use crate::view::access::PerAxis;
use crate::view::base::aligned::{Alignment, A1};
use alloc::alloc::{alloc, dealloc, handle_alloc_error, Layout};
use alloc::boxed::Box;
use core::marker::PhantomData;
use core::mem::ManuallyDrop;
use core::num::NonZero;
use core::ops::{Deref, DerefMut};
use core::ptr::{drop_in_place, slice_from_raw_parts_mut, NonNull};

/// Like a `Box<[T]>`, with an address that is a multiple of `A`, in bytes.
//
// Invariant (V14): `start` is aligned to `A` and for `T`. The first `len` `T`s from there on are initialised, and belong to this `Heap` only.
// The allocation is one of the global allocator, with the layout of `room` elements; if that layout has no bytes, there is no allocation.
// `len` is `room`, except while `filled` makes the elements.
pub(crate) struct Heap<T, A: Alignment> {
    start: NonNull<T>,
    len: usize,
    room: usize,
    owned: PhantomData<(T, A)>,
}

/// The layout of `len` elements that start at a multiple of `A`, in bytes, or `None` if they do not fit the address space.
pub(crate) fn layout<T, A: Alignment>(len: usize) -> Option<Layout> {
    Layout::array::<T>(len).ok()?.align_to(A::BYTES).ok()
}

/// The stored part of these extents, and the number of elements.
///
/// # Errors
/// [`ViewError::Shape`] if they are not those of `S`, [`ViewError::TooLarge`] if an allocation of so many `T`s is too large.
pub(crate) fn room<T, S: Shape, A: Alignment>(
    extents: PerAxis<S, usize>,
) -> Result<(S::Stored, usize), ViewError> {
    let shape = stored::<S>(extents)?;
    // With an extent of 0 the array is empty, even if the product of the others overflows.
    let count = if extents.as_ref().contains(&0) {
        Some(0)
    } else {
        extents
            .as_ref()
            .iter()
            .try_fold(1usize, |count, &extent| count.checked_mul(extent))
    };
    match count {
        Some(count) if layout::<T, A>(count).is_some() => Ok((shape, count)),
        _ => Err(ViewError::TooLarge),
    }
}

impl<T, A: Alignment> Heap<T, A> {
    /// Calls `element` `room` times for the elements.
    ///
    /// # Panics
    /// If the elements do not fit the address space, or if `element` panics.
    pub(crate) fn filled(room: usize, mut element: impl FnMut() -> T) -> Self {
        Self::filled_by(room, |heap| {
            while heap.len < room {
                heap.put(element());
            }
        })
    }

    /// Calls `fill`, which puts `room` elements into their places. If it panics, those so far are dropped.
    ///
    /// # Panics
    /// If the elements do not fit the address space, if `fill` panics, or if it puts fewer.
    #[inline(always)]
    pub(crate) fn filled_by(room: usize, fill: impl FnOnce(&mut Self)) -> Self {
        let layout = layout::<T, A>(room).expect("the elements fit the address space");
        let start = if layout.size() == 0 {
            let address = NonZero::new(layout.align()).expect("an alignment is not 0");
            NonNull::without_provenance(address)
        } else {
            // SAFETY: V14, the size of the layout is not 0.
            let start = unsafe { alloc(layout) };
            NonNull::new(start.cast()).unwrap_or_else(|| handle_alloc_error(layout))
        };
        let mut heap = Self {
            start,
            len: 0,
            room,
            owned: PhantomData,
        };
        fill(&mut heap);
        assert!(
            heap.len == room,
            "view!: an array with fewer elements than it has room for"
        );
        heap
    }

    /// Puts an element into the next place.
    ///
    /// # Panics
    /// If all places have elements.
    #[inline(always)]
    pub(crate) fn put(&mut self, element: T) {
        assert!(
            self.len < self.room,
            "view!: an array with more elements than it has room for"
        );
        // SAFETY: V14, there is room for this element, and none was there before.
        unsafe { self.start.add(self.len).write(element) };
        self.len += 1;
    }
}

impl<T> From<Box<[T]>> for Heap<T, A1> {
    fn from(elements: Box<[T]>) -> Self {
        let len = elements.len();
        Self {
            start: NonNull::from(Box::leak(elements)).cast(),
            len,
            room: len,
            owned: PhantomData,
        }
    }
}

impl<T> From<Heap<T, A1>> for Box<[T]> {
    fn from(heap: Heap<T, A1>) -> Self {
        let heap = ManuallyDrop::new(heap);
        let elements = slice_from_raw_parts_mut(heap.start.as_ptr(), heap.room);
        // SAFETY: V14, all `room` elements are initialised. `heap` is not dropped, so the box becomes the only owner. With `A1` the layout of
        // the allocation is that of a box.
        unsafe { Box::from_raw(elements) }
    }
}

impl<T, A: Alignment> Deref for Heap<T, A> {
    type Target = [T];
    fn deref(&self) -> &[T] {
        // SAFETY: V14, the elements are initialised, and borrowed as long as `self` is.
        unsafe { core::slice::from_raw_parts(self.start.as_ptr(), self.len) }
    }
}

impl<T, A: Alignment> DerefMut for Heap<T, A> {
    fn deref_mut(&mut self) -> &mut [T] {
        // SAFETY: V14, as above, and `self` is borrowed uniquely.
        unsafe { core::slice::from_raw_parts_mut(self.start.as_ptr(), self.len) }
    }
}

impl<T, A: Alignment> Drop for Heap<T, A> {
    fn drop(&mut self) {
        /// Frees the allocation, also if an element's destructor panics.
        struct Allocation(NonNull<u8>, Option<Layout>);
        impl Drop for Allocation {
            fn drop(&mut self) {
                if let Some(layout) = self.1.filter(|layout| layout.size() > 0) {
                    // SAFETY: V14, it was allocated with this layout, and its elements are gone.
                    unsafe { dealloc(self.0.as_ptr(), layout) };
                }
            }
        }
        let _allocation = Allocation(self.start.cast(), layout::<T, A>(self.room));
        // SAFETY: V14, the elements are initialised, and nothing uses them afterwards.
        unsafe { drop_in_place(slice_from_raw_parts_mut(self.start.as_ptr(), self.len)) };
    }
}

impl<T: Clone, A: Alignment> Clone for Heap<T, A> {
    fn clone(&self) -> Self {
        let mut elements = self.iter();
        Self::filled(self.len, || {
            elements.next().expect("as many as there are").clone()
        })
    }
}

// SAFETY: V14, it is the only owner of its elements, as a box is.
unsafe impl<T: Send, A: Alignment> Send for Heap<T, A> {}
// SAFETY: V14, as above.
unsafe impl<T: Sync, A: Alignment> Sync for Heap<T, A> {}
